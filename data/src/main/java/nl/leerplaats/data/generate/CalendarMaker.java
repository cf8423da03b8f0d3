package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.SchoolHoliday;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;

/**
 * The school year 2026-2027 of a holiday region: its holidays, the days without education by law (Uitvoeringsbesluit WVO 2020 art.
 * 2.42(1)), and invented free days of the school itself, at most the twelve of art. 2.42(3).
 */
final class CalendarMaker {

    /** A day of August, and all the days before it, belong to the year before. */
    private static final int START_YEAR = 2026;

    private CalendarMaker() {}

    /** The calendar of a region: two stage periods, or the four or five of schools that divide their year finer. */
    static SchoolCalendar calendar(HolidayRegion region, boolean manyPeriods) {
        return switch (region) {
            case NOORD ->
                new Builder(region, "08-17", "07-09")
                        .free("Studiedag", "10-09", "10-09")
                        .free("Studiedag", "11-24", "11-24")
                        .free("Goede Vrijdag", "03-26", "03-26")
                        .free("Tweede Paasdag", "03-29", "03-29")
                        .free("Tweede meiweek", "05-03", "05-09")
                        .free("Tweede Pinksterdag", "05-17", "05-17")
                        .free("Studiedag", "06-14", "06-14")
                        .build(
                                manyPeriods
                                        ? List.of("08-31/11-06", "11-09/01-29", "02-01/04-16", "04-19/07-02")
                                        : List.of("08-31/01-29", "02-01/07-02"));
            case MIDDEN ->
                new Builder(region, "08-31", "07-16")
                        .free("Studiedag", "11-11", "11-11")
                        .free("Studiedag", "02-04", "02-04")
                        .free("Goede Vrijdag", "03-26", "03-26")
                        .free("Tweede Paasdag", "03-29", "03-29")
                        .free("Bevrijdingsdag en Hemelvaart", "05-05", "05-07")
                        .free("Tweede Pinksterdag", "05-17", "05-17")
                        .free("Studiedag", "06-22", "06-22")
                        .build(
                                manyPeriods
                                        ? List.of(
                                                "09-07/10-30",
                                                "11-02/12-18",
                                                "01-04/02-19",
                                                "03-01/04-23",
                                                "05-03/07-09")
                                        : List.of("09-14/02-05", "02-08/07-09"));
            case ZUID ->
                new Builder(region, "08-24", "07-23")
                        .free("Studiedag", "10-05", "10-05")
                        .free("Studiedag", "12-07", "12-07")
                        .free("Goede Vrijdag", "03-26", "03-26")
                        .free("Tweede Paasdag", "03-29", "03-29")
                        .free("Tweede meiweek", "05-03", "05-09")
                        .free("Tweede Pinksterdag", "05-17", "05-17")
                        .free("Studiedag", "06-02", "06-02")
                        .build(
                                manyPeriods
                                        ? List.of("08-31/11-13", "11-16/02-05", "02-08/04-23", "05-10/07-16")
                                        : List.of("09-07/01-29", "02-01/07-16"));
        };
    }

    /** The day of the school year 2026-2027 with this month and day, for example {@code 01-29}. */
    static LocalDate day(String monthAndDay) {
        LocalDate early = LocalDate.parse(START_YEAR + "-" + monthAndDay);
        return early.getMonthValue() >= 8 ? early : LocalDate.parse((START_YEAR + 1) + "-" + monthAndDay);
    }

    private static final class Builder {
        private final HolidayRegion region;
        private final LocalDate firstDay;
        private final LocalDate lastDay;
        private final List<Closure> closures = new ArrayList<>();

        Builder(HolidayRegion region, String firstDay, String lastDay) {
            this.region = region;
            this.firstDay = day(firstDay);
            this.lastDay = day(lastDay);
            for (SchoolHoliday holiday : SchoolHolidays.list(region, new SchoolYear(START_YEAR))) {
                if (!holiday.isSummer()) {
                    closures.add(holiday.closure());
                }
            }
        }

        Builder free(String name, String from, String to) {
            closures.add(new Closure(name, day(from), day(to), Extra.NONE));
            return this;
        }

        public SchoolCalendar build(List<String> spans) {
            List<Period> periods = new ArrayList<>();
            for (String span : spans) {
                int slash = span.indexOf('/');
                periods.add(new Period(
                        "P" + (periods.size() + 1),
                        day(span.substring(0, slash)),
                        day(span.substring(slash + 1)),
                        Extra.NONE));
            }
            closures.sort(Comparator.comparing(Closure::from));
            return new SchoolCalendar(region.code(), firstDay, lastDay, closures, periods, Extra.NONE);
        }
    }
}
