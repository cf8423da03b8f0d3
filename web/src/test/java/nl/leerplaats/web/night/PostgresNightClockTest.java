package nl.leerplaats.web.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.web.job.Machine;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.db.SharedClock;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL, and with machines whose clocks are wrong. */
@OnPostgres
class PostgresNightClockTest extends NightClockTest {

    private static final Duration OFF = Duration.ofMinutes(10);
    private static final int LOOKS = 10;

    @Override
    StoreFixture newFixture() {
        return StoreFixture.onPostgres();
    }

    private Machine off(Duration off, ZoneOffset zone) {
        Clock wrong = Clock.offset(Clock.system(zone), off);
        return machine(SharedClock.of(fixture.source(), wrong));
    }

    @Test
    void machinesTenMinutesOffBeginANightOnceAndNoneEarly() {
        // Around noon, so that no midnight is near.
        ZoneOffset zone =
                ZoneOffset.ofHours(12 - Instant.now().atOffset(ZoneOffset.UTC).getHour());
        Instant now = Instant.now();
        LocalTime clock = LocalTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES);
        Instant since = now.minus(Duration.ofHours(1));
        String begun = year(since, clock.minusMinutes(5));
        String coming = year(since, clock.plusMinutes(5));
        try (Machine late = off(OFF.negated(), zone);
                Machine early = off(OFF, zone)) {
            for (int look = 0; look < LOOKS; look++) {
                Stream.of(late, early)
                        .parallel()
                        .forEach(one -> one.get(NightWatch.class).look());
            }
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        assertThat(nights(begun)).containsExactly(today);
        assertThat(jobs(begun)).isEqualTo(List.of(begun + "/" + today));
        assertThat(nights(coming)).isEmpty();
    }
}
