package nl.leerplaats.web.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.run.RunState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Takes spaces out of the tables as they are, and puts them back under ids that are free. */
final class SpaceCopies {

    private static final String SPACE = "space";
    private static final String SNAPSHOT = "snapshot";
    private static final String STATUS = "working_status";
    private static final String MAPPING = "column_mapping";
    private static final String HANDED = "handed_paper";
    private static final String SINCE = "working_since";
    private static final String NIGHTS = "night_setting";

    /** Tables of which the rows are numbered by the database. */
    private static final List<String> NUMBERED = List.of(SNAPSHOT, STATUS, HANDED, SINCE);

    /** The tables of a space, those that others refer to first. */
    static final List<String> TABLES = List.of(
            SPACE,
            SNAPSHOT,
            "data_change",
            "plan",
            "run",
            "replan",
            "working_plan",
            STATUS,
            "phone_call",
            "company_note",
            "proposed_move",
            MAPPING,
            "hand_out",
            HANDED,
            SINCE,
            NIGHTS,
            "night");

    /** Columns with the id of a space, a plan, a run or a re-planning: they get a new one together. */
    private static final List<String> IDS =
            List.of("id", "space_id", "plan_id", "made_from", "start_plan", "replan_id");

    private static final Set<String> IN_USE = Set.of(RunState.WAITING.name(), RunState.RUNNING.name());
    /** An id that this program gives; it comes to stand in addresses and in names of files. */
    private static final Pattern SPACE_ID = Pattern.compile("[a-z0-9]+");

    private static final Pattern PLAN_ID = Pattern.compile("[a-z2-9]{12}(-[a-z_]+)?");

    private final JdbcClient jdbc;

    SpaceCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything of a space. What refers to others is read before these, so that nothing is missing that somebody adds meanwhile. */
    SpaceCopy take(String spaceId) {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, List.of()));
        for (int index = TABLES.size() - 1; index >= 0; index--) {
            String table = TABLES.get(index);
            String key = table.equals(SPACE) ? "id" : "space_id";
            rows.put(
                    table,
                    jdbc.sql("select * from " + table + " where " + key + " = ? order by " + order(table))
                            .param(spaceId)
                            .query((row, line) -> values(row))
                            .list());
        }
        return new SpaceCopy(rows);
    }

    private static String order(String table) {
        return switch (table) {
            case "data_change", "phone_call", "company_note", "proposed_move", "hand_out" -> "number";
            case "working_plan" -> "version";
            case MAPPING, NIGHTS -> "space_id";
            case "night" -> "night";
            default -> "id";
        };
    }

    private static Map<String, Object> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            Object value = value(row, column, columns.getColumnType(column));
            if (value != null) {
                values.put(columns.getColumnLabel(column).toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY -> row.getBytes(column);
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> {
                OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant().toString();
            }
            case Types.DATE -> {
                LocalDate day = row.getObject(column, LocalDate.class);
                yield day == null ? null : day.toString();
            }
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> row.getLong(column);
            case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
            default -> row.getString(column);
        };
        return row.wasNull() ? null : value;
    }

    /**
     * Puts a space back.
     *
     * @param copy as it was taken
     * @param newId gives a free id for one that is taken; the same for the same
     * @return the id of the space
     * @throws IllegalArgumentException where the copy has what no table holds
     */
    String put(SpaceCopy copy, UnaryOperator<String> newId) {
        if (copy.count(SPACE) != 1 || !TABLES.containsAll(copy.rows().keySet())) {
            throw new IllegalArgumentException(SPACE);
        }
        Map<Object, Long> snapshots = new LinkedHashMap<>();
        for (String table : TABLES) {
            Map<String, Integer> types = types(table);
            for (Map<String, Object> row : copy.rows().getOrDefault(table, List.of())) {
                Map<String, Object> values = renamed(table, row, newId);
                Object old = values.get("id");
                if (NUMBERED.contains(table)) {
                    values.remove("id");
                }
                values.computeIfPresent("snapshot_id", (column, known) -> known(snapshots, known));
                long key = insert(table, types, values);
                if (table.equals(SNAPSHOT)) {
                    snapshots.put(Objects.requireNonNullElse(old, 0), key);
                }
            }
        }
        Object id = Objects.requireNonNull(copy.rows().get(SPACE)).get(0).get("id");
        return newId.apply(String.valueOf(id));
    }

    private static Long known(Map<Object, Long> snapshots, Object old) {
        Long snapshot = snapshots.get(old);
        if (snapshot == null) {
            throw new IllegalArgumentException("snapshot_id");
        }
        return snapshot;
    }

    private static Map<String, Object> renamed(String table, Map<String, Object> row, UnaryOperator<String> newId) {
        Map<String, Object> values = new LinkedHashMap<>(row);
        for (String column : IDS) {
            values.computeIfPresent(column, (name, old) -> old instanceof String id ? newId.apply(id) : old);
        }
        if (values.get("detail") instanceof String detail && values.containsKey("plan_id")) {
            values.put("detail", detail(detail, newId));
        }
        if (IN_USE.contains(String.valueOf(values.get("state")))) {
            values.put("state", RunState.INTERRUPTED.name());
        }
        if (!table.equals(SPACE) && !values.containsKey("space_id")) {
            throw new IllegalArgumentException(table + ".space_id");
        }
        return values;
    }

    /** What was done to a working plan begins with the id of a plan where it was accepted. */
    private static String detail(String detail, UnaryOperator<String> newId) {
        int end = detail.indexOf(' ') < 0 ? detail.length() : detail.indexOf(' ');
        return PLAN_ID.matcher(detail.substring(0, end)).matches()
                ? newId.apply(detail.substring(0, end)) + detail.substring(end)
                : detail;
    }

    /** Tells whether no id of a copy is taken, and its space has one as this program gives them. */
    boolean isFree(SpaceCopy copy) {
        if (!copy.rows().getOrDefault(SPACE, List.of()).stream()
                .allMatch(row -> SPACE_ID.matcher(String.valueOf(row.get("id"))).matches())) {
            return false;
        }
        for (String table : List.of(SPACE, "plan", "run", "replan")) {
            for (Map<String, Object> row : copy.rows().getOrDefault(table, List.of())) {
                long taken = jdbc.sql("select count(*) from " + table + " where id = ?")
                        .param(String.valueOf(row.get("id")))
                        .query(Long.class)
                        .single();
                if (taken > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Map<String, Integer> types(String table) {
        return Objects.requireNonNull(jdbc.sql("select * from " + table + " where 1 = 0")
                .query(rows -> {
                    ResultSetMetaData columns = rows.getMetaData();
                    Map<String, Integer> types = new LinkedHashMap<>();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        types.put(
                                columns.getColumnLabel(column).toLowerCase(Locale.ROOT), columns.getColumnType(column));
                    }
                    return types;
                }));
    }

    private long insert(String table, Map<String, Integer> types, Map<String, Object> row) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        row.forEach((column, value) -> {
            Integer type = types.get(column);
            if (type == null) {
                throw new IllegalArgumentException(table + "." + column);
            }
            columns.add(column);
            values.add(typed(table + "." + column, value, type));
        });
        String marks = String.join(", ", columns.stream().map(column -> "?").toList());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
        if (table.equals(SNAPSHOT)) {
            jdbc.sql(sql).params(values).update(key, "id");
            return Objects.requireNonNull(key.getKey()).longValue();
        }
        jdbc.sql(sql).params(values).update();
        return 0;
    }

    private static Object typed(String place, Object value, int type) {
        try {
            return switch (type) {
                case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> OffsetDateTime.parse((String) value);
                case Types.DATE -> LocalDate.parse((String) value);
                default -> value instanceof String text ? Tables.portable(text) : value;
            };
        } catch (ClassCastException | DateTimeParseException wrong) {
            throw new IllegalArgumentException(place, wrong);
        }
    }
}
