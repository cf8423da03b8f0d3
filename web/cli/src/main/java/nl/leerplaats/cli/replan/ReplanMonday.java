package nl.leerplaats.cli.replan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.year.PlanningYear;

/** The Monday from which on is planned again. */
final class ReplanMonday {

    private ReplanMonday() {}

    /** Ends the command unless the day is a Monday. */
    static void require(LocalDate asOf, Context context) {
        if (asOf.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw context.wrongUse(
                    "replan.noMonday",
                    asOf,
                    asOf.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)),
                    asOf.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        }
    }

    /**
     * Ends the command where nothing is left to plan from that Monday on; for a year that has not begun a warning is printed, for it may be the
     * wrong year.
     */
    static void requireWithinYear(LocalDate asOf, Dataset dataset, Context shown) {
        LocalDate earlier = dataset.asOf();
        if (earlier != null && asOf.isBefore(earlier)) {
            throw shown.wrongUse("replan.tooEarly", earlier);
        }
        LocalDate last = last(dataset).orElse(asOf);
        if (asOf.isAfter(last)) {
            throw shown.wrongUse("replan.afterYear", asOf, last);
        }
        if (!Replanning.isAnythingLeft(PlanningYear.of(dataset), asOf)) {
            throw shown.wrongUse("replan.nothingLeft", asOf);
        }
        LocalDate first = periods(dataset).stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
        if (asOf.isBefore(first)) {
            shown.print(shown.messages().get("replan.wholeYear", asOf, first));
            shown.print("");
        }
    }

    /** The next Monday, or the one from which on was planned already where that is later; empty where nothing is left to plan by then. */
    static Optional<LocalDate> next(LocalDate today, Dataset dataset) {
        LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate earlier = dataset.asOf();
        LocalDate monday = earlier != null && earlier.isAfter(next) ? earlier : next;
        return Replanning.isAnythingLeft(PlanningYear.of(dataset), monday) ? Optional.of(monday) : Optional.empty();
    }

    private static Optional<LocalDate> last(Dataset dataset) {
        return periods(dataset).stream().map(Period::to).max(Comparator.naturalOrder());
    }

    private static List<Period> periods(Dataset dataset) {
        return dataset.calendars().stream()
                .flatMap(calendar -> calendar.periods().stream())
                .toList();
    }
}
