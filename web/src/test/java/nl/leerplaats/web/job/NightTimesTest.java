package nl.leerplaats.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each date has one night, whatever the clock does. */
class NightTimesTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static LocalDate last(LocalTime at, String now) {
        return NightTimes.last(at, Instant.parse(now), HERE);
    }

    @Test
    void aNightHasBegunFromItsVeryMomentOn() {
        LocalTime three = LocalTime.of(3, 0);
        assertThat(last(three, "2026-12-01T01:59:59Z")).isEqualTo("2026-11-30");
        assertThat(last(three, "2026-12-01T02:00:00Z")).isEqualTo("2026-12-01");
        assertThat(last(three, "2026-12-01T22:59:59Z")).isEqualTo("2026-12-01");
    }

    /** On 28 March 2027 the clock goes from 2:00 to 3:00: a night at half past two begins at half past three. */
    @Test
    void aTimeThatIsLeftOutComesLater() {
        assertThat(NightTimes.begin(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), HERE))
                .isEqualTo("2027-03-28T01:30:00Z");
    }

    /** On 31 October 2027 it is half past two twice: the first one counts. */
    @Test
    void ofATimeThatComesTwiceTheFirstCounts() {
        assertThat(NightTimes.begin(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), HERE))
                .isEqualTo("2027-10-31T00:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-27T00:00:00Z", "2027-10-30T00:00:00Z"})
    void whoLooksEveryFiveSecondsAcrossAClockChangeFindsEachNightOnceAndInOrder(String from) {
        for (LocalTime at : new LocalTime[] {
            LocalTime.MIDNIGHT, LocalTime.of(1, 59), LocalTime.of(2, 0), LocalTime.of(2, 30), LocalTime.of(3, 0)
        }) {
            Instant start = Instant.parse(from);
            LocalDate before = NightTimes.last(at, start, HERE);
            Set<LocalDate> nights = new LinkedHashSet<>(Set.of(before));
            LocalDate now = before;
            for (Instant time = start; time.isBefore(start.plus(Duration.ofDays(3))); time = time.plusSeconds(5)) {
                LocalDate night = NightTimes.last(at, time, HERE);
                assertThat(night).as("never back to an earlier night").isAfterOrEqualTo(now);
                now = night;
                nights.add(night);
            }
            assertThat(nights)
                    .as("%s from %s", at, from)
                    .containsExactlyElementsOf(
                            before.datesUntil(now.plusDays(1)).toList())
                    .hasSizeGreaterThan(2);
        }
    }
}
