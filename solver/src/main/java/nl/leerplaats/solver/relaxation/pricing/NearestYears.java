package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cheapest years of a student found so far, and the cost below which another year joins them. */
final class NearestYears {

    private final long slack;
    private final int most;
    private final List<PricedYear> found = new ArrayList<>();
    private long ceiling;
    private long least;
    private long leastMerged = Long.MAX_VALUE;

    /**
     * None yet.
     *
     * @param below years that cost as much or more are of no interest, in price units
     * @param within the radius: years that cost less than this above the cheapest are listed too, in price units
     * @param most most years to list
     */
    NearestYears(long below, long within, int most) {
        this.most = most;
        ceiling = below;
        least = below;
        slack = within;
    }

    /** Years have to cost less than this, in price units. */
    long limit() {
        return Math.min(ceiling, least + slack);
    }

    /** What the cheapest costs, in price units. */
    long least() {
        return least;
    }

    /** Takes in a year that costs less than the limit. */
    void add(PricedYear year) {
        if (year.last().merged()) {
            leastMerged = Math.min(leastMerged, year.cost());
        } else {
            found.add(year);
        }
        least = Math.min(least, year.cost());
        if (found.size() >= 2 * most) {
            keepCheapest();
        }
    }

    /** Notes that no year costs less than this, where none was found that costs so little: it is what the cheapest costs at least, in price units. */
    void atLeast(long cost) {
        least = Math.min(least, cost);
    }

    /** Cuts the list to the cheapest years; it is complete only below the cheapest one that is cut off. */
    void keepCheapest() {
        found.sort(Comparator.comparingLong(PricedYear::cost));
        if (found.size() > most) {
            ceiling = Math.max(least, Math.min(ceiling, found.get(most).cost()));
            found.subList(most, found.size()).clear();
        }
    }

    /** The list, without the years that merged labels stand for. */
    List<PricedYear> list() {
        return found;
    }

    /** Every year that costs less than this is in the list, in price units. */
    long completeBelow() {
        return Math.min(limit(), leastMerged);
    }
}
