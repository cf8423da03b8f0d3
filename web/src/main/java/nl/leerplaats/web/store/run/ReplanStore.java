package nl.leerplaats.web.store.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked for of planning again. */
public final class ReplanStore {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    public ReplanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes where one is; nothing happens where its space was erased. */
    public void note(StoredReplan replan) {
        jdbc.sql("update replan set state = ?, least_changes = ? where id = ?")
                .param(replan.state().name())
                .param(replan.leastChanges())
                .param(replan.id())
                .update();
    }

    /** Keeps one that was asked for. */
    public void add(StoredReplan replan) {
        jdbc.sql("insert into replan (id, space_id, asked, asked_by, state, as_of, seconds, seed, least_changes)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(replan.id())
                .param(replan.spaceId())
                .param(Tables.moment(replan.asked()))
                .param(Tables.cutIfAny(replan.by(), LONGEST_NAME))
                .param(replan.state().name())
                .param(replan.asOf())
                .param(replan.seconds())
                .param(replan.seed())
                .param(replan.leastChanges())
                .update();
    }

    /** Finds one. */
    public Optional<StoredReplan> find(String id) {
        return jdbc.sql("select * from replan where id = ?")
                .param(id)
                .query((row, line) -> replan(row))
                .optional();
    }

    /** Those of a space, the newest first. */
    public List<StoredReplan> list(String spaceId) {
        return jdbc.sql("select * from replan where space_id = ? order by asked desc, id")
                .param(spaceId)
                .query((row, line) -> replan(row))
                .list();
    }

    /** Marks what an earlier process left under way; the proposals that it had made are kept. */
    public void markInterrupted() {
        jdbc.sql("update replan set state = ? where state in (?, ?)")
                .params(RunState.INTERRUPTED.name(), RunState.WAITING.name(), RunState.RUNNING.name())
                .update();
    }

    private static StoredReplan replan(ResultSet row) throws SQLException {
        return new StoredReplan(
                row.getString("id"),
                row.getString("space_id"),
                Tables.moment(row, "asked"),
                row.getString("asked_by"),
                RunState.valueOf(row.getString("state")),
                row.getObject("as_of", LocalDate.class),
                row.getLong("seconds"),
                row.getLong("seed"),
                Tables.number(row, "least_changes"));
    }
}
