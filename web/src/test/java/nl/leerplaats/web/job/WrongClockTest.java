package nl.leerplaats.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.db.SharedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two machines share a PostgreSQL, one of which is ten minutes late and the other ten minutes early. */
@OnPostgres
class WrongClockTest {

    private static final Duration OFF = Duration.ofMinutes(10);
    private static final Duration HEARTBEAT = Duration.ofMillis(200);

    /** Longer than whoever gives no sign is taken for alive. */
    private static final int MILLIS_OF_WORK = 2000;

    private final StoreFixture fixture = StoreFixture.onPostgres();
    private final Slow slow = new Slow();

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Counts how often it was begun. */
    private static final class Slow implements Job {

        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();

        @Override
        public JobKind kind() {
            return JobKind.RUN;
        }

        @Override
        public void run(String id) throws InterruptedException {
            begun.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(MILLIS_OF_WORK);
            ended.incrementAndGet();
        }
    }

    private Machine machine(Duration off) {
        Clock wrong = Clock.offset(Clock.systemUTC(), off);
        return new Machine(
                fixture, SomeSettings.ofHeartbeat(HEARTBEAT), SharedClock.of(fixture.source(), wrong), List.of(), slow);
    }

    @Test
    void eachJobIsDoneOnceAndNobodyWhoLivesIsTakenForDead() throws Exception {
        try (Machine late = machine(OFF.negated());
                Machine early = machine(OFF)) {
            early.get(Jobs.class).add(JobKind.RUN, "asked of the early one");
            late.get(Jobs.class).add(JobKind.RUN, "asked of the late one");
            early.get(Jobs.class).add(JobKind.RUN, "asked of the late one");
            Settled.until(() -> slow.ended.get() == 2 && rows() == 0);
            assertThat(slow.begun).hasValue(2);
        }
    }

    private long rows() {
        return fixture.jdbc()
                .sql("select count(*) from search_job")
                .query(Long.class)
                .single();
    }
}
