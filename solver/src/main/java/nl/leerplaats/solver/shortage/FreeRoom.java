package nl.leerplaats.solver.shortage;

import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.YearPlan;

/** Pupils that companies and mentors can have beside the pinned ones, by weekday, in one segment. */
final class FreeRoom {

    private final int[][] companies;
    private final int[][] mentors;

    FreeRoom(YearPlan problem, int segment) {
        companies = new int[problem.facts().companies().size()][Weekdays.COUNT];
        mentors = new int[problem.facts().mentors().size()][Weekdays.COUNT];
        for (RequestAssignment assignment : problem.requests()) {
            Option pinned = assignment.getOption();
            if (assignment.isPinned()
                    && pinned != null
                    && !assignment.request().history()
                    && assignment.request().takes(segment)) {
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    int taken = pinned.daysMask() >> day & 1;
                    companies[pinned.company().index()][day] -= taken;
                    mentors[pinned.mentor().index()][day] -= taken;
                }
            }
        }
        for (CompanyFact company : problem.facts().companies()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                companies[company.index()][day] = Math.max(
                        0,
                        companies[company.index()][day]
                                + company.company().places().get(day));
            }
        }
        for (MentorFact mentor : problem.facts().mentors()) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                mentors[mentor.index()][day] = Math.max(
                        0, mentors[mentor.index()][day] + mentor.mentor().maxStudents());
            }
        }
    }

    /** Pupils that a mentor can have on a weekday: places of the company count too. */
    int of(MentorFact mentor, int day) {
        return Math.min(mentors[mentor.index()][day], companies[mentor.company().index()][day]);
    }

    /** Pupils that a company can have on a weekday. */
    int of(CompanyFact company, int day) {
        return companies[company.index()][day];
    }
}
