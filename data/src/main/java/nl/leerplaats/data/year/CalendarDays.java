package nl.leerplaats.data.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Weekdays;

/** The open dates of a school calendar, by ISO week (docs/rules.md: calendar, derived values). */
public final class CalendarDays {

    private final List<List<LocalDate>> weeks;

    private CalendarDays(List<List<LocalDate>> weeks) {
        this.weeks = weeks;
    }

    /** Computes the open dates: Monday to Friday, from the first to the last day, outside every closure. */
    public static CalendarDays of(SchoolCalendar calendar) {
        TreeSet<LocalDate> open = new TreeSet<>();
        for (LocalDate day = calendar.firstDay(); !day.isAfter(calendar.lastDay()); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() <= Weekdays.COUNT) {
                open.add(day);
            }
        }
        for (Closure closure : calendar.closures()) {
            open.subSet(closure.from(), true, closure.to(), true).clear();
        }
        TreeMap<LocalDate, List<LocalDate>> byMonday = new TreeMap<>();
        for (LocalDate day : open) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            byMonday.computeIfAbsent(monday, key -> new ArrayList<>(Weekdays.COUNT))
                    .add(day);
        }
        return new CalendarDays(byMonday.values().stream().map(List::copyOf).toList());
    }

    /** The open dates of each ISO week that has any, in order of time. */
    public List<List<LocalDate>> weeks() {
        return weeks;
    }

    /** Number of open dates: the days on which the school teaches. */
    public int countOpenDates() {
        return weeks.stream().mapToInt(List::size).sum();
    }

    /** Number of ISO weeks with at least one open date from the first to the last day, both included. */
    public int countWeeks(LocalDate first, LocalDate last) {
        int count = 0;
        for (List<LocalDate> week : weeks) {
            if (week.stream().anyMatch(day -> isWithin(day, first, last))) {
                count++;
            }
        }
        return count;
    }

    /** The open dates from the first to the last day, both included, in order. */
    public List<LocalDate> listOpenDates(LocalDate first, LocalDate last) {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(day -> isWithin(day, first, last))
                .toList();
    }

    /**
     * The stage dates of a placement: open dates on its weekdays, outside the closures of its company, less the last one of a week
     * of which every open date would be a stage date (each school week holds some teaching in school, WVO art. 10b1). Where the stage takes half a day,
     * the other half is for school, and all its dates stay.
     *
     * @param first first day of the placement
     * @param last last day of the placement, included
     * @param days stage weekdays
     * @param companyClosures days on which the company is closed
     * @param half the stage takes half a day
     */
    public List<LocalDate> listStageDates(
            LocalDate first, LocalDate last, Weekdays days, List<DateRange> companyClosures, boolean half) {
        List<LocalDate> result = new ArrayList<>();
        for (List<LocalDate> week : weeks) {
            if (week.get(0).isAfter(last) || week.get(week.size() - 1).isBefore(first)) {
                continue;
            }
            boolean whole = isWithin(week.get(0), first, last) && isWithin(week.get(week.size() - 1), first, last);
            boolean closes = isAnyWithin(companyClosures, week.get(0), week.get(week.size() - 1));
            int before = result.size();
            for (LocalDate day : week) {
                if (days.contains(day.getDayOfWeek())
                        && (whole || isWithin(day, first, last))
                        && (!closes || isOutside(day, companyClosures))) {
                    result.add(day);
                }
            }
            if (!half && result.size() - before == week.size()) {
                result.remove(result.size() - 1);
            }
        }
        return result;
    }

    private static boolean isAnyWithin(List<DateRange> closures, LocalDate first, LocalDate last) {
        for (DateRange closure : closures) {
            if (!closure.from().isAfter(last) && !closure.to().isBefore(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(LocalDate day, List<DateRange> closures) {
        // a loop, for plans are judged by the hundred and a stream for each date is half of the time
        for (DateRange closure : closures) {
            if (closure.contains(day)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
