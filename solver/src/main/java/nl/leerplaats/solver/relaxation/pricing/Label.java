package nl.leerplaats.solver.relaxation.pricing;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import org.jspecify.annotations.Nullable;

/**
 * A label of the shortest-path search: a partial year, up to and with one request, with its cost and resources. A merged label stands for
 * several: it has the least cost and the interval of resources of them all, so that its completions are not above the least of theirs.
 *
 * @param before the predecessor; null for the label in which nothing is decided
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
record Label(
        @Nullable Label before,
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

    /** The label in which nothing is decided yet. */
    static Label empty(long cost) {
        return new Label(null, UNPLACED, UNPLACED, cost, 0, 0, 0, 0, false, false);
    }

    /** This label extended by no placement for the next request. */
    Label unplaced(long more) {
        return new Label(
                this, UNPLACED, UNPLACED, cost + more, minutes, dates, leastMinutes, leastDates, onStage, merged);
    }

    /**
     * This label extended by a placement for the next request.
     *
     * @param atChoice position among the options of that request
     * @param atSlot number of the company within the student's year
     * @param option the option
     * @param costs the cost with it, in price units
     * @param history the placement is history
     */
    Label placed(int atChoice, int atSlot, Option option, long costs, boolean history) {
        return new Label(
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

    /** The merger of this and another label with the same last option. */
    Label merge(Label other) {
        return new Label(
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

    /** Tells whether a placement at a company is the first one there, so that its recognition is credited. */
    boolean earnsCredit(int atSlot) {
        if (merged) {
            return slot != atSlot;
        }
        for (Label one = this; one != null; one = one.before) {
            if (one.slot == atSlot) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether the trip to a company is in the cost already.
     *
     * @param requests the requests of the student
     * @param position number of requests that are decided
     * @param atSlot the company
     */
    boolean isVisited(RequestFact[] requests, int position, int atSlot) {
        int at = position - 1;
        for (Label one = this; one != null && at >= 0; one = one.before, at--) {
            if (one.merged || one.slot == atSlot && !requests[at].history()) {
                return true;
            }
        }
        return false;
    }
}
