package nl.leerplaats.web.store.space;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.db.StoredDocuments;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lines of history of spaces. */
final class ChangeTable {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChangeEntry> list(String spaceId, Dataset dataset) {
        return jdbc.sql("select * from data_change where space_id = ? order by number")
                .param(spaceId)
                .query((row, line) -> entry(row, dataset))
                .list();
    }

    private static ChangeEntry entry(ResultSet row, Dataset dataset) throws SQLException {
        byte[] document = row.getBytes("document");
        return new ChangeEntry(
                row.getLong("number"),
                Tables.moment(row, "arrived"),
                row.getString("made_by"),
                document == null ? null : StoredDocuments.change(document, dataset),
                Tables.number(row, "takes_out"),
                ChangeState.valueOf(row.getString("state")),
                false,
                row.getBoolean("in_base"),
                List.of());
    }

    /** Who made a line, as the table keeps it. */
    static @Nullable String name(@Nullable String who) {
        return Tables.cutIfAny(who, LONGEST_NAME);
    }

    void insert(String spaceId, ChangeEntry entry, Dataset dataset) {
        Change change = entry.change();
        jdbc.sql("insert into data_change (space_id, number, arrived, made_by, change_id, takes_out, state, document)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(spaceId)
                .param(entry.number())
                .param(Tables.moment(entry.arrived()))
                .param(entry.by())
                .param(change == null ? null : Tables.key(change.id()))
                .param(entry.takesOut())
                .param(entry.state().name())
                .param(change == null ? null : StoredDocuments.pack(change, dataset.name()))
                .update();
    }

    void update(String spaceId, ChangeEntry entry) {
        jdbc.sql("update data_change set state = ?, in_base = ? where space_id = ? and number = ?")
                .params(entry.state().name(), entry.inBase(), spaceId, entry.number())
                .update();
    }
}
