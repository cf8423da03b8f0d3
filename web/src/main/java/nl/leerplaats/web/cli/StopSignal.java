package nl.leerplaats.web.cli;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C, or the end that the system asks for (SIGINT, SIGTERM, a closed window), while a command has something to bring in safety. The
 * process then ends when the command has, with the status of the command.
 */
final class StopSignal {

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean given;
    private volatile int code;
    private @Nullable Thread hook;

    /** From now on a signal calls this, and the process waits for {@link #finish}. */
    void onSignal(Runnable stop) {
        hook = new Thread(() -> awaitEnd(stop), "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void awaitEnd(Runnable stop) {
        given = true;
        stop.run();
        try {
            finished.await();
        } catch (InterruptedException ended) {
            return;
        }
        // The status of a process that a signal ends is not 0; a halt, allowed here, gives it the status of the
        // command.
        Runtime.getRuntime().halt(code);
    }

    /** Tells whether the signal came. */
    boolean wasGiven() {
        return given;
    }

    /** Tells that everything is written: a signal ends the process at once again, and one that came ends it now. */
    void finish(int exitCode) {
        code = exitCode;
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException signalCame) {
                finished.countDown();
            }
        }
    }
}
