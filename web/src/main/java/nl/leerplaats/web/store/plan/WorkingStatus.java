package nl.leerplaats.web.store.plan;

/** How far a placement of the working plan is, in the order in which people bring it further. */
public enum WorkingStatus {
    /** A proposal, as every placement is at first (voorgesteld). */
    PROPOSED,
    /** The company was asked (gevraagd). */
    ASKED,
    /** School, company and student said yes (afgesproken). */
    AGREED,
    /** It does not change whatever happens (vast). */
    PINNED;

    /** Tells whether people said yes to it: planning leaves it as it is where it can. */
    public boolean isDecided() {
        return this == AGREED || this == PINNED;
    }
}
