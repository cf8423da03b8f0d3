package nl.leerplaats.data.model;

import java.time.LocalTime;
import nl.leerplaats.data.value.Extra;

/**
 * Between what times a company works.
 *
 * @param from start
 * @param to end, not before the start
 * @param extra extensions
 */
public record WorkTimes(LocalTime from, LocalTime to, Extra extra) {

    public WorkTimes {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The work times end (" + to + ") before they start (" + from + ").");
        }
    }

    /** Minutes of the work times between two times of day, each in minutes from midnight; negative where they do not meet. */
    public int minutesBetween(int openMinute, int shutMinute) {
        return Math.min(to.toSecondOfDay() / 60, shutMinute) - Math.max(from.toSecondOfDay() / 60, openMinute);
    }
}
