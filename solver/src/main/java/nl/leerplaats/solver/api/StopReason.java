package nl.leerplaats.solver.api;

/** Why a run ended. */
public enum StopReason {
    TIME_LIMIT,
    STEP_LIMIT,
    /** Somebody stopped it; the best plan so far is kept. */
    STOPPED,
    /** Nothing is left to choose: every request is pinned or has no option. */
    NOTHING_TO_CHOOSE,
    /** The plan is proven to be the best there is. */
    PROVEN_OPTIMAL,
    /** Something inside failed; the best plan so far is kept. */
    FAILED
}
