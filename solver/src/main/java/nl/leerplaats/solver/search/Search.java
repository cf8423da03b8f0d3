package nl.leerplaats.solver.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Looks for a cheaper plan in the search's own picture. It proposes; Timefold scores what it proposes and decides.
 */
final class Search {

    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final YearExchange exchange;

    Search(YearIndex index) {
        state = new PlanState(index);
        planner = new YearPlanner(state);
        occupants = new Occupants(index.facts().companies().size());
        exchange = new YearExchange(state, occupants);
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
     * Takes over the years of a whole plan that was found elsewhere, if it keeps every rule and costs less than this one.
     *
     * @param years the year of each student, by number
     * @return the students whose year changed; none where the plan is left as it was
     */
    Set<Integer> adopt(List<StudentYear> years) {
        Map<Integer, StudentYear> different = new LinkedHashMap<>();
        for (int student : state.index().openStudents()) {
            if (!years.get(student).isSame(state.year(student))) {
                different.put(student, years.get(student));
            }
        }
        return exchange.replaceIfCheaper(different) ? different.keySet() : Set.of();
    }

    /**
     * Anneals the years of students who live near each other and keeps what came out if the plan costs no more than before.
     *
     * @param random source of all choices
     * @return the students whose year may have changed
     */
    Set<Integer> improve(Random random) {
        return new Annealing(state, planner, occupants, random).run();
    }
}
