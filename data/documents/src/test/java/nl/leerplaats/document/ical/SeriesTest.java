package nl.leerplaats.document.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.document.stage.PlanBook;
import nl.leerplaats.document.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A series means exactly the dates it was made of: closures, the day that stays in school, and the change of the clock included. */
class SeriesTest {

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 9, 1, 0, 0);

    private static CalendarEvent event(List<LocalDate> dates, LocalTime from, int minutes) {
        return new CalendarEvent("uid@leerplaats", dates, from, minutes, "Stage", "", "", true);
    }

    private static String write(List<CalendarEvent> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write("Stage", events, STAMP, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The starts of every event of a file, as the library expands them. */
    private static List<List<Instant>> expand(String file) throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        Period<ZonedDateTime> always = new Period<>(
                LocalDate.of(2020, 1, 1).atStartOfDay(CalendarFile.ZONE),
                LocalDate.of(2035, 1, 1).atStartOfDay(CalendarFile.ZONE));
        List<List<Instant>> result = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            result.add(event.calculateRecurrenceSet(always).stream()
                    .map(period -> ZonedDateTime.from(period.getStart()).toInstant())
                    .sorted()
                    .toList());
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSeriesOfAPlacementAreItsStageDates(long seed) throws IOException, ParserException {
        PlanningYear year = PlanningYear.of(RandomDatasets.of(InstanceKind.MULTI, seed, 25));
        int series = 0;
        for (Stage stage : PlanBook.of(year, RandomPlans.of(year, seed)).stages()) {
            StageWork work = StageWork.of(year, stage.request(), stage.company(), stage.days());
            assertThat(stage.dates()).hasSize(work.days());
            assertThat(stage.minutes()).isEqualTo(work.minutes());
            if (stage.dates().isEmpty()) {
                continue;
            }
            LocalTime from = stage.times().from();
            List<List<Instant>> starts = expand(
                    write(List.of(event(stage.dates(), from, stage.times().presentMinutes()))));
            assertThat(starts)
                    .containsExactly(stage.dates().stream()
                            .map(date ->
                                    date.atTime(from).atZone(CalendarFile.ZONE).toInstant())
                            .toList());
            series++;
        }
        assertThat(series).isPositive();
    }

    /** RFC 5545, 3.3.10 and 3.8.5.1: the end is in UTC, what falls out is in the zone of the start. */
    @Test
    void theEndIsInUtcAndWhatFallsOutInDutchTime() throws IOException {
        List<LocalDate> dates = List.of(
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 3),
                LocalDate.of(2026, 9, 15),
                LocalDate.of(2026, 11, 3));

        String file = write(List.of(event(dates, LocalTime.of(8, 30), 450)));

        assertThat(file)
                .contains("DTSTART;TZID=Europe/Amsterdam:20260901T083000\r\n")
                .contains("DTEND;TZID=Europe/Amsterdam:20260901T160000\r\n")
                .contains("RRULE:FREQ=WEEKLY;UNTIL=20261103T073000Z;BYDAY=TU,TH\r\n")
                .contains("EXDATE;TZID=Europe/Amsterdam:20260908T083000,")
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .doesNotContain("METHOD");
    }

    @Test
    void aSingleDateIsNoSeries() throws IOException, ParserException {
        String file = write(List.of(event(List.of(LocalDate.of(2026, 9, 1)), LocalTime.of(9, 0), 45)));

        assertThat(file).doesNotContain("FREQ=WEEKLY").doesNotContain("EXDATE");
        assertThat(expand(file)).hasSize(1);
    }

    /** A second import has to win from the first, also on the same day. */
    @Test
    void aLaterFileHasALaterStampAndAHigherSequence() throws IOException {
        List<CalendarEvent> events = List.of(event(List.of(LocalDate.of(2026, 9, 1)), LocalTime.of(9, 0), 45));
        ByteArrayOutputStream later = new ByteArrayOutputStream();
        CalendarFile.write("Stage", events, STAMP.plusHours(1), later);

        assertThat(write(events)).contains("SEQUENCE:3506400\r\n").contains("DTSTAMP:20260831T220000Z");
        assertThat(later.toString(StandardCharsets.UTF_8))
                .contains("SEQUENCE:3506460\r\n")
                .contains("DTSTAMP:20260831T230000Z")
                .contains("LAST-MODIFIED:20260831T230000Z")
                .contains("UID:uid@leerplaats");
    }

    @Test
    void textCannotEndItsLine() throws IOException {
        CalendarEvent event = new CalendarEvent(
                "uid", List.of(LocalDate.of(2026, 9, 1)), LocalTime.NOON, 0, "a;b,c\\d\r\nEND:VEVENT", "", "", false);

        assertThat(write(List.of(event)))
                .contains("SUMMARY:a\\;b\\,c\\\\d \\nEND:VEVENT\r\n")
                .containsOnlyOnce("\r\nEND:VEVENT")
                .doesNotContain("DTEND");
    }

    @Test
    void anEventWithoutADateIsRefused() {
        assertThatThrownBy(() -> event(List.of(), LocalTime.NOON, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
