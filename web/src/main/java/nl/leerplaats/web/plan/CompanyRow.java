package nl.leerplaats.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company in the tables.
 *
 * @param id company id
 * @param name name of the company
 * @param sector sector, where known
 * @param periods the periods in which it has pupils, in order of time, those after each other that are alike as one; empty where it has none
 * @param open its weekdays without anybody, Monday to Friday
 * @param names the names that a search looks in, in lower case
 */
public record CompanyRow(
        String id,
        String name,
        @Nullable String sector,
        List<CompanyPeriod> periods,
        List<CompanyDay> open,
        Set<String> names) {

    public CompanyRow {
        periods = List.copyOf(periods);
        open = List.copyOf(open);
    }

    /**
     * The pupils of a company in a period, or in periods after each other that are alike.
     *
     * @param period name of the period, or of the first and the last one
     * @param from first day of the period
     * @param to last day, included
     * @param wholeYear whether these are all the periods of the schools of these pupils, more than one
     * @param weekdays Monday to Friday
     */
    public record CompanyPeriod(
            String period, LocalDate from, LocalDate to, boolean wholeYear, List<CompanyDay> weekdays) {

        public CompanyPeriod {
            weekdays = List.copyOf(weekdays);
        }
    }

    /**
     * The pupils of a company on a weekday.
     *
     * @param places pupils that may be there at the same time
     * @param pupils pupils that are there, by name
     */
    public record CompanyDay(int places, List<DayPupil> pupils) {

        public CompanyDay {
            pupils = List.copyOf(pupils);
        }

        /** Places that they take. */
        public int taken() {
            return DayPupil.places(pupils);
        }
    }
}
