package nl.leerplaats.web.replan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.work.NotFitting;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the table of proposals: one of them, or the working plan as it stands after what happened.
 *
 * @param kind kind of the proposal; null for the working plan
 * @param planId id of the plan
 * @param changes what it does otherwise than the working plan
 * @param unplaced requests without a placement
 * @param verdict what the judge says of it, all by the same dataset
 * @param travelMinutes mean minutes of a way; null where nobody is placed
 * @param year the year that is planned again
 * @param notFitting placements that cannot stay
 */
public record ProposalRow(
        @Nullable String kind,
        String planId,
        PlanChanges changes,
        int unplaced,
        Verdict verdict,
        @Nullable Long travelMinutes,
        PlanningYear year,
        int notFitting) {

    /**
     * A student for whom something changes.
     *
     * @param id student
     * @param name name
     * @param lines what changes, why, and the hours before and after
     */
    public record Changed(String id, String name, List<String> lines) {

        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** The row of a plan. */
    public static ProposalRow of(@Nullable String kind, StoredPlan plan, PlanChanges changes) {
        PlanHeader header = plan.header();
        OptionalLong travel = travel(plan.dataset().year(), plan.plan());
        return new ProposalRow(
                kind,
                plan.id(),
                changes,
                header.requests() - header.placed(),
                plan.verdict(),
                travel.isPresent() ? travel.getAsLong() : null,
                plan.dataset().year(),
                NotFitting.of(plan).size());
    }

    private static OptionalLong travel(PlanningYear year, Plan plan) {
        return Fairness.of(year, plan).all().meanTravelMinutes();
    }

    /** How much more is missing than in another plan; below 0 for less. */
    public long mediumBeside(ProposalRow other) {
        return verdict.cost().medium() - other.verdict.cost().medium();
    }

    /** How much more inconvenience there is than in another plan; below 0 for less. */
    public long softBeside(ProposalRow other) {
        return verdict.cost().soft() - other.verdict.cost().soft();
    }

    /** For whom something changes, in the order of the dataset. */
    public List<Changed> listChanged(Texts texts) {
        Dataset dataset = year.dataset();
        Names names = Names.of(dataset);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        dataset.students().forEach(student -> lines.put(student.id(), new ArrayList<>()));
        changes.placements().forEach(one -> add(lines, one.key().studentId(), texts.change(one, year, names)));
        changes.supervisors().forEach(one -> add(lines, one.studentId(), texts.change(one, names)));
        return lines.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Changed(entry.getKey(), names.student(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static void add(Map<String, List<String>> lines, String studentId, String line) {
        lines.computeIfAbsent(studentId, id -> new ArrayList<>()).add(line);
    }
}
