package nl.leerplaats.data.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;

/**
 * The calendar of a school year in a region, to start from: its holidays and the legal free days. A school adds its own free days, moves the
 * advised holidays where it chose another week, and sets its own periods.
 */
public final class RegionCalendar {

    /** Stage periods of a year where nobody says otherwise: before and after the turn of the half-year. */
    public static final int DEFAULT_PERIODS = 2;

    private RegionCalendar() {}

    /**
     * The calendar of a region, with the code of the region as its id.
     *
     * @param periods number of stage periods, 1 to {@link PeriodDivision#MOST}
     * @throws IllegalArgumentException where the holidays of that year are not known, or the number of periods is out of range
     */
    public static SchoolCalendar make(HolidayRegion region, SchoolYear year, int periods) {
        LocalDate first = firstDay(region, year);
        LocalDate last = lastDay(region, year);
        List<Closure> closures = listClosures(region, year);
        SchoolCalendar undivided = new SchoolCalendar(region.code(), first, last, closures, List.of(), Extra.NONE);
        return new SchoolCalendar(
                region.code(), first, last, closures, PeriodDivision.divide(undivided, periods), Extra.NONE);
    }

    /** The first day of school: the Monday after the summer holiday. */
    public static LocalDate firstDay(HolidayRegion region, SchoolYear year) {
        LocalDate free = SchoolHolidays.getSummerBefore(region, year).to();
        return free.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** The last day of school: the Friday before the next summer holiday. */
    public static LocalDate lastDay(HolidayRegion region, SchoolYear year) {
        LocalDate free = SchoolHolidays.getSummerAfter(region, year).from();
        return free.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
    }

    /** The holidays between the two summers, and the legal free days on a weekday outside them, in order of time. */
    public static List<Closure> listClosures(HolidayRegion region, SchoolYear year) {
        List<Closure> result = new ArrayList<>();
        for (SchoolHoliday holiday : SchoolHolidays.list(region, year)) {
            if (!holiday.isSummer()) {
                result.add(holiday.closure());
            }
        }
        for (Closure day : LegalFreeDays.list(firstDay(region, year), lastDay(region, year))) {
            if (result.stream().noneMatch(one -> isWithin(day, one))) {
                result.add(day);
            }
        }
        result.sort(Comparator.comparing(Closure::from));
        return result;
    }

    private static boolean isWithin(Closure day, Closure other) {
        return !day.from().isBefore(other.from()) && !day.to().isAfter(other.to());
    }
}
