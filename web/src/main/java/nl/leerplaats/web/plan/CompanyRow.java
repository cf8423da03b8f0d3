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
 * @param periods the periods in which it has pupils, in order of time
 * @param ahead whether it has a pupil in a period that is not past
 * @param names the names that a search looks in, in lower case
 */
public record CompanyRow(
        String id,
        String name,
        @Nullable String sector,
        List<CompanyPeriod> periods,
        boolean ahead,
        Set<String> names) {

    public CompanyRow {
        periods = List.copyOf(periods);
    }

    /**
     * The pupils of a company in a period.
     *
     * @param period name of the period
     * @param from first day of the period
     * @param to last day, included
     * @param weekdays Monday to Friday
     */
    public record CompanyPeriod(String period, LocalDate from, LocalDate to, List<CompanyDay> weekdays) {

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
    public record CompanyDay(int places, List<String> pupils) {

        public CompanyDay {
            pupils = List.copyOf(pupils);
        }
    }
}
