package nl.leerplaats.solver.search;

import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Goes through the plan by chains, student after student, while annealing goes on: the same that answers to questions about a plan are made
 * of ({@link NearbyPlan}), so that those find no better plan than the search did. Students with a request that has no place come every other
 * time. No clock and no random numbers: the same plan and turn give the same.
 */
final class Mending {

    /** So many steps of the search lie between two looks, which take about as long as a few of them. */
    private static final int STEPS_BETWEEN = 12;

    /** How often a student may be planned anew in one look. */
    private static final int WORK = 1500;

    private int turns;
    private int nextOpen;
    private int nextNeedy;

    /** Looks from one student, if it is time; gives the students whose year changed. */
    Set<Integer> mend(Search search, BooleanSupplier stop) {
        int[] open = search.state().index().openStudents();
        turns = (turns + 1) % (2 * STEPS_BETWEEN);
        if (turns % STEPS_BETWEEN != 0 || open.length == 0) {
            return Set.of();
        }
        int student = turns == 0 ? findNeedy(search.state(), open) : -1;
        if (student < 0) {
            student = open[nextOpen];
            nextOpen = (nextOpen + 1) % open.length;
        }
        return search.mend(student, new Work(WORK, stop));
    }

    /** The next student with a request that has no place and could have one; -1 where there is nobody. */
    private int findNeedy(PlanState state, int[] open) {
        for (int tries = 0; tries < open.length; tries++) {
            int student = open[nextNeedy];
            nextNeedy = (nextNeedy + 1) % open.length;
            if (isNeedy(state.index(), student, state.year(student))) {
                return student;
            }
        }
        return -1;
    }

    /** Tells whether a student has a request that has no place and could have one. */
    static boolean isNeedy(YearIndex index, int student, StudentYear year) {
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            if (year.option(position) == null
                    && !index.optionsOf(requests[position]).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
