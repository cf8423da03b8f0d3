package nl.leerplaats.data.model;

/** What people have decided about a placement; each weighs more than the one before. */
public enum PlacementStatus {
    /** Nothing yet: a plan proposed it. */
    PROPOSED,
    /** Pupil, school and company have agreed on it, or it is running. */
    AGREED,
    /** A plan has to keep it as it is. */
    PINNED;

    /** The status of a baseline placement; what is pinned is so whether or not it was agreed. */
    public static PlacementStatus of(BaselinePlacement placement) {
        return placement.pinned() ? PINNED : placement.agreed() ? AGREED : PROPOSED;
    }
}
