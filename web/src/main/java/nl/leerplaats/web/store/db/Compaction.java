package nl.leerplaats.web.store.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes the file anew where something was erased. A database leaves what was erased in its file until that place is used again, and only who
 * is alone in the file can write it anew: when the application stops, or starts after it was killed.
 */
public final class Compaction {

    /** Under which name is remembered that something was erased. */
    public static final String ERASED = "erased";

    private Compaction() {}

    /** Writes the file anew where that has to be done, and closes the database then. */
    static void compactIfErased(Connection connection) throws SQLException {
        if (!connection.getMetaData().getURL().startsWith("jdbc:h2:file:") || !isErased(connection)) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from remembered where name = '" + ERASED + "'");
            statement.execute("shutdown compact");
        }
    }

    private static boolean isErased(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "REMEMBERED", null)) {
            if (!tables.next()) {
                return false;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from remembered where name = '" + ERASED + "'")) {
            return row.next() && row.getLong(1) > 0;
        }
    }
}
