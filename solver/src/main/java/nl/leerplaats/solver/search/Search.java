package nl.leerplaats.solver.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.LevelPacking;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Looks for a cheaper plan in a state of its own, apart from Timefold's plan: it proposes years, Timefold scores and accepts them.
 */
public final class Search {

    private final PlanState state;
    private final LevelPacking packing;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final YearExchange exchange;

    public Search(YearIndex index) {
        this(index, new LevelPacking(index));
    }

    private Search(YearIndex index, LevelPacking packing) {
        this.packing = packing;
        state = new PlanState(index);
        planner = new YearPlanner(state, packing);
        occupants = new Occupants(index.facts().companies().size());
        exchange = new YearExchange(state, occupants);
    }

    /** A copy of the plan, for another thread. */
    Search copy() {
        Search copied = new Search(state.index(), packing);
        for (int student : state.index().openStudents()) {
            copied.follow(student, state.year(student));
        }
        return copied;
    }

    /** The plan. */
    public PlanState state() {
        return state;
    }

    /** Makes the first plan. */
    public void construct(BooleanSupplier stop) {
        new Construction(state, planner).run(stop);
        for (int student : state.index().openStudents()) {
            occupants.add(student, state.year(student));
        }
    }

    /** Sets the year of a student to that of another copy of the plan. */
    void follow(int student, StudentYear year) {
        if (!year.isSame(state.year(student))) {
            occupants.remove(student, state.year(student));
            state.set(student, year);
            occupants.add(student, year);
        }
    }

    /**
     * Takes over the years of a whole plan that was found elsewhere, if it keeps every rule and costs no more than this one.
     *
     * @param years the year of each student, by number
     * @return the students whose year changed; none where the plan is left as it was
     */
    public Set<Integer> adopt(List<StudentYear> years) {
        Map<Integer, StudentYear> different = new LinkedHashMap<>();
        for (int student : state.index().openStudents()) {
            if (!years.get(student).isSame(state.year(student))) {
                different.put(student, years.get(student));
            }
        }
        return replace(different) ? different.keySet() : Set.of();
    }

    /** Replaces the years of some students if that keeps every rule and the plan costs no more; tells whether it did. */
    boolean replace(Map<Integer, StudentYear> years) {
        return exchange.replaceUnlessDearer(years);
    }

    /**
     * Looks for a cheaper plan by chains that start from a student.
     *
     * @param student the student
     * @param work how often a student may be planned anew
     * @return the students whose year changed; none where no cheaper plan was found
     */
    Set<Integer> mend(int student, Work work) {
        Chains chains = new Chains(state, planner, occupants, work);
        return chains.improve(student, NearbyPlan.CHAIN) ? chains.lastChanged() : Set.of();
    }

    /**
     * Anneals the years of some students and keeps what came out if the plan costs no more than before.
     *
     * @param round whom to start from, and how long
     * @param random source of all choices
     * @param stop ends the round early
     * @return the years that changed, by student
     */
    Map<Integer, StudentYear> improve(Round round, RandomGenerator random, BooleanSupplier stop) {
        return new Annealing(state, planner, occupants, random, round).run(stop);
    }
}
