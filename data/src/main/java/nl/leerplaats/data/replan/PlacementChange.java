package nl.leerplaats.data.replan;

import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What a new plan does with one request otherwise than the working plan.
 *
 * @param key student and period
 * @param status what had been decided about the placement of the working plan; PROPOSED where there was none
 * @param from the placement of the working plan; null where there was none
 * @param to that of the new plan; null where there is none
 * @param cause why the placement of the working plan is not kept; null where there was none
 * @param minutesBefore working minutes of the student over the whole year in the working plan, what was completed before included
 * @param minutesAfter the same in the new plan
 */
public record PlacementChange(
        RequestKey key,
        PlacementStatus status,
        @Nullable Placement from,
        @Nullable Placement to,
        @Nullable Cause cause,
        long minutesBefore,
        long minutesAfter) {

    public PlacementChange {
        if ((from == null) != (cause == null)) {
            throw new IllegalArgumentException("What changes a placement has a cause, and nothing else has.");
        }
    }

    /** Tells whether a placement that was there is gone or has become another one. */
    public boolean isOfPlacement() {
        return from != null;
    }
}
