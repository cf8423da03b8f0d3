package nl.leerplaats.data.model;

import java.time.LocalDate;
import nl.leerplaats.data.value.Extra;

/**
 * A stage period: part of a school's year that never splits a week.
 *
 * @param id unique in its calendar
 * @param from first day
 * @param to last day, included
 * @param extra extensions
 */
public record Period(String id, LocalDate from, LocalDate to, Extra extra) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Period (" + id + ") ends (" + to + ") before it starts (" + from + ").");
        }
    }
}
