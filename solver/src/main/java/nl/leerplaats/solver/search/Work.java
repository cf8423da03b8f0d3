package nl.leerplaats.solver.search;

import java.util.function.BooleanSupplier;

/** How much was done to plan students anew, and how much is allowed: 1 for a student with few requests, more with many of many options. */
final class Work {

    private final BooleanSupplier stop;
    private long most;
    private int done;

    Work(int most) {
        this(most, () -> false);
    }

    /** The same, until somebody stops it. */
    Work(int most, BooleanSupplier stop) {
        this.most = most;
        this.stop = stop;
    }

    void add(int amount) {
        done += amount;
    }

    void allow(int more) {
        most = done + (long) more;
    }

    boolean isDone() {
        return done >= most || stop.getAsBoolean();
    }

    int done() {
        return done;
    }
}
