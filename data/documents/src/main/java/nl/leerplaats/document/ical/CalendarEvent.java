package nl.leerplaats.document.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * An event that takes place on certain dates, always at the same time.
 *
 * @param uid the same for the same event in every file ever made, so that a later file updates it
 * @param dates the dates in order, at least one
 * @param from start, Dutch time
 * @param minutes how long, 0 or more
 * @param summary what it is called
 * @param description more about it, on lines
 * @param location where
 * @param busy whether the reader is occupied by it
 */
public record CalendarEvent(
        String uid,
        List<LocalDate> dates,
        LocalTime from,
        int minutes,
        String summary,
        String description,
        String location,
        boolean busy) {

    public CalendarEvent {
        dates = List.copyOf(dates);
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("The event (" + uid + ") takes place on no date.");
        }
    }
}
