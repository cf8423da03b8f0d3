package nl.leerplaats.web.store.plan;

/** What made a version of the working plan. */
public enum WorkingAction {
    /** A plan was accepted as a whole. */
    ACCEPTED,
    /** A proposal of planning again was accepted, which split the year. */
    REPLANNED,
    /** A plan was accepted for some students. */
    ACCEPTED_PART,
    /** Somebody moved a student, or changed days, mentor or supervisor. */
    MOVED,
    /** Somebody took a student out of a placement. */
    TAKEN_OUT,
    /** A placement was asked for, agreed, pinned, or is only proposed again. */
    STATUS,
    /** A company said no. */
    REFUSED
}
