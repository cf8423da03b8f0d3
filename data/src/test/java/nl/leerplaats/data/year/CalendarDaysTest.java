package nl.leerplaats.data.year;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyCalendar;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Open dates, weeks and stage dates of 2026-2027, counted by hand on the calendar. Region Midden has school on 3, 4 and 7 May in the week
 * of Bevrijdingsdag and Hemelvaart, and not on the Mondays 29 March (tweede paasdag) and 17 May (tweede pinksterdag).
 */
class CalendarDaysTest {

    private static final List<DateRange> NEVER_CLOSED = List.of();

    private final CalendarDays midden = days(calendar -> {});

    private static CalendarDays days(Consumer<TinyCalendar> edit) {
        SchoolCalendar calendar = TinyDataset.create()
                .calendar("calendar", edit)
                .build()
                .calendars()
                .get(0);
        return CalendarDays.of(calendar);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> dates(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toList();
    }

    private static List<LocalDate> stageDates(CalendarDays days, String first, String last, Weekdays weekdays) {
        return days.listStageDates(date(first), date(last), weekdays, NEVER_CLOSED, false);
    }

    /** The known answer: school days by region and weekday before a school's own free days, as counted for 2026-2027. */
    @ParameterizedTest
    @CsvSource({
        "Noord,  2026-08-17, 2027-07-09, 2026-10-10, 2026-10-18, 2027-02-20, 2027-02-28, 42, 40-42-41-41-42",
        "Midden, 2026-08-31, 2027-07-16, 2026-10-17, 2026-10-25, 2027-02-20, 2027-02-28, 41, 39-41-40-40-41",
        "Zuid,   2026-08-24, 2027-07-23, 2026-10-17, 2026-10-25, 2027-02-13, 2027-02-21, 43, 41-43-42-42-43"
    })
    void countsTheSchoolDaysOfEachRegion(
            String region,
            String firstDay,
            String lastDay,
            String autumnFrom,
            String autumnTo,
            String springFrom,
            String springTo,
            int weeks,
            String byWeekday) {
        CalendarDays days = days(calendar -> calendar.span(firstDay, lastDay)
                .withoutClosures()
                .closure(autumnFrom, autumnTo)
                .closure("2026-12-19", "2027-01-03")
                .closure(springFrom, springTo)
                .closure("2027-03-29", "2027-03-29")
                .closure("2027-04-24", "2027-05-02")
                .closure("2027-05-05", "2027-05-06")
                .closure("2027-05-17", "2027-05-17"));

        List<LocalDate> open = days.listOpenDates(date(firstDay), date(lastDay));

        assertThat(days.weeks()).as(region).hasSize(weeks);
        int[] counts = new int[Weekdays.COUNT];
        open.forEach(day -> counts[day.getDayOfWeek().getValue() - 1]++);
        assertThat(counts)
                .as(region)
                .containsExactly(Arrays.stream(byWeekday.split("-", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray());
    }

    @Test
    void firstAndLastDayOfTheCalendarAreOpen() {
        assertThat(midden.listOpenDates(date("2026-01-01"), date("2028-01-01")))
                .startsWith(date("2026-08-31"))
                .endsWith(date("2027-07-16"));
    }

    @Test
    void bothEndsOfAClosureAreClosed() {
        CalendarDays days = days(calendar -> calendar.withoutClosures().closure("2026-09-08", "2026-09-10"));

        assertThat(days.listOpenDates(date("2026-09-07"), date("2026-09-13")))
                .isEqualTo(dates("2026-09-07", "2026-09-11"));
    }

    @Test
    void closuresMayOverlapAndRunOverTheEndOfTheCalendar() {
        CalendarDays days = days(calendar ->
                calendar.withoutClosures().closure("2027-07-12", "2027-07-14").closure("2027-07-14", "2027-08-29"));

        assertThat(days.listOpenDates(date("2027-07-09"), date("2027-08-31"))).isEqualTo(dates("2027-07-09"));
    }

    @Test
    void mondaysOfEasterAndPentecostAreNoStageDates() {
        assertThat(stageDates(midden, "2027-03-22", "2027-04-05", Weekdays.of(MONDAY)))
                .isEqualTo(dates("2027-03-22", "2027-04-05"));
        assertThat(stageDates(midden, "2027-05-10", "2027-05-24", Weekdays.of(MONDAY)))
                .isEqualTo(dates("2027-05-10", "2027-05-24"));
    }

    @Test
    void theWeekOfAHolidayMondayStillCountsAsAWeek() {
        assertThat(midden.countWeeks(date("2027-03-22"), date("2027-04-09"))).isEqualTo(3);
    }

    @Test
    void countsTheWeeksOfThePeriods() {
        // 22 weeks less herfst (1) and kerst (2); 24 weeks less voorjaar (1) and mei (1)
        assertThat(midden.countWeeks(date("2026-08-31"), date("2027-01-29"))).isEqualTo(19);
        assertThat(midden.countWeeks(date("2027-02-01"), date("2027-07-16"))).isEqualTo(22);
    }

    @Test
    void aWeekCountsWhenAnyOpenDateOfItIsWithin() {
        // Monday 7 to Friday 11 September 2026
        assertThat(midden.countWeeks(date("2026-09-07"), date("2026-09-11"))).isEqualTo(1);
        assertThat(midden.countWeeks(date("2026-09-11"), date("2026-09-14"))).isEqualTo(2);
        assertThat(midden.countWeeks(date("2026-09-12"), date("2026-09-13"))).isZero();
        assertThat(midden.countWeeks(date("2026-09-06"), date("2026-09-07"))).isEqualTo(1);
    }

    @Test
    void noWeekCountsInAHolidayOrFromALaterToAnEarlierDay() {
        assertThat(midden.countWeeks(date("2026-12-19"), date("2027-01-03"))).isZero();
        assertThat(midden.countWeeks(date("2026-09-11"), date("2026-09-07"))).isZero();
    }

    @Test
    void aWeekOfStageDaysOnlyLosesItsLastOne() {
        // open in the week of 3 May 2027: Monday 3, Tuesday 4, Friday 7
        assertThat(stageDates(midden, "2027-05-03", "2027-05-09", Weekdays.of(MONDAY, TUESDAY, FRIDAY)))
                .isEqualTo(dates("2027-05-03", "2027-05-04"));
        assertThat(stageDates(midden, "2027-05-03", "2027-05-09", Weekdays.of(MONDAY, TUESDAY, WEDNESDAY, FRIDAY)))
                .as("Wednesday 5 May is closed, so the same three dates are left")
                .isEqualTo(dates("2027-05-03", "2027-05-04"));
    }

    @Test
    void aWeekWithOneOpenDateLeftForSchoolLosesNothing() {
        assertThat(stageDates(midden, "2027-05-03", "2027-05-09", Weekdays.of(MONDAY, TUESDAY)))
                .isEqualTo(dates("2027-05-03", "2027-05-04"));
    }

    @Test
    void nothingIsLostWhenTheCompanyIsClosedOnAnOpenDate() {
        List<DateRange> closed = List.of(new DateRange(date("2027-05-03"), date("2027-05-03"), Extra.NONE));

        assertThat(midden.listStageDates(
                        date("2027-05-03"), date("2027-05-09"), Weekdays.of(MONDAY, TUESDAY, FRIDAY), closed, false))
                .isEqualTo(dates("2027-05-04", "2027-05-07"));
    }

    @Test
    void nothingIsLostWhenThePlacementEndsBeforeTheLastOpenDateOfTheWeek() {
        assertThat(stageDates(midden, "2027-05-03", "2027-05-04", Weekdays.of(MONDAY, TUESDAY, FRIDAY)))
                .isEqualTo(dates("2027-05-03", "2027-05-04"));
        assertThat(stageDates(midden, "2027-05-04", "2027-05-09", Weekdays.of(MONDAY, TUESDAY, FRIDAY)))
                .isEqualTo(dates("2027-05-04", "2027-05-07"));
    }

    @Test
    void aWeekWithASingleOpenDateHoldsNoStageDate() {
        CalendarDays days = days(calendar -> calendar.span("2026-09-04", "2026-09-11"));

        assertThat(stageDates(days, "2026-09-04", "2026-09-11", Weekdays.of(FRIDAY)))
                .as("Friday 4 September is the only open date of its week")
                .isEqualTo(dates("2026-09-11"));
    }

    @Test
    void companyClosuresCountWithBothEnds() {
        List<DateRange> closed = List.of(
                new DateRange(date("2026-09-07"), date("2026-09-08"), Extra.NONE),
                new DateRange(date("2026-09-17"), date("2026-09-17"), Extra.NONE));

        assertThat(midden.listStageDates(
                        date("2026-09-07"), date("2026-09-18"), Weekdays.of(TUESDAY, THURSDAY), closed, false))
                .isEqualTo(dates("2026-09-10", "2026-09-15"));
    }

    @Test
    void noStageDateLiesOutsideThePlacement() {
        assertThat(stageDates(midden, "2026-09-10", "2026-09-15", Weekdays.of(TUESDAY, THURSDAY)))
                .isEqualTo(dates("2026-09-10", "2026-09-15"));
        assertThat(stageDates(midden, "2026-09-15", "2026-09-10", Weekdays.of(TUESDAY, THURSDAY)))
                .isEmpty();
    }

    @Test
    void theWeekOverNewYearIsOneIsoWeek() {
        // a school that is open again on Thursday 31 December 2026 and Friday 1 January 2027: ISO week 53
        CalendarDays days = days(calendar -> calendar.withoutClosures().closure("2026-12-19", "2026-12-30"));

        assertThat(days.countWeeks(date("2026-12-28"), date("2027-01-03"))).isEqualTo(1);
        assertThat(days.countWeeks(date("2026-12-31"), date("2027-01-04"))).isEqualTo(2);
        assertThat(stageDates(days, "2026-12-28", "2027-01-08", Weekdays.of(THURSDAY, FRIDAY)))
                .as("both open dates of week 53 would be stage dates: the last one is not")
                .isEqualTo(dates("2026-12-31", "2027-01-07", "2027-01-08"));
    }
}
