package nl.leerplaats.web.store.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How the values of this program stand in a table. */
public final class Tables {

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

    /** The text up to what a column holds, without half a character at its end and without what databases refuse. */
    public static String cut(String text, int longest) {
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\0', '\uFFFD');
    }

    /** The same of a text that may be missing. */
    public static @Nullable String cutIfAny(@Nullable String text, int longest) {
        return text == null ? null : cut(text, longest);
    }
}
