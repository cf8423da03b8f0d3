package nl.leerplaats.solver.relaxation.model;

import com.google.ortools.linearsolver.MPSolver;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * The time limit of the relaxation. Without one the work is limited by counts instead, so that the same work gives the same result. Every
 * method may be called from any thread.
 */
public final class Effort {

    /** What {@code millisLeft} gives where there is no time limit. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /** Most branches of one integer program where there is no time limit. */
    private static final long MOST_NODES = 50;

    private final LongSupplier millisLeft;
    private final Set<MPSolver> running = new LinkedHashSet<>();
    private volatile boolean stopped;

    /**
     * Builds it.
     *
     * @param millisLeft milliseconds that are left, or {@link #NO_LIMIT}
     */
    public Effort(LongSupplier millisLeft) {
        this.millisLeft = millisLeft;
    }

    /** Ends all work soon. */
    public void stop() {
        stopped = true;
        synchronized (running) { // so that no program is deleted while it is being interrupted
            running.forEach(MPSolver::interruptSolve);
        }
    }

    /** Milliseconds that are left, 0 where the work was stopped, or {@link #NO_LIMIT}. */
    public long millisLeft() {
        return stopped ? 0 : millisLeft.getAsLong();
    }

    /** Tells whether there is nothing left. */
    public boolean isOver() {
        return millisLeft() <= 0;
    }

    /**
     * Ends a long computation when the time is over; called in every loop that can take long.
     *
     * @throws CancellationException if the time is over
     */
    public void check() {
        if (isOver()) {
            throw new CancellationException("There is no time left.");
        }
    }

    /**
     * Solves a linear program, unless there is nothing left.
     *
     * @param lp the program
     * @return how it ended
     */
    public MPSolver.ResultStatus solve(MPSolver lp) {
        MPSolver.ResultStatus[] ended = {MPSolver.ResultStatus.NOT_SOLVED};
        long left = millisLeft();
        if (left < NO_LIMIT) {
            lp.setTimeLimit(Math.max(1, left));
        }
        run(lp, () -> ended[0] = lp.solve());
        return ended[0];
    }

    /**
     * Solves an integer program within the limits.
     *
     * @param mip the program
     * @param most most milliseconds, where there is a time limit
     * @param enough it ends at a bound of this much, in the unit of the objective; infinite to go on to the optimum
     * @param solve solves it
     */
    public void run(MPSolver mip, long most, double enough, Runnable solve) {
        long left = millisLeft();
        StringBuilder parameters = new StringBuilder();
        if (enough < Double.POSITIVE_INFINITY) {
            parameters.append("limits/dual = ").append(enough).append('\n');
        }
        if (left == NO_LIMIT) {
            parameters.append("limits/totalnodes = ").append(MOST_NODES).append('\n');
        }
        mip.setSolverSpecificParametersAsString(parameters.toString());
        if (left < NO_LIMIT) {
            mip.setTimeLimit(Math.max(1, Math.min(left, most)));
        }
        run(mip, solve);
    }

    private void run(MPSolver program, Runnable solve) {
        synchronized (running) {
            running.add(program);
        }
        try {
            if (!isOver()) {
                solve.run();
            }
        } finally {
            synchronized (running) {
                running.remove(program);
            }
        }
    }
}
