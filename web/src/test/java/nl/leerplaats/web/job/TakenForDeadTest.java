package nl.leerplaats.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.db.Tables;
import org.junit.jupiter.api.Test;

/** A process that could give no sign of life, because the database was away, is given once more what it is still at: it is never at it twice. */
class TakenForDeadTest {

    private static final Duration HEARTBEAT = Duration.ofMillis(100);

    /** How often a row is changed by then: where it is taken, called dead, and taken again. */
    private static final int TAKEN_AGAIN = 4;

    /** Milliseconds in which who took it again would be at it. */
    private static final int TIME_TO_BEGIN = 300;

    /** Goes on until it is let go. */
    private static final class Lasting implements Job {

        private final CountDownLatch letGo = new CountDownLatch(1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger ended = new AtomicInteger();

        @Override
        public JobKind kind() {
            return JobKind.NIGHT;
        }

        @Override
        public void run(String id) throws InterruptedException {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            letGo.await();
            now.decrementAndGet();
            ended.incrementAndGet();
        }
    }

    @Test
    void aProcessIsNotAtTheSameJobTwice() throws Exception {
        Lasting job = new Lasting();
        try (StoreFixture fixture = StoreFixture.inMemory();
                Machine machine =
                        new Machine(fixture, SomeSettings.ofHeartbeat(HEARTBEAT), Clock.systemUTC(), List.of(), job)) {
            machine.get(Jobs.class).add(JobKind.NIGHT, "one");
            Settled.until(() -> job.now.get() == 1);
            Settled.until(() -> isTakenAgain(fixture));
            TimeUnit.MILLISECONDS.sleep(TIME_TO_BEGIN);
            job.letGo.countDown();
            Settled.until(() -> job.ended.get() == 2);
            assertThat(job.most).hasValue(1);
        }
    }

    /** As long as it is not, the last sign of life is made one of long ago. */
    private static boolean isTakenAgain(StoreFixture fixture) {
        fixture.jdbc()
                .sql("update duty_job set last_heartbeat = ? where picked and version < ?")
                .params(Tables.moment(Instant.now().minusSeconds(60)), TAKEN_AGAIN)
                .update();
        return fixture.jdbc()
                        .sql("select count(*) from duty_job where picked and version >= ?")
                        .param(TAKEN_AGAIN)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
