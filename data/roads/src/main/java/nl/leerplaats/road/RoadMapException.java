package nl.leerplaats.road;

import org.jspecify.annotations.Nullable;

/** An OpenStreetMap extract that cannot be used. What the user reads is a text for its reason. */
public final class RoadMapException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the extract. */
    public enum Reason {
        /** The file is no OpenStreetMap file: neither .osm.pbf nor .osm. */
        NOT_OSM,
        /** The file ends in the middle or holds something impossible. */
        DAMAGED,
        /** The file is packed in a way that is not read, holds history, or is not sorted. */
        UNSUPPORTED,
        /** The file has no roads. */
        NO_ROADS
    }

    private final Reason reason;

    RoadMapException(Reason reason, String detail) {
        this(reason, detail, null);
    }

    RoadMapException(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
