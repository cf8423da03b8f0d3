package nl.leerplaats.data.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.year.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Feature: the calendar of a school year that a school starts from. */
class RegionCalendarTest {

    static Stream<Arguments> everyYearOfEveryRegion() {
        return Stream.of(HolidayRegion.values())
                .flatMap(region -> SchoolHolidays.listYears().stream().map(year -> Arguments.of(region, year)));
    }

    /** Counted by hand from the published holidays and the legal free days, before a school's own free days. */
    @ParameterizedTest
    @CsvSource({
        "NOORD, 2025-2026, 2025-08-25, 2026-07-03, 196, 40",
        "MIDDEN, 2025-2026, 2025-09-01, 2026-07-17, 201, 41",
        "ZUID, 2025-2026, 2025-08-18, 2026-07-10, 206, 42",
        "NOORD, 2026-2027, 2026-08-17, 2027-07-09, 206, 42",
        "MIDDEN, 2026-2027, 2026-08-31, 2027-07-16, 201, 41",
        "ZUID, 2026-2027, 2026-08-24, 2027-07-23, 211, 43",
        "NOORD, 2027-2028, 2027-08-23, 2028-07-14, 206, 42",
        "MIDDEN, 2027-2028, 2027-08-30, 2028-07-07, 196, 40",
        "ZUID, 2027-2028, 2027-09-06, 2028-07-21, 201, 41"
    })
    void hasTheDaysOfTheHandCount(
            HolidayRegion region, String year, LocalDate first, LocalDate last, int days, int weeks) {
        SchoolCalendar calendar = calendar(region, year, 2);

        assertThat(calendar.firstDay()).isEqualTo(first);
        assertThat(calendar.lastDay()).isEqualTo(last);
        assertThat(CalendarDays.of(calendar).countOpenDates()).isEqualTo(days);
        assertThat(CalendarDays.of(calendar).weeks()).hasSize(weeks);
    }

    private static SchoolCalendar calendar(HolidayRegion region, String year, int periods) {
        return RegionCalendar.make(region, SchoolYear.find(year).orElseThrow(), periods);
    }

    /** King's Day 2027 falls in the May holiday, Christmas in the Christmas holiday; Good Friday is no legal free day. */
    @Test
    void aLegalFreeDayWithinAHolidayIsNotListedAgain() {
        assertThat(calendar(HolidayRegion.MIDDEN, "2026-2027", 2).closures())
                .extracting(closure -> closure.from() + " " + closure.name())
                .containsExactly(
                        "2026-10-17 Herfstvakantie",
                        "2026-12-19 Kerstvakantie",
                        "2027-02-20 Voorjaarsvakantie",
                        "2027-03-29 Tweede paasdag",
                        "2027-04-24 Meivakantie",
                        "2027-05-05 Bevrijdingsdag",
                        "2027-05-06 Hemelvaartsdag",
                        "2027-05-17 Tweede pinksterdag");
    }

    /** 41 school weeks: 20 to 15 January 2027, which is the twentieth, and 21 after it. */
    @Test
    void twoPeriodsAreTheHalvesOfTheSchoolWeeks() {
        SchoolCalendar calendar = calendar(HolidayRegion.MIDDEN, "2026-2027", 2);
        CalendarDays days = CalendarDays.of(calendar);

        assertThat(calendar.periods())
                .extracting(Period::id, period -> days.countWeeks(period.from(), period.to()))
                .containsExactly(tuple("P1", 20), tuple("P2", 21));
        assertThat(calendar.periods().get(0).from()).isEqualTo("2026-08-31");
        assertThat(calendar.periods().get(1).to()).isEqualTo("2027-07-16");
    }

    @ParameterizedTest
    @MethodSource("everyYearOfEveryRegion")
    void periodsAreWholeWeeksInOrderAndHoldEverySchoolWeek(HolidayRegion region, SchoolYear year) {
        for (int count = 1; count <= PeriodDivision.MOST; count++) {
            SchoolCalendar calendar = RegionCalendar.make(region, year, count);
            CalendarDays days = CalendarDays.of(calendar);
            List<Period> periods = calendar.periods();

            assertThat(periods).hasSize(count);
            int weeks = 0;
            LocalDate after = calendar.firstDay();
            for (Period period : periods) {
                assertThat(period.from()).isAfterOrEqualTo(after);
                assertThat(period.from().getDayOfWeek() == DayOfWeek.MONDAY
                                || period.from().equals(calendar.firstDay()))
                        .isTrue();
                assertThat(period.to().getDayOfWeek() == DayOfWeek.FRIDAY
                                || period.to().equals(calendar.lastDay()))
                        .isTrue();
                weeks += days.countWeeks(period.from(), period.to());
                after = period.to().plusDays(1);
            }
            assertThat(weeks).isEqualTo(days.weeks().size());
        }
    }

    /** A table with a typing error would show here: a holiday starts on a Saturday and lasts one, two or six weeks. */
    @ParameterizedTest
    @MethodSource("everyYearOfEveryRegion")
    void holidaysAreWholeWeeks(HolidayRegion region, SchoolYear year) {
        assertThat(SchoolHolidays.list(region, year))
                .extracting(SchoolHoliday::name)
                .containsExactly(
                        "Herfstvakantie", "Kerstvakantie", "Voorjaarsvakantie", "Meivakantie", "Zomervakantie");
        for (SchoolHoliday holiday : SchoolHolidays.list(region, year)) {
            int weeks = holiday.isSummer() ? 6 : holiday.name().startsWith("Kerst") ? 2 : 1;
            assertThat(holiday.from().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(holiday.to()).isEqualTo(holiday.from().plusDays(7L * weeks + 1));
            assertThat(holiday.status())
                    .isEqualTo(
                            holiday.name().matches("Herfst.*|Voorjaars.*")
                                    ? SchoolHoliday.Status.ADVISED
                                    : SchoolHoliday.Status.FIXED);
        }
    }

    /** The eight days of the law in a year in which all of them fall on a weekday, and no others. */
    @Test
    void legalFreeDaysAreThoseOfTheLaw() {
        assertThat(LegalFreeDays.list(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 6, 30)))
                .extracting(Closure::from)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2025-12-25",
                        "2025-12-26",
                        "2026-01-01",
                        "2026-04-06",
                        "2026-04-27",
                        "2026-05-05",
                        "2026-05-14",
                        "2026-05-25");
    }

    @Test
    void aYearWithoutHolidaysIsRefused() {
        assertThatThrownBy(() -> RegionCalendar.make(HolidayRegion.NOORD, new SchoolYear(2024), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-2025");
        assertThatThrownBy(() -> RegionCalendar.make(HolidayRegion.NOORD, new SchoolYear(2028), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar(HolidayRegion.NOORD, "2026-2027", PeriodDivision.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar(HolidayRegion.NOORD, "2026-2027", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSchoolYearIsReadAsPeopleWriteIt() {
        assertThat(SchoolYear.find("2026-2027")).contains(new SchoolYear(2026));
        assertThat(SchoolYear.find(" 2026/27 ")).contains(new SchoolYear(2026));
        assertThat(SchoolYear.find("2026 - 2027")).contains(new SchoolYear(2026));
        assertThat(SchoolYear.find("2026-2028")).isEmpty();
        assertThat(SchoolYear.find("2026")).isEmpty();
        assertThat(new SchoolYear(2026)).hasToString("2026-2027");
    }

    @Test
    void aMondayStartsTheYearAndAFridayEndsIt() {
        for (HolidayRegion region : HolidayRegion.values()) {
            for (SchoolYear year : SchoolHolidays.listYears()) {
                assertThat(RegionCalendar.firstDay(region, year).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                assertThat(RegionCalendar.lastDay(region, year))
                        .isEqualTo(SchoolHolidays.getSummerAfter(region, year)
                                .from()
                                .with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)));
            }
        }
    }
}
