package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** Work that hears nobody, as native code does, keeps no run from its end. */
@Timeout(30)
@Isolated("it looks at the clock")
class WatchdogTest {

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean atOnce = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger ends = new AtomicInteger();
    private final Watchdog watchdog = new Watchdog(20, over::get, this::ask, this::end);

    private boolean ask() {
        asked.incrementAndGet();
        return atOnce.get();
    }

    private void end() {
        ends.incrementAndGet();
        ended.countDown();
    }

    @Test
    void whoDoesNotEndIsNotWaitedFor() throws InterruptedException {
        Thread thread = start();
        over.set(true);
        long before = System.nanoTime();

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(500));
        int askedBefore = asked.get();
        while (asked.get() == askedBefore) { // whoever is left over goes on being asked
            Thread.onSpinWait();
        }
        watchdog.close();
        thread.join();
        assertThat(ends).hasValue(1);
    }

    @Test
    void atOnceIsAtOnce() throws InterruptedException {
        Thread thread = start();
        over.set(true);
        atOnce.set(true);
        watchdog.wake();

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();

        watchdog.close();
        thread.join();
        assertThat(ends).hasValue(1);
    }

    @Test
    void whereAllHaveEndedThereIsNothingToEnd() throws InterruptedException {
        Thread thread = start();
        watchdog.close();
        thread.join();

        assertThat(ends).hasValue(0);
    }

    private Thread start() {
        Thread thread = new Thread(watchdog, "watchdog under test");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
