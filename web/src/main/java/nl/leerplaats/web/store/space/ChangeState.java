package nl.leerplaats.web.store.space;

/** What became of a change of a space. */
public enum ChangeState {
    /** It is in the dataset of now. */
    APPLIED,
    /** The dataset had it already. */
    KNOWN,
    /** It does not fit, and is tried again when something else changes. */
    SET_ASIDE,
    /** It takes another one out. */
    UNDO
}
