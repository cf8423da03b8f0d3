package nl.leerplaats.solver.api;

/** A run under way; stopped, it leaves its best plan. Every method may be called from any thread. */
public interface SolveRun extends Stoppable {

    /** How the run stands now. */
    SolveProgress progress();

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
