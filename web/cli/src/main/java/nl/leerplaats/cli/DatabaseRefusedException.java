package nl.leerplaats.cli;

import org.jspecify.annotations.Nullable;

/** The database that the web application was to work in does not answer, or does not let it in. */
public final class DatabaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final @Nullable String said;

    /**
     * A database that cannot be used.
     *
     * @param place its address, without a password
     * @param said what it said; null where it does not answer
     */
    public DatabaseRefusedException(String place, @Nullable String said) {
        super("The database (" + place + ") cannot be used.");
        this.place = place;
        this.said = said;
    }

    String place() {
        return place;
    }

    @Nullable
    String said() {
        return said;
    }
}
