package nl.leerplaats.data.value;

import java.time.LocalDate;

/**
 * Days on which a company is closed.
 *
 * @param from first day
 * @param to last day, included
 * @param extra extensions
 */
public record DateRange(LocalDate from, LocalDate to, Extra extra) {

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The range ends (" + to + ") before it starts (" + from + ").");
        }
    }

    /** Tells whether the day is in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
