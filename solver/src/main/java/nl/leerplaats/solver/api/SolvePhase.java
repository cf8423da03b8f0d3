package nl.leerplaats.solver.api;

/** Where a run is. */
public enum SolvePhase {
    /** The options of each request are being built. */
    PREPARING,
    /** The plan is being made better. */
    SEARCHING,
    /** The run has ended and its result is there. */
    DONE
}
