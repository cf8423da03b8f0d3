package nl.leerplaats.solver.search;

import java.util.function.BooleanSupplier;

/** How often a student was planned anew, and how often that is allowed. */
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

    void add() {
        done++;
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
