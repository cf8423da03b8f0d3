package nl.leerplaats.web.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the values of this program stand in a table. */
public final class Tables {

    private static final String NULL = "\0";

    /** A sign that nobody types (substitute); what follows it tells what is meant. */
    private static final String ESCAPE = "\u001A";

    private static final String ESCAPED_NULL = "0";
    private static final String ESCAPED = "1";

    private Tables() {}

    /** A moment; the tables keep microseconds. */
    public static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** The last number of a table that counts from 1 in each space; 0 where it has none of the space. */
    public static long lastNumber(JdbcClient jdbc, String table, String spaceId) {
        return jdbc.sql("select coalesce(max(number), 0) from " + table + " where space_id = ?")
                .param(spaceId)
                .query(Long.class)
                .single();
    }

    /** The text up to what a column holds, without half a character at its end and without what databases refuse. */
    public static String cut(String text, int longest) {
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\0', '\uFFFD');
    }

    /** An id as a column keeps it: as it is, but that PostgreSQL holds no sign with number 0. */
    public static String key(String id) {
        return id.replace(ESCAPE, ESCAPE + ESCAPED).replace(NULL, ESCAPE + ESCAPED_NULL);
    }

    /** The same of an id that may be missing. */
    public static @Nullable String keyIfAny(@Nullable String id) {
        return id == null ? null : key(id);
    }

    /** The id that a column keeps; null where it keeps none. */
    public static @Nullable String keyIfAny(ResultSet row, String column) throws SQLException {
        String kept = row.getString(column);
        return kept == null ? null : kept.replace(ESCAPE + ESCAPED_NULL, NULL).replace(ESCAPE + ESCAPED, ESCAPE);
    }

    /** The id that a column keeps, which always has one. */
    public static String key(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(keyIfAny(row, column));
    }

    /** A text of a column as every database holds it; an id as H2 kept it before is as {@link #key} gives it then. */
    public static String portable(String kept) {
        return kept.replace(NULL, ESCAPE + ESCAPED_NULL);
    }

    /** The same of a text that may be missing. */
    public static @Nullable String cutIfAny(@Nullable String text, int longest) {
        return text == null ? null : cut(text, longest);
    }
}
