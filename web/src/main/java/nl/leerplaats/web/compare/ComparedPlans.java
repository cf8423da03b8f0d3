package nl.leerplaats.web.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.check.CostParts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.Preview;

/**
 * What a plan does otherwise than another one, and what that costs.
 *
 * @param preview both plans judged by one dataset, and who moves
 * @param terms terms of the cost that differ, in the order of the format
 * @param students for whom something changes, in the order of the dataset
 */
public record ComparedPlans(Preview preview, List<Term> terms, List<Student> students) {

    public ComparedPlans {
        terms = List.copyOf(terms);
        students = List.copyOf(students);
    }

    /** How much of something the second plan has beside the first. */
    private enum Beside {
        LESS,
        SAME,
        MORE;

        static Beside of(long difference) {
            return difference < 0 ? LESS : difference == 0 ? SAME : MORE;
        }
    }

    /**
     * What is better and worse, as the end of the key of a sentence: broken rules alone where these differ, otherwise what is missing and
     * then inconvenience, each {@code LESS}, {@code SAME} or {@code MORE}.
     */
    public String judgement() {
        Beside rules = Beside.of(
                preview.after().cost().hard() - preview.before().cost().hard());
        return rules != Beside.SAME
                ? "rules." + rules
                : Beside.of(preview.mediumDifference()) + "." + Beside.of(preview.softDifference());
    }

    /** The terms of what is missing, or those of inconvenience. */
    public List<Term> terms(boolean medium) {
        return terms.stream().filter(term -> term.medium() == medium).toList();
    }

    /**
     * A term that differs.
     *
     * @param name name of the term
     * @param medium whether it counts something that is missing, rather than inconvenience
     * @param before points in the one plan
     * @param after points in the other
     */
    public record Term(String name, boolean medium, long before, long after) {

        /** Points more; below 0 for less. */
        public long difference() {
            return after - before;
        }
    }

    /**
     * A student for whom something changes.
     *
     * @param id student
     * @param name name
     * @param lines what changes, and why
     * @param terms the terms of the student's own cost that differ
     */
    public record Student(String id, String name, List<String> lines, List<Term> terms) {

        public Student {
            lines = List.copyOf(lines);
            terms = List.copyOf(terms);
        }
    }

    static ComparedPlans of(StoredDataset by, Plan before, Preview preview, Texts texts) {
        PlanningYear year = by.year();
        Names names = Names.of(by.dataset());
        CostParts old = PlanChecker.explain(year, before);
        CostParts next = PlanChecker.explain(year, preview.plan());
        Map<String, List<String>> lines = new LinkedHashMap<>();
        preview.changes()
                .placements()
                .forEach(one -> add(lines, one.key().studentId(), texts.change(one, year, names)));
        preview.changes().supervisors().forEach(one -> add(lines, one.studentId(), texts.change(one, names)));
        Set<String> order = new LinkedHashSet<>();
        by.dataset().students().forEach(student -> order.add(student.id()));
        order.retainAll(lines.keySet());
        List<Student> students = order.stream()
                .map(id -> new Student(
                        id,
                        names.student(id),
                        lines.getOrDefault(id, List.of()),
                        terms(old.ofStudent(id), next.ofStudent(id), texts)))
                .toList();
        return new ComparedPlans(preview, terms(old.parts(), next.parts(), texts), students);
    }

    private static void add(Map<String, List<String>> lines, String studentId, String line) {
        lines.computeIfAbsent(studentId, id -> new ArrayList<>()).add(line);
    }

    private static List<Term> terms(List<CostPart> before, List<CostPart> after, Texts texts) {
        return Arrays.stream(CostTerm.values())
                .map(term -> new Term(
                        texts.term(term), term.level() == CostTerm.Level.MEDIUM, sum(before, term), sum(after, term)))
                .filter(term -> term.difference() != 0)
                .toList();
    }

    private static long sum(List<CostPart> parts, CostTerm term) {
        return parts.stream()
                .filter(part -> part.term() == term)
                .mapToLong(CostPart::amount)
                .sum();
    }
}
