package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(3);
    private static final List<Integer> ITEMS = IntStream.range(0, 40).boxed().toList();

    @AfterAll
    static void end() {
        EXECUTOR.shutdown();
    }

    /** The first item is ready last: it waits for the second. */
    @Test
    void resultsStandInTheOrderOfTheItems() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> results = new Workers(EXECUTOR, 2).map(ITEMS, () -> 0, (tool, item) -> {
            if (item == 0) {
                await(second);
            } else {
                second.countDown();
            }
            return item * item;
        });
        assertThat(results)
                .containsExactlyElementsOf(
                        ITEMS.stream().map(item -> item * item).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tool is not made for two threads: each thread makes its own, and one thread makes one. */
    @Test
    void eachThreadHasAToolOfItsOwn() {
        AtomicInteger made = new AtomicInteger();
        List<Thread> users =
                new Workers(EXECUTOR, 1).map(ITEMS, made::incrementAndGet, (tool, item) -> Thread.currentThread());
        assertThat(made).hasValue(1);
        assertThat(users).containsOnly(Thread.currentThread());
        List<AtomicBoolean> tools = new Workers(EXECUTOR, 3).map(ITEMS, () -> new AtomicBoolean(), (tool, item) -> {
            assertThat(tool.getAndSet(true)).as("in use").isFalse();
            Thread.yield();
            tool.set(false);
            return tool;
        });
        assertThat(tools.stream().distinct().count()).isBetween(1L, 3L);
    }

    /** The caller takes away what the threads work with, so it may not have the failure while another thread still works. */
    @Test
    void aFailureComesAfterEverybodyIsReady() {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicBoolean ready = new AtomicBoolean();
        assertThatThrownBy(() -> new Workers(EXECUTOR, 2).forEach(List.of(0, 1), item -> {
                    if (item == 0) {
                        failed.countDown();
                        throw new IllegalArgumentException("broken");
                    }
                    await(failed);
                    pause();
                    ready.set(true);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(ready).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The end of the time, and too much to enumerate, are for the caller to answer: they come as they are. */
    @Test
    void whatTheCallerAnswersComesAsItIs() {
        Workers workers = new Workers(EXECUTOR, 2);
        assertThatThrownBy(() -> workers.forEach(ITEMS, item -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> workers.forEach(ITEMS, item -> {
                    throw new TooManyYearsException();
                }))
                .isInstanceOf(TooManyYearsException.class);
    }
}
