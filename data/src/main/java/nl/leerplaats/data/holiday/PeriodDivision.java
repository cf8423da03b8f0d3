package nl.leerplaats.data.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.CalendarDays;

/** Divides a school year into stage periods of whole weeks, as equal as they can be in school weeks. */
public final class PeriodDivision {

    /** Most periods: about one for every month of a school year. */
    public static final int MOST = 10;

    private PeriodDivision() {}

    /**
     * The periods {@code P1}, {@code P2} and so on. A period starts on the Monday of its first school week, or the first day, and ends
     * on the Friday of its last, or the last day: a holiday between two periods is in neither. A calendar with fewer school weeks than
     * the number gets a period for each.
     *
     * @param calendar calendar whose own periods are not looked at
     * @param count number of periods, 1 to {@link #MOST}
     * @throws IllegalArgumentException where the number is out of range
     */
    public static List<Period> divide(SchoolCalendar calendar, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("The number of periods (" + count + ") is not from 1 to " + MOST + ".");
        }
        List<List<LocalDate>> weeks = CalendarDays.of(calendar).weeks();
        int periods = Math.min(count, weeks.size());
        List<Period> result = new ArrayList<>();
        for (int index = 0; index < periods; index++) {
            LocalDate firstOpen = weeks.get(index * weeks.size() / periods).get(0);
            LocalDate lastOpen =
                    weeks.get((index + 1) * weeks.size() / periods - 1).get(0);
            LocalDate monday = firstOpen.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate friday = lastOpen.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            result.add(new Period(
                    "P" + (index + 1),
                    monday.isBefore(calendar.firstDay()) ? calendar.firstDay() : monday,
                    friday.isAfter(calendar.lastDay()) ? calendar.lastDay() : friday,
                    Extra.NONE));
        }
        return result;
    }
}
