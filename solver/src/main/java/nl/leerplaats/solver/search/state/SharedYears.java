package nl.leerplaats.solver.search.state;

import java.util.List;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/**
 * Where the search and others that look for a plan of the same problem leave their best plans for each other. Every method may be called
 * from any thread.
 */
public final class SharedYears {

    private volatile @Nullable PlannedYears offered;
    private volatile @Nullable PlannedYears best;

    /**
     * Leaves a plan for the search, which looks before each of its steps and takes over what it finds if it keeps every rule and costs less
     * than its own plan. Only the cheapest offer is kept.
     *
     * @param medium medium cost of the plan
     * @param soft soft cost of the plan
     * @param years the year of each student, by number
     */
    public synchronized void offer(long medium, long soft, StudentYear[] years) {
        PlannedYears known = offered;
        PlannedYears own = best;
        PlannedYears offer = new PlannedYears(medium, soft, List.of(years));
        if ((known == null || offer.isCheaperThan(known.medium(), known.soft()))
                && (own == null || offer.isCheaperThan(own.medium(), own.soft()))) {
            offered = offer;
        }
    }

    /** The cheapest plan that the search has had, or null before it began. */
    public @Nullable PlannedYears best() {
        return best;
    }

    /** The cheapest plan that was offered, or null. */
    public @Nullable PlannedYears offered() {
        return offered;
    }

    /** Tells whether a plan of this cost is the cheapest of the search. */
    public boolean isWanted(long medium, long soft) {
        PlannedYears known = best;
        return known == null || medium < known.medium() || medium == known.medium() && soft < known.soft();
    }

    /**
     * Notes a plan of the search, if it is the cheapest.
     *
     * @param medium medium cost of the plan
     * @param soft soft cost of the plan
     * @param years the year of each student, by number
     */
    public synchronized void note(long medium, long soft, StudentYear[] years) {
        if (isWanted(medium, soft)) {
            best = new PlannedYears(medium, soft, List.of(years));
        }
    }
}
