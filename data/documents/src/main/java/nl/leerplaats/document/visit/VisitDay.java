package nl.leerplaats.document.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which a supervisor visits.
 *
 * @param date the day
 * @param visits the visits in order, at least one
 * @param backMinutes minutes by car from the last company to the school
 */
public record VisitDay(LocalDate date, List<Visit> visits, int backMinutes) {

    public VisitDay {
        visits = List.copyOf(visits);
    }

    /** Minutes by car over the whole day. */
    public int travelMinutes() {
        return visits.stream().mapToInt(Visit::travelMinutes).sum() + backMinutes;
    }
}
