package nl.leerplaats.web.store.db;

import java.time.Clock;
import javax.sql.DataSource;

/** The clock that a machine has which shares a database with others. */
public final class SharedClock {

    private SharedClock() {}

    /**
     * The clock of a machine.
     *
     * @param source the database
     * @param machine its own clock, which may be wrong
     */
    public static Clock of(DataSource source, Clock machine) {
        return new DatabaseClock(source, machine);
    }
}
