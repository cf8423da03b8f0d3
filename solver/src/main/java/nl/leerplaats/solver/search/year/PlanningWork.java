package nl.leerplaats.solver.search.year;

import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.YearIndex;

/** How much work it is to plan a student, by what there is to look at and not by the clock, so that it is the same on every machine. */
final class PlanningWork {

    /** Planning a student with many requests takes as much as planning others for each so many options with each supervisor. */
    private static final int OPTIONS_OF_A_WORK = 500;

    private PlanningWork() {}

    /** The work for a student, 1 or more: 1 with up to two requests. */
    static int of(YearIndex index, int student) {
        RequestFact[] requests = index.requestsOf(student);
        if (requests.length <= YearPlanner.EXACT_REQUESTS) {
            return 1;
        }
        long options = 0;
        for (RequestFact request : requests) {
            options += index.choicesOf(request).size();
        }
        return 1 + (int) (options * (index.supervisorsOf(student).length + 1) / OPTIONS_OF_A_WORK);
    }
}
