package nl.leerplaats.solver.replan;

import nl.leerplaats.solver.api.Stoppable;

/**
 * Planning again, under way; stopped, it leaves the proposals that are there and the best plan of the one that is being made. Every method may be called from any
 * thread.
 */
public interface ReplanRun extends Stoppable {

    /** How it stands now. */
    ReplanProgress progress();

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
