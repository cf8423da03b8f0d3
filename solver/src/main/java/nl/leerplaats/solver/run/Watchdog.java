package nl.leerplaats.solver.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Ends a run in time: asks all threads at work to end when the time is over or somebody stops the run, and ends the run without those that
 * have not ended soon after. They end when they next look at the clock, and are daemon threads, which keep no process alive.
 */
final class Watchdog implements Runnable {

    /** How often they are asked again: a search that is just beginning misses the first time. */
    private static final long ASK_AGAIN_MILLIS = 20;

    /** How long the threads at work have before the run ends without them. */
    private static final Duration PATIENCE = Duration.ofMillis(1_000);

    /** The same for very many students, whose pieces of work are longer. */
    private static final Duration PATIENCE_FOR_MANY = Duration.ofMillis(2_500);

    private static final int MANY_STUDENTS = 1_000;

    /** Part of the patience that is left for a first plan where there is none yet; the rest is for judging it. */
    private static final double PART_FOR_BEGINNING = 0.6;

    private final Duration patience;
    private final BooleanSupplier over;
    private final BooleanSupplier askToEnd;
    private final Runnable end;
    private boolean closed;

    /**
     * Prepares.
     *
     * @param students number of students
     * @param over tells whether the run has to end
     * @param askToEnd asks all threads at work to end, where they have to; tells whether to wait for none of them
     * @param end ends the run with what is known; may be called again
     */
    Watchdog(int students, BooleanSupplier over, BooleanSupplier askToEnd, Runnable end) {
        patience = students > MANY_STUDENTS ? PATIENCE_FOR_MANY : PATIENCE;
        this.over = over;
        this.askToEnd = askToEnd;
        this.end = end;
    }

    /** How long after its end a run may still work on a first plan. */
    Duration beginning() {
        return Duration.ofMillis((long) (PART_FOR_BEGINNING * patience.toMillis()));
    }

    @Override
    public void run() {
        long since = 0;
        boolean waiting = false;
        boolean ended = false;
        while (isOpen()) {
            if (!waiting && over.getAsBoolean()) {
                waiting = true;
                since = System.nanoTime();
            }
            boolean atOnce = askToEnd.getAsBoolean();
            boolean late = waiting && System.nanoTime() - since >= patience.toNanos();
            if (!ended && (atOnce || late)) {
                end.run();
                ended = true;
            }
        }
    }

    /** Makes it look at once. */
    synchronized void wake() {
        notifyAll();
    }

    /** Ends it: nothing of the run is at work any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits a moment and tells whether anybody is still at work. */
    private synchronized boolean isOpen() {
        if (!closed) {
            try {
                wait(ASK_AGAIN_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts this thread.", e);
            }
        }
        return !closed;
    }
}
