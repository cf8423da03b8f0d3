package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.account.FailedLogIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A few failures are free; from then on each makes the next try wait longer. */
class LogInLimitsTest {

    private static final String EMAIL = "ria@school.nl";
    private static final String HERE = "10.0.0.1";
    private static final String THERE = "10.0.0.2";

    private StoreFixture fixture;
    private LogInLimits limits;
    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    @BeforeEach
    void open() {
        fixture = StoreFixture.inMemory();
        InstantSource clock = () -> now;
        limits = new LogInLimits(new FailedLogIns(fixture.jdbc()), clock.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void fail(String email, String computer, int times) {
        for (int time = 0; time < times; time++) {
            limits.count(email, computer);
        }
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        assertThat(LogInLimits.wait(4, 5)).isEqualTo(Duration.ZERO);
        assertThat(LogInLimits.wait(5, 5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(LogInLimits.wait(6, 5)).isEqualTo(Duration.ofSeconds(4));
        assertThat(LogInLimits.wait(13, 5)).isEqualTo(Duration.ofSeconds(512));
        assertThat(LogInLimits.wait(14, 5)).isEqualTo(Duration.ofMinutes(15));
        assertThat(LogInLimits.wait(1000, 5)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void anAccountWaitsWhateverTheComputer() {
        fail(EMAIL, HERE, LogInLimits.FREE_OF_ACCOUNT - 1);
        assertThat(limits.waiting(EMAIL, THERE)).isZero();
        fail(EMAIL, HERE, 1);
        assertThat(limits.waiting("RIA@school.nl", THERE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(limits.waiting("other@school.nl", HERE)).isZero();
        now = now.plusSeconds(2);
        assertThat(limits.waiting(EMAIL, THERE)).isZero();
    }

    @Test
    void aComputerWaitsWhateverTheAccount() {
        for (int one = 0; one < LogInLimits.FREE_OF_COMPUTER; one++) {
            assertThat(limits.waiting("new@school.nl", HERE)).isZero();
            fail("p" + one + "@school.nl", HERE, 1);
        }
        assertThat(limits.waiting("new@school.nl", HERE)).isPositive();
        assertThat(limits.waiting("new@school.nl", THERE)).isZero();
    }

    @Test
    void whatWentWellCountsNoMoreAndAfterAnHourItBeginsAnew() {
        fail(EMAIL, HERE, LogInLimits.FREE_OF_ACCOUNT);
        limits.wentWell(EMAIL, HERE);
        assertThat(limits.waiting(EMAIL, HERE)).isZero();

        fail(EMAIL, HERE, 20);
        assertThat(limits.waiting(EMAIL, HERE)).isEqualTo(Duration.ofMinutes(15));
        now = now.plus(Duration.ofMinutes(61));
        assertThat(limits.waiting(EMAIL, HERE)).isZero();
        fail(EMAIL, HERE, 1);
        assertThat(limits.waiting(EMAIL, HERE)).isZero();
    }
}
