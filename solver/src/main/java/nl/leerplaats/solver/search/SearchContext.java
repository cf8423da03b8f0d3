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
 * @param shared where the search meets others
 * @param threads threads that work at a step, 1 or more
 * @param stop ends a step early; it is asked from all threads
 */
public record SearchContext(YearIndex index, SharedYears shared, int threads, BooleanSupplier stop)
        implements SearchAids {

    /** What was brought along with a plan; where nothing was, an index of its own, one thread and nobody to meet. */
    static SearchContext of(YearPlan plan) {
        return plan.aids() instanceof SearchContext brought
                ? brought
                : new SearchContext(new YearIndex(plan), new SharedYears(), 1, () -> false);
    }
}
