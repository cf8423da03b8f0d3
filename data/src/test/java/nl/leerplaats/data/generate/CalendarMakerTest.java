package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.year.CalendarDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: the school years 2026-2027 of the three holiday regions. */
class CalendarMakerTest {

    /** Days of education by law (WVO 2020 art. 2.39(1)). */
    private static final int LEAST_DAYS = 189;

    // Weekdays outside holidays and the days of Uitvoeringsbesluit WVO 2020 art. 2.42, less the free days of the
    // school:
    // noord  206 - 9 October, 24 November, Good Friday, 3, 4 and 7 May, 14 June
    // midden 201 - 11 November, 4 February, Good Friday, 7 May, 22 June
    // zuid   211 - 5 October, 7 December, Good Friday, 3, 4 and 7 May, 2 June
    @ParameterizedTest
    @CsvSource({"NOORD, 199, 41", "MIDDEN, 196, 41", "ZUID, 204, 42"})
    void openDatesAreThoseOfTheHandCount(HolidayRegion region, int days, int weeks) {
        for (boolean manyPeriods : new boolean[] {false, true}) {
            SchoolCalendar calendar = CalendarMaker.calendar(region, manyPeriods);
            CalendarDays open = CalendarDays.of(calendar);

            assertThat(open.listOpenDates(calendar.firstDay(), calendar.lastDay()))
                    .hasSize(days)
                    .hasSizeGreaterThanOrEqualTo(LEAST_DAYS);
            assertThat(open.weeks()).hasSize(weeks);
        }
    }

    @Test
    void holidaysThatTakeAWeekdayEverywhereAreFree() {
        List<LocalDate> free = List.of(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 3, 29),
                LocalDate.of(2027, 4, 27),
                LocalDate.of(2027, 5, 5),
                LocalDate.of(2027, 5, 6),
                LocalDate.of(2027, 5, 17));
        for (HolidayRegion region : HolidayRegion.values()) {
            SchoolCalendar calendar = CalendarMaker.calendar(region, false);

            assertThat(CalendarDays.of(calendar).listOpenDates(calendar.firstDay(), calendar.lastDay()))
                    .as(region.code())
                    .doesNotContainAnyElementsOf(free);
        }
    }

    @Test
    void townsAreInTheHolidayRegionOfTheirProvinceUnlessTheyAreAnException() {
        assertThat(Town.list())
                .filteredOn(town -> List.of("Assen", "Apeldoorn", "Nijmegen", "Zeewolde", "Hattem", "Maastricht")
                        .contains(town.name()))
                .extracting(town -> town.name() + " " + town.region().code())
                .containsExactlyInAnyOrder(
                        "Assen noord",
                        "Apeldoorn midden",
                        "Nijmegen zuid",
                        "Zeewolde midden",
                        "Hattem noord",
                        "Maastricht zuid");
    }
}
