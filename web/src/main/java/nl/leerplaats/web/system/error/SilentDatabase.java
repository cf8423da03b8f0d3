package nl.leerplaats.web.system.error;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import nl.leerplaats.data.text.FailureTrace;
import org.jspecify.annotations.Nullable;

/** Tells failures of a database that does not answer, or not in time, from all others: the same request goes well when it answers again. */
public final class SilentDatabase {

    /** After how many seconds asking again makes sense. */
    public static final int RETRY_SECONDS = 10;

    private static final int MOST_CAUSES = 20;
    private static final int LENGTH_OF_CLASS = 2;

    /** Classes of states of SQL: no connection, a transaction that had to give way, no room, and stopped by its keeper. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    /** What PostgreSQL says where another transaction holds what is asked for. */
    private static final String HELD = "55P03";

    /** What the pool of connections says, without a state, to whoever would roll back on one that was lost; what was said before is not told any more. */
    private static final String LOST = "Connection is closed";

    private SilentDatabase() {}

    /** Tells whether a failure, or one of its causes, is of a database that does not answer. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return FailureTrace.causes(failure, MOST_CAUSES).stream()
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLTimeoutException
                        || cause instanceof SQLException sql && (isSilence(sql.getSQLState()) || isLost(sql)));
    }

    private static boolean isLost(SQLException failure) {
        return failure.getSQLState() == null && LOST.equals(failure.getMessage());
    }

    private static boolean isSilence(@Nullable String state) {
        return state != null
                && state.length() > LENGTH_OF_CLASS
                && (CLASSES.contains(state.substring(0, LENGTH_OF_CLASS)) || state.equals(HELD));
    }
}
