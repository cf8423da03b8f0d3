package nl.leerplaats.solver.replan;

/** Planning again, under way. Every method may be called from any thread. */
public interface ReplanRun {

    /** How it stands now. */
    ReplanProgress progress();

    /** Asks it to end soon, with the proposals that are there and the best plan of the one that is being made. */
    void stop();

    /** The same, without waiting for whoever is at work on a better plan. */
    void stopNow();

    /** Tells whether the proposals are there, or the run failed. */
    boolean isDone();

    /**
     * Waits for the end.
     *
     * @throws nl.leerplaats.solver.api.SolveFailedException when it failed inside before there was a proposal
     * @throws InterruptedException when the waiting thread is interrupted; the run goes on
     */
    Proposals await() throws InterruptedException;
}
