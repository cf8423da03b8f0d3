package nl.leerplaats.solver.relaxation;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a year, up to and with one request. Where many beginnings were merged into one it is as cheap as the cheapest of them,
 * with the most and the least hours and days of any: not a real year any more, but no real one is cheaper.
 *
 * @param before the beginning up to the request before; null for the empty one
 * @param choice position among the options of the request; {@link #UNPLACED} for no placement
 * @param slot number of the company within the student's year; {@link #UNPLACED} for none
 * @param cost in price units
 * @param minutes minutes so far, at most
 * @param dates stage dates so far, at most
 * @param leastMinutes minutes so far, at least
 * @param leastDates stage dates so far, at least
 * @param onStage there is a placement so far that is not history
 * @param merged it stands for many
 */
record PartialYear(
        @Nullable PartialYear before,
        int choice,
        int slot,
        long cost,
        int minutes,
        int dates,
        int leastMinutes,
        int leastDates,
        boolean onStage,
        boolean merged) {

    /** No choice, no company. */
    static final int UNPLACED = -1;

    /** A year in which nothing is decided yet. */
    static PartialYear empty(long cost) {
        return new PartialYear(null, UNPLACED, UNPLACED, cost, 0, 0, 0, 0, false, false);
    }

    /** This beginning without a placement for the next request. */
    PartialYear unplaced(long more) {
        return new PartialYear(
                this, UNPLACED, UNPLACED, cost + more, minutes, dates, leastMinutes, leastDates, onStage, merged);
    }

    /**
     * This beginning with a placement for the next request.
     *
     * @param atChoice position among the options of that request
     * @param atSlot number of the company within the student's year
     * @param option the option
     * @param costs what the beginning costs with it, in price units
     * @param history the placement is history
     */
    PartialYear placed(int atChoice, int atSlot, Option option, long costs, boolean history) {
        return new PartialYear(
                this,
                atChoice,
                atSlot,
                costs,
                minutes + option.minutes(),
                dates + option.stageDates(),
                leastMinutes + option.minutes(),
                leastDates + option.stageDates(),
                onStage || !history,
                merged);
    }

    /** What stands for both this and another beginning that ends with the same choice. */
    PartialYear merge(PartialYear other) {
        return new PartialYear(
                before,
                choice,
                slot,
                Math.min(cost, other.cost),
                Math.max(minutes, other.minutes),
                Math.max(dates, other.dates),
                Math.min(leastMinutes, other.leastMinutes),
                Math.min(leastDates, other.leastDates),
                onStage || other.onStage,
                true);
    }

    /** Tells whether a placement at a company is the first one there, so that its recognition is paid for. */
    boolean earnsCredit(int atSlot) {
        if (merged) {
            return slot != atSlot;
        }
        for (PartialYear one = this; one != null; one = one.before) {
            if (one.slot == atSlot) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a company is visited in this beginning already.
     *
     * @param requests the requests of the student
     * @param position number of requests that this is the beginning of
     * @param atSlot the company
     */
    boolean isVisited(RequestFact[] requests, int position, int atSlot) {
        int at = position - 1;
        for (PartialYear one = this; one != null && at >= 0; one = one.before, at--) {
            if (one.merged || one.slot == atSlot && !requests[at].history()) {
                return true;
            }
        }
        return false;
    }
}
