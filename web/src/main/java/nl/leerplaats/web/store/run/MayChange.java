package nl.leerplaats.web.store.run;

/** What a run may change of the working plan. */
public enum MayChange {
    /** All but what is agreed, which costs, and what is pinned. */
    ALL,
    /** As little as can be: every placement of the working plan counts as one that exists. */
    LEAST,
    /** Only who has no place: all others stay where they are. */
    UNPLACED
}
