package nl.leerplaats.solver.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Sees to it that a run ends: asks all who are at work to end when the time is over or somebody stops the run, and where they have not ended
 * soon after, ends the run without them. What is left over then ends when it next looks at the clock, in threads that keep no process alive.
 */
final class Watchdog implements Runnable {

    /** How often those at work are asked again: a search that has only just begun may not have heard it. */
    private static final long ASK_AGAIN_MILLIS = 20;

    /** How long those at work have, before the run ends without them. */
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
     * @param askToEnd asks all who are at work to end, where they have to; tells whether nobody is to be waited for
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

    /** Looks again at once. */
    synchronized void wake() {
        notifyAll();
    }

    /** Nobody is at work any more. */
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
