package nl.leerplaats.solver.search;

import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.problem.SearchAids;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;

/**
 * What a run gives to the moves of its search.
 *
 * @param index the problem in arrays
 * @param shared where search and relaxation exchange their plans
 * @param threads threads that work at a step, 1 or more
 * @param stop ends a step early; called from all threads
 */
public record SearchContext(YearIndex index, SharedYears shared, int threads, BooleanSupplier stop)
        implements SearchAids {

    /** The context that a plan carries; without one, an index of its own and one thread. */
    static SearchContext of(YearPlan plan) {
        return plan.aids() instanceof SearchContext brought
                ? brought
                : new SearchContext(new YearIndex(plan), new SharedYears(), 1, () -> false);
    }
}
