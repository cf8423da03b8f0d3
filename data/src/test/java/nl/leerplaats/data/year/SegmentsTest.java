package nl.leerplaats.data.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import org.junit.jupiter.api.Test;

/** The cuts of the year where schools have different periods. */
class SegmentsTest {

    /** Another school changes periods in November and in March, not at the end of January. */
    private final List<SchoolCalendar> calendars = TinyDataset.create()
            .calendar(
                    "other",
                    calendar -> calendar.withoutPeriods()
                            .period("A", "2026-08-31", "2026-11-13")
                            .period("B", "2026-11-16", "2027-03-12")
                            .period("C", "2027-03-22", "2027-07-16"))
            .build()
            .calendars();

    private final Segments segments = Segments.of(calendars, false);

    private Period period(int calendar, int index) {
        return calendars.get(calendar).periods().get(index);
    }

    private List<String> starts() {
        return IntStream.range(0, segments.count())
                .mapToObj(index -> segments.start(index).toString())
                .toList();
    }

    @Test
    void theYearIsCutBeforeTheFirstAndAfterTheLastDayOfEveryPeriod() {
        assertThat(starts())
                .containsExactly(
                        "2026-08-31",
                        "2026-11-14",
                        "2026-11-16",
                        "2027-01-30",
                        "2027-02-01",
                        "2027-03-13",
                        "2027-03-22",
                        "2027-07-17");
    }

    @Test
    void aPeriodIsARunOfWholeSegments() {
        assertThat(segments.first(period(0, 0), null)).isZero();
        assertThat(segments.last(period(0, 0), null)).isEqualTo(2);
        assertThat(segments.first(period(0, 1), null)).isEqualTo(4);
        assertThat(segments.last(period(0, 1), null)).isEqualTo(6);
        assertThat(segments.first(period(1, 1), null)).isEqualTo(2);
        assertThat(segments.last(period(1, 1), null)).isEqualTo(4);
    }

    @Test
    void periodsThatFollowEachOtherWithoutAGapShareACut() {
        List<SchoolCalendar> one = TinyDataset.create()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .period("P1", "2026-08-31", "2027-01-31")
                                .period("P2", "2027-02-01", "2027-07-16"))
                .build()
                .calendars();

        Segments two = Segments.of(one, false);

        assertThat(two.count()).isEqualTo(3);
        assertThat(two.start(1)).isEqualTo(LocalDate.parse("2027-02-01"));
        assertThat(two.last(one.get(0).periods().get(0), null)).isZero();
        assertThat(two.first(one.get(0).periods().get(1), null)).isEqualTo(1);
    }

    @Test
    void aPeriodOfNoCalendarIsRefused() {
        Period foreign = new Period(
                "X",
                LocalDate.parse("2026-09-07"),
                LocalDate.parse("2026-09-11"),
                calendars.get(0).extra());

        assertThatThrownBy(() -> segments.first(foreign, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-09-07");
    }
}
