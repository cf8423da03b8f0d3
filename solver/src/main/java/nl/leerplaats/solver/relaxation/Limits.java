package nl.leerplaats.solver.relaxation;

import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * How many pupils a company, a mentor or a supervisor can have. What is pinned is let in even where it alone is over the limit; the limit is
 * then what it takes (format.md, "Hard rules").
 */
final class Limits {

    private final int segments;
    private final int[] companies;
    private final int[] mentors;
    private final int[] supervisors;
    private final boolean[] keptByPin;

    Limits(YearIndex index) {
        YearFacts facts = index.facts();
        segments = facts.year().segments().count();
        companies = new int[facts.companies().size() * segments * Weekdays.COUNT];
        mentors = new int[facts.mentors().size() * segments * Weekdays.COUNT];
        supervisors = new int[facts.supervisors().size()];
        keptByPin = new boolean[facts.companies().size()];
        for (int student = 0; student < facts.students().size(); student++) {
            for (RequestFact request : index.requestsOf(student)) {
                Option fixed = index.fixedOption(request);
                if (fixed != null) {
                    keptByPin[fixed.company().index()] = true;
                    addPinned(fixed);
                }
            }
            if (index.isSupervisorPinned(student) && index.baselineSupervisor(student) != StudentYear.NOBODY) {
                supervisors[index.baselineSupervisor(student)]++;
            }
        }
        for (CompanyFact company : facts.companies()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(companies, company.index(), day, company.company().places().get(day));
            }
        }
        for (MentorFact mentor : facts.mentors()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                raise(mentors, mentor.index(), day, mentor.mentor().maxStudents());
            }
        }
        facts.supervisors()
                .forEach(one -> supervisors[one.index()] =
                        Math.max(supervisors[one.index()], one.supervisor().maxStudents()));
    }

    private void addPinned(Option option) {
        if (option.request().history()) {
            return;
        }
        for (int segment = option.request().firstSegment(); segment <= option.request().lastSegment(); segment++) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((option.daysMask() & 1 << day) != 0) {
                    companies[at(option.company().index(), segment, day)]++;
                    mentors[at(option.mentor().index(), segment, day)]++;
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

    /** How much of a set of weekdays can be taken at most, see {@link ScarceRow}. */
    int limit(boolean ofMentor, int owner, int segment, int days) {
        int[] limits = ofMentor ? mentors : companies;
        long sum = 0;
        for (int day = 0; day < Weekdays.COUNT; day++) {
            sum += (days & 1 << day) == 0 ? 0 : limits[at(owner, segment, day)];
        }
        return (int) Math.min(Integer.MAX_VALUE, Integer.bitCount(days) == 1 ? sum : sum / 2);
    }

    /** Most students of a supervisor. */
    int mostStudents(int supervisor) {
        return supervisors[supervisor];
    }

    /** Tells whether a pinned placement keeps the recognition of a company. */
    boolean isKeptByPin(CompanyFact company) {
        return keptByPin[company.index()];
    }
}
