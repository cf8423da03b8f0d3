package nl.leerplaats.solver.api;

/** A run under way. Every method may be called from any thread. */
public interface SolveRun {

    /** How the run stands now. */
    SolveProgress progress();

    /** Asks the run to end soon and keep its best plan; does nothing to a run that has ended. */
    void stop();

    /**
     * Ends the run now, with the best plan that is known, without waiting for whoever is still at work on a better one; does nothing to a run
     * that has ended.
     */
    void stopNow();

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
