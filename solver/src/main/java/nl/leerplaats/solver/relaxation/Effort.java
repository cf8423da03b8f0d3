package nl.leerplaats.solver.relaxation;

import com.google.ortools.linearsolver.MPSolver;
import java.util.function.LongSupplier;

/**
 * How long the relaxation may work. With a time limit the machine decides how far it comes; without one the work is counted, so that the
 * same work gives the same result.
 *
 * @param millisLeft milliseconds that are left of the run; {@link Long#MAX_VALUE} for no limit
 * @param most most milliseconds for one integer program, where there is a time limit
 * @param nodes most branches of one integer program, where there is no time limit
 */
record Effort(LongSupplier millisLeft, long most, long nodes) {

    /** This effort with less time for one integer program. */
    Effort atMost(long millis) {
        return new Effort(millisLeft, Math.min(most, millis), nodes);
    }

    /** Tells whether there is nothing left. */
    boolean isOver() {
        return millisLeft.getAsLong() <= 0;
    }

    /** Sets the limits of an integer program. */
    void apply(MPSolver mip) {
        long left = millisLeft.getAsLong();
        if (left == Long.MAX_VALUE) {
            mip.setSolverSpecificParametersAsString("limits/totalnodes = " + nodes + "\n");
        } else {
            mip.setTimeLimit(Math.max(1, Math.min(left, most)));
        }
    }
}
