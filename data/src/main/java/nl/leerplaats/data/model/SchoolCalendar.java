package nl.leerplaats.data.model;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.value.Extra;

/**
 * A school year: its days, what is closed, and its stage periods.
 *
 * @param id unique among calendars
 * @param firstDay first day of the year
 * @param lastDay last day of the year, included
 * @param closures holidays and free days
 * @param periods disjoint and in order of time
 * @param extra extensions
 */
public record SchoolCalendar(
        String id, LocalDate firstDay, LocalDate lastDay, List<Closure> closures, List<Period> periods, Extra extra) {

    public SchoolCalendar {
        closures = List.copyOf(closures);
        periods = List.copyOf(periods);
    }
}
