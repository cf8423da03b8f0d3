package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The capacities of companies, mentors and supervisors. Where what is pinned is over a limit by itself, the limit is
 * what it takes (docs/rules.md, "Hard rules").
 */
final class Limits {

    private final int segments;
    private final int[] companies;
    private final int[] mentors;
    private final int[] supervisors;
    private final boolean[] kept;

    /** The whole capacities. */
    Limits(YearIndex index) {
        YearFacts facts = index.facts();
        segments = facts.year().segments().count();
        companies = new int[facts.companies().size() * segments * Weekdays.COUNT];
        mentors = new int[facts.mentors().size() * segments * Weekdays.COUNT];
        supervisors = new int[facts.supervisors().size()];
        kept = new boolean[facts.companies().size()];
        for (int student = 0; student < facts.students().size(); student++) {
            for (RequestFact request : index.requestsOf(student)) {
                Option fixed = index.fixedOption(request);
                if (fixed != null) {
                    kept[fixed.company().index()] |= fixed.keepsRecognition();
                    count(fixed, 1, companies, mentors);
                }
            }
            if (index.isSupervisorPinned(student) && index.baselineSupervisor(student) != StudentYear.NOBODY) {
                supervisors[index.baselineSupervisor(student)]++;
            }
        }
        for (CompanyFact company : facts.companies()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(
                        companies,
                        company.index(),
                        day,
                        company.company().places().get(day));
            }
        }
        for (MentorFact mentor : facts.mentors()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(mentors, mentor.index(), day, mentor.mentor().maxStudents());
            }
        }
        facts.supervisors()
                .forEach(one -> supervisors[one.index()] = Math.max(
                        supervisors[one.index()],
                        Math.min(
                                one.supervisor().maxStudents(), facts.students().size())));
    }

    private Limits(Limits all) {
        segments = all.segments;
        companies = all.companies.clone();
        mentors = all.mentors.clone();
        supervisors = all.supervisors.clone();
        kept = all.kept.clone();
    }

    /** The residual capacities when these years are fixed. */
    Limits without(List<StudentYear> years) {
        Limits left = new Limits(this);
        for (StudentYear year : years) {
            for (int position = 0; position < year.size(); position++) {
                Option option = year.option(position);
                if (option != null) {
                    left.kept[option.company().index()] |= option.keepsRecognition();
                    left.count(option, -1, left.companies, left.mentors);
                }
            }
            if (year.supervisor() != StudentYear.NOBODY) {
                left.supervisors[year.supervisor()]--;
            }
        }
        return left;
    }

    /** Tells whether these years together are within all limits. */
    boolean allow(List<StudentYear> years) {
        Limits left = without(years);
        return Arrays.stream(left.companies).allMatch(one -> one >= 0)
                && Arrays.stream(left.mentors).allMatch(one -> one >= 0)
                && Arrays.stream(left.supervisors).allMatch(one -> one >= 0);
    }

    private void count(Option option, int change, int[] ofCompanies, int[] ofMentors) {
        if (option.request().history()) {
            return;
        }
        for (int segment = option.request().firstSegment();
                segment <= option.request().lastSegment();
                segment++) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((option.daysMask() & 1 << day) != 0) {
                    ofCompanies[at(option.company().index(), segment, day)] += change;
                    ofMentors[at(option.mentor().index(), segment, day)] += change;
                }
            }
        }
    }

    private void raise(int[] limits, int owner, int day, int limit) {
        for (int segment = 0; segment < segments; segment++) {
            int at = at(owner, segment, day);
            limits[at] = Math.max(limits[at], limit);
        }
    }

    private int at(int owner, int segment, int day) {
        return (owner * segments + segment) * Weekdays.COUNT + day;
    }

    /** How much of a set of weekdays can be taken at most, see {@link CapacityRow}. */
    int limit(boolean ofMentor, int owner, int segment, int days) {
        int[] limits = ofMentor ? mentors : companies;
        long sum = 0;
        for (int day = 0; day < Weekdays.COUNT; day++) {
            sum += (days & 1 << day) == 0 ? 0 : limits[at(owner, segment, day)];
        }
        return (int) Math.min(Integer.MAX_VALUE, Integer.bitCount(days) == 1 ? sum : sum / 2);
    }

    /** A limit by what it is on. */
    CapacityRow row(boolean ofMentor, int owner, int segment, int days) {
        return new CapacityRow(ofMentor, owner, segment, days, limit(ofMentor, owner, segment, days));
    }

    /** Every place and mentor that a year takes, by segment and weekday. */
    List<CapacityRow> listTaken(StudentYear year) {
        List<CapacityRow> rows = new ArrayList<>();
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option == null || option.request().history()) {
                continue;
            }
            int last = option.request().lastSegment();
            for (int segment = option.request().firstSegment(); segment <= last; segment++) {
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    if ((option.daysMask() & 1 << day) != 0) {
                        rows.add(row(false, option.company().index(), segment, 1 << day));
                        rows.add(row(true, option.mentor().index(), segment, 1 << day));
                    }
                }
            }
        }
        return rows;
    }

    /** Most students of a supervisor. */
    int mostStudents(int supervisor) {
        return supervisors[supervisor];
    }

    /** Tells whether a placement that is pinned, or of others, keeps the recognition of a company. */
    boolean isKept(CompanyFact company) {
        return kept[company.index()];
    }

    /** What it costs if every recognition lapses that can. */
    long lapses(YearIndex index) {
        return index.weight(CostTerm.RECOGNITION_LAPSE)
                * index.facts().companies().stream()
                        .filter(company -> company.canLapse() && !isKept(company))
                        .count();
    }
}
