package nl.leerplaats.web.rest.plan;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.StoredRun;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells programs how runs stand, as server-sent events: {@code progress} whenever something is different, {@code end} with which the stream ends,
 * and a comment now and then, by which a client that went away is noticed.
 */
@Component
public class RestRunWatch implements SmartLifecycle {

    /** Streams side by side; one has a thread for itself while it sends, so that a slow client holds up nobody else. */
    static final int MOST_STREAMS = 40;

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final int BEAT_EVERY_LOOKS = 20;
    private static final int RETRY_SECONDS = 10;

    private final Store store;
    private final RunDesk desk;
    private final Duration lookEvery;
    private final int beatEveryLooks;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private volatile ScheduledThreadPoolExecutor threads = newThreads();
    private volatile boolean running;

    @Autowired
    RestRunWatch(Store store, RunDesk desk) {
        this(store, desk, LOOK_EVERY, BEAT_EVERY_LOOKS);
    }

    /**
     * One with a beat of its own, as tests have.
     *
     * @param lookEvery how often it is looked whether something is different
     * @param beatEveryLooks after how many looks at which nothing was different the comment is sent
     */
    RestRunWatch(Store store, RunDesk desk, Duration lookEvery, int beatEveryLooks) {
        this.store = store;
        this.desk = desk;
        this.lookEvery = lookEvery;
        this.beatEveryLooks = beatEveryLooks;
    }

    private static ScheduledThreadPoolExecutor newThreads() {
        ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(MOST_STREAMS, task -> {
            Thread thread = new Thread(task, "run-events");
            thread.setDaemon(true);
            return thread;
        });
        threads.setRemoveOnCancelPolicy(true);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        threads.setKeepAliveTime(1, TimeUnit.MINUTES);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** A run as it stands. */
    RestRun show(StoredRun run) {
        return RestRun.of(
                run,
                desk.countBefore(run),
                store.plans().find(run.id()).map(StoredPlan::header).orElse(null));
    }

    /**
     * Opens a stream of a run, which ends when the run has ended, or whoever opened it may not have it any more.
     *
     * @param allowed tells whether that may still be; asked before anything is sent
     */
    SseEmitter open(StoredRun run, BooleanSupplier allowed) {
        Stream stream = new Stream(run.id(), allowed);
        synchronized (streams) {
            if (streams.size() >= MOST_STREAMS) {
                throw ProblemException.busy("streams", RETRY_SECONDS);
            }
            streams.add(stream);
        }
        stream.begin();
        return stream.emitter;
    }

    /** Number of streams that are open. */
    public int countStreams() {
        return streams.size();
    }

    /** A client that listens. */
    private final class Stream {

        private final String runId;
        private final BooleanSupplier allowed;
        private final SseEmitter emitter = new SseEmitter(0L);
        private final AtomicBoolean over = new AtomicBoolean();
        private @Nullable RestRun told;
        private int looks;

        private Stream(String runId, BooleanSupplier allowed) {
            this.runId = runId;
            this.allowed = allowed;
        }

        private void begin() {
            emitter.onCompletion(this::forget);
            emitter.onTimeout(this::forget);
            emitter.onError(failure -> forget());
            threads.execute(this::look);
        }

        private void forget() {
            over.set(true);
            streams.remove(this);
        }

        private void end() {
            forget();
            emitter.complete();
        }

        private void look() {
            if (over.get()) {
                return;
            }
            try {
                tell();
            } catch (IOException | IllegalStateException gone) {
                // The client went away: the container knows by the failed write, and ends the request.
                forget();
            } catch (RuntimeException failure) {
                forget();
                emitter.completeWithError(failure);
            }
            if (!over.get()) {
                var unused = threads.schedule(this::look, lookEvery.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        private void tell() throws IOException {
            StoredRun run = store.runs().find(runId).orElse(null);
            if (run == null) {
                end();
                return;
            }
            RestRun now = show(run);
            boolean different = !run.isInUse() || !now.equals(told);
            if (!different && ++looks < beatEveryLooks) {
                return;
            }
            looks = 0;
            if (!allowed.getAsBoolean()) {
                end();
            } else if (!run.isInUse()) {
                emitter.send(SseEmitter.event().name("end").data(now));
                end();
            } else if (different) {
                emitter.send(SseEmitter.event().name("progress").data(now));
                told = now;
            } else {
                emitter.send(SseEmitter.event().comment("still here"));
            }
        }
    }

    @Override
    public void start() {
        if (threads.isShutdown()) {
            threads = newThreads();
        }
        running = true;
    }

    /** Ends all streams before the server waits for requests under way. */
    @Override
    public void stop() {
        running = false;
        streams.forEach(Stream::end);
        // Nobody is interrupted: a thread that looks at a run is in the database.
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
