package nl.leerplaats.web.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;

/**
 * The time of the database, for all who share it: a machine whose own clock is wrong does nothing too early, and does not take another one for dead. It is
 * asked once a minute; in between the clock of the machine says how much later it is.
 */
final class DatabaseClock extends Clock {

    private static final Duration ASK_EVERY = Duration.ofMinutes(1);

    private final DataSource source;
    private final Clock machine;
    private Duration ahead = Duration.ZERO;
    private Instant askedAt = Instant.MIN;

    DatabaseClock(DataSource source, Clock machine) {
        this.source = source;
        this.machine = machine;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(source, machine.withZone(zone));
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead());
    }

    /** How far the database is ahead of the machine. A clock that is set anew meanwhile is noticed by its jump, at the latest after a minute. */
    private synchronized Duration ahead() {
        Instant now = machine.instant();
        if (now.isBefore(askedAt) || Duration.between(askedAt, now).compareTo(ASK_EVERY) >= 0) {
            askedAt = now;
            ask();
        }
        return ahead;
    }

    private void ask() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = machine.instant();
            try (ResultSet row = statement.executeQuery("select clock_timestamp()")) {
                Instant after = machine.instant();
                row.next();
                Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
                Instant here = before.plus(Duration.between(before, after).dividedBy(2));
                ahead = Duration.between(here, there);
            }
        } catch (SQLException notNow) {
            askedAt = machine.instant(); // what was known is the best there is; it is asked again in a minute
        }
    }
}
