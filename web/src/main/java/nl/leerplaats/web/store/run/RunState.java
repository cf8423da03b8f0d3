package nl.leerplaats.web.store.run;

/** Where a run is, as the pages see it. */
public enum RunState {
    /** Waits for its turn. */
    WAITING,
    /** Makes a plan. */
    RUNNING,
    /** Has ended, and its plan is kept. */
    DONE,
    /** Was stopped before its turn came. */
    CANCELLED,
    /** Failed inside. */
    FAILED,
    /** Did not end, because the application stopped; its best plan so far is kept. */
    INTERRUPTED,
    /** Has ended, and found nothing that is of use: of what the program does by itself. */
    FRUITLESS
}
