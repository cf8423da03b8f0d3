package nl.leerplaats.solver.scarcity;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the plans that an analysis tries, to show how far it is. Safe for use by many threads. */
public final class Trials {

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger expected = new AtomicInteger();

    /** Trials that are done. */
    public int done() {
        return done.get();
    }

    /** Trials that there will be; 0 as long as that is not known. */
    public int expected() {
        return expected.get();
    }

    void expect(int trials) {
        expected.set(trials);
    }

    void add() {
        done.incrementAndGet();
    }
}
