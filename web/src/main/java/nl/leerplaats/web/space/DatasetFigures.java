package nl.leerplaats.web.space;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.year.CalendarDays;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * A dataset in a few figures.
 *
 * @param schools number of schools
 * @param students number of students
 * @param companies number of companies
 * @param supervisors number of supervisors
 * @param requests number of placements wanted
 * @param running placements that exist already
 * @param asOf day from which is planned, when planning again
 * @param periods stage periods of every calendar, in the order of the document
 */
record DatasetFigures(
        int schools,
        int students,
        int companies,
        int supervisors,
        int requests,
        int running,
        @Nullable LocalDate asOf,
        List<PeriodLine> periods) {

    DatasetFigures {
        periods = List.copyOf(periods);
    }

    /**
     * A stage period.
     *
     * @param calendar id of its calendar
     * @param period period id
     * @param from first day
     * @param to last day, included
     * @param weeks school weeks in between
     */
    record PeriodLine(String calendar, String period, LocalDate from, LocalDate to, int weeks) {}

    /** Tells whether there is anything to plan; the findings say what is missing. */
    public boolean isPlannable() {
        return requests > 0 && companies > 0;
    }

    static DatasetFigures of(StoredDataset stored) {
        Dataset dataset = stored.dataset();
        return new DatasetFigures(
                dataset.schools().size(),
                dataset.students().size(),
                dataset.companies().size(),
                dataset.supervisors().size(),
                dataset.students().stream()
                        .mapToInt(student -> student.requests().size())
                        .sum(),
                dataset.baseline().size(),
                dataset.asOf(),
                dataset.calendars().stream()
                        .flatMap(calendar -> lines(calendar).stream())
                        .toList());
    }

    private static List<PeriodLine> lines(SchoolCalendar calendar) {
        CalendarDays days = CalendarDays.of(calendar);
        return calendar.periods().stream()
                .map(period -> line(calendar, period, days))
                .toList();
    }

    private static PeriodLine line(SchoolCalendar calendar, Period period, CalendarDays days) {
        return new PeriodLine(
                calendar.id(), period.id(), period.from(), period.to(), days.countWeeks(period.from(), period.to()));
    }
}
