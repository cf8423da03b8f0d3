package nl.leerplaats.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or the end that the system asks for (SIGINT, SIGTERM, a closed window), while a command has something to bring in safety. The
 * process then ends when the command has, with the status of the command. A second signal asks for the same without waiting for whoever is
 * still at work; whoever goes on after that ends the process as it is, but not before there was time to write.
 */
public final class StopSignal {

    /** Status of a process that Ctrl-C ended, by custom of shells: 128 and the number of the signal. */
    private static final int ENDED_BY_SIGNAL = 130;

    /** Who presses many times in a row still means the second: so long after it, the process is not ended as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Signals signals = new Signals();
    private volatile int given;
    private long secondNanos;
    private volatile int code;
    private Runnable stop = () -> {};
    private Runnable stopNow = () -> {};
    private @Nullable Thread hook;

    /**
     * From now on a signal calls this, and the process waits for {@link #finish}.
     *
     * @param first what the first signal does
     * @param second what the second does
     */
    public void onSignal(Runnable first, Runnable second) {
        stop = first;
        stopNow = second;
        hook = new Thread(this::awaitEnd, "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        signals.hear(this::take);
    }

    private synchronized void take() {
        given++;
        if (given == 1) {
            stop.run();
        } else if (given == 2) {
            secondNanos = System.nanoTime();
            stopNow.run();
        } else if (System.nanoTime() - secondNanos > PATIENCE.toNanos()) {
            endNow();
        }
    }

    /** Ends the process as it is, with the status of one that a signal ended. */
    public static void endNow() {
        Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
    }

    /** The machine ends the process without a signal that could be heard: a hook is the one way to delay that. */
    private void awaitEnd() {
        take();
        try {
            finished.await();
        } catch (InterruptedException ended) {
            return;
        }
        // The status of a process that a signal ends is not 0; a halt, allowed here, gives it the status of the
        // command.
        Runtime.getRuntime().halt(code);
    }

    /** Tells whether a signal came. */
    public boolean wasGiven() {
        return given > 0;
    }

    /** Tells that everything is written: a signal ends the process at once again, and one that came ends it now. */
    public void finish(int exitCode) {
        code = exitCode;
        signals.close();
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException signalCame) {
                finished.countDown();
            }
        }
    }
}
