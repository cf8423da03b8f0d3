package nl.leerplaats.web.store.db;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database of the settings does not answer, or does not let the application in. */
public final class DatabaseClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the states of failures begin where there is no connection. */
    private static final String NO_CONNECTION = "08";

    private final String place;
    private final @Nullable String said;

    DatabaseClosedException(String place, SQLException cause) {
        super("The database (" + place + ") cannot be opened.", cause);
        this.place = place;
        String state = cause.getSQLState();
        said = state == null || state.startsWith(NO_CONNECTION) ? null : cause.getMessage();
    }

    /** Its address, without a password. */
    public String place() {
        return place;
    }

    /** What the database said; null where it does not answer. */
    public @Nullable String said() {
        return said;
    }
}
