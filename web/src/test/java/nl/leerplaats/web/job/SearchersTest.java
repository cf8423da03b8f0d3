package nl.leerplaats.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchersTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final StoreFixture fixture = StoreFixture.inMemory();
    private final Searchers searchers =
            new Searchers(fixture.jdbc(), SomeSettings.of(""), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        fixture.close();
    }

    private void waits(String id, long seconds) {
        fixture.jdbc()
                .sql("insert into search_job (task_name, task_instance, execution_time, picked, version)"
                        + " values ('RUN', ?, ?, false, 1)")
                .params(id, NOW.minusSeconds(seconds).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void isUnderWay(String id, long seconds) {
        waits(id, 1000);
        fixture.jdbc()
                .sql("update search_job set picked = true, picked_by = 'x', last_heartbeat = ? where task_instance = ?")
                .params(NOW.minusSeconds(seconds).atOffset(ZoneOffset.UTC), id)
                .update();
    }

    @Test
    void whereNothingWaitsNobodyIsMissed() {
        assertThat(searchers.areMissing()).isFalse();
    }

    @Test
    void whoIsOneMinuteLateIsMissed() {
        waits("a", 60);
        assertThat(searchers.areMissing()).isFalse();
        waits("b", 61);
        assertThat(searchers.areMissing()).isTrue();
    }

    @Test
    void whatIsDoneInTheBackgroundIsMissedAsWell() {
        fixture.jdbc()
                .sql("insert into duty_job (task_name, task_instance, execution_time, picked, version)"
                        + " values ('CHANGE', 'a', ?, false, 1)")
                .params(NOW.minusSeconds(61).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(searchers.areMissing()).isFalse();
        assertThat(searchers.nobodyWorks()).isTrue();
    }

    @Test
    void whoIsAtWorkElsewhereIsNotMissedUntilNothingIsHeardForAMinute() {
        waits("a", 100);
        isUnderWay("b", 61);
        assertThat(searchers.areMissing()).isTrue();
        isUnderWay("c", 60);
        assertThat(searchers.areMissing()).isFalse();
    }

    @Test
    void whatWaitsForNothingBeginsNow() {
        waits("own", 10);
        waits("later", 5);
        assertThat(searchers.turn(JobKind.RUN, "own")).isEqualTo(new Turn(0, 0, 1));
        assertThat(searchers.turn(JobKind.RUN, "own").isNow()).isTrue();
    }

    @Test
    void whatIsUnderWayAndWhatWaitsLongerComesFirst() {
        waits("own", 10);
        isUnderWay("a", 1);
        Turn next = searchers.turn(JobKind.RUN, "own");
        assertThat(next).isEqualTo(new Turn(1, 0, 1));
        assertThat(next.isNow()).isFalse();
        assertThat(next.before()).isZero();
        assertThat(next.busy()).isEqualTo(1);
        waits("b", 11);
        assertThat(searchers.turn(JobKind.RUN, "own").before()).isEqualTo(1);
    }

    @Test
    void whatHasRoomIsAboutToBegin() {
        assertThat(new Turn(1, 0, 2).isNow()).isTrue();
        Turn next = new Turn(0, 2, 2);
        assertThat(next.isNow()).isFalse();
        assertThat(next.before()).isZero();
        assertThat(next.busy()).isEqualTo(2);
        Turn elsewhere = new Turn(3, 1, 2);
        assertThat(elsewhere.before()).isEqualTo(1);
        assertThat(elsewhere.busy()).isEqualTo(3);
    }
}
