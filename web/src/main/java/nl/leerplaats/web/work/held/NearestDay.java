package nl.leerplaats.web.work.held;

import java.time.LocalDate;
import nl.leerplaats.data.year.PlanningYear;

/** The day of a planning year that a look begins with. */
public final class NearestDay {

    private NearestDay() {}

    /** A day; the first or the last of the year planned where it is before or after that. */
    public static LocalDate of(PlanningYear year, LocalDate day) {
        if (day.isBefore(year.firstDay())) {
            return year.firstDay();
        }
        return day.isAfter(year.lastDay()) ? year.lastDay() : day;
    }
}
