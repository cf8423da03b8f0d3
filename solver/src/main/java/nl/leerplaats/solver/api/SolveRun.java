package nl.leerplaats.solver.api;

import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A run under way; stopped, it leaves its best plan. Every method may be called from any thread. */
public interface SolveRun extends Stoppable {

    /** How the run stands now. */
    SolveProgress progress();

    /**
     * The best plan so far, whole and with its cost: what {@link #await()} would give if the run ended now. It may be called at any time, does
     * not hold up the search, and never costs more than a plan given before or the cost in an earlier {@link #progress()}.
     *
     * @return the plan; null before there is one, and where the run failed before that
     */
    @Nullable
    Plan best();

    /** Tells whether the result is there, or the run failed. */
    boolean isDone();

    /**
     * Waits for the end of the run.
     *
     * @return the best plan with its cost
     * @throws SolveFailedException when the run failed inside
     * @throws InterruptedException when the waiting thread is interrupted; the run goes on
     */
    SolveResult await() throws InterruptedException;
}
