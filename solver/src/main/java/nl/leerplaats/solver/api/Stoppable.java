package nl.leerplaats.solver.api;

/** Work that can be ended early, with the best that it has. Every method may be called from any thread. */
public interface Stoppable {

    /** Asks it to end soon and keep the best so far; does nothing to what has ended. */
    void stop();

    /** Ends it now with the best that is known, without waiting for threads that still work on a better one; does nothing to what has ended. */
    void stopNow();
}
