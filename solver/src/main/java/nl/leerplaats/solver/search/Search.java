package nl.leerplaats.solver.search;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Looks for a cheaper plan in the search's own picture. It proposes; Timefold scores what it proposes and decides.
 */
final class Search {

    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;

    Search(YearIndex index) {
        state = new PlanState(index);
        planner = new YearPlanner(state);
        occupants = new Occupants(index.facts().companies().size());
    }

    /** The plan. */
    PlanState state() {
        return state;
    }

    /** Makes the first plan. */
    void construct(BooleanSupplier stop) {
        new Construction(state, planner).run(stop);
        for (int student : state.index().openStudents()) {
            occupants.add(student, state.year(student));
        }
    }

    /** Makes the year of a student what Timefold says it is. */
    void follow(int student, StudentYear year) {
        occupants.remove(student, state.year(student));
        state.set(student, year);
        occupants.add(student, year);
    }

    /**
     * Tries changes and keeps those that cost no more, until enough were kept or tried.
     *
     * @param random source of all choices
     * @param mostKept changes to keep
     * @param mostTries changes to try
     * @return the students whose year may have changed
     */
    Set<Integer> improve(Random random, int mostKept, int mostTries) {
        Neighbourhood neighbourhood = new Neighbourhood(state, planner, occupants, random);
        Set<Integer> touched = new LinkedHashSet<>();
        int kept = 0;
        for (int tries = 0; tries < mostTries && kept < mostKept; tries++) {
            long medium = state.medium();
            long soft = state.soft();
            neighbourhood.change();
            boolean worse = state.medium() > medium || state.medium() == medium && state.soft() > soft;
            if (worse) {
                neighbourhood.takeBack();
            } else if (!neighbourhood.changedNothing()) {
                kept += state.medium() < medium || state.soft() < soft ? 1 : 0;
                for (int number = 0; number < neighbourhood.size(); number++) {
                    touched.add(neighbourhood.student(number));
                }
            }
        }
        return touched;
    }
}
