package nl.leerplaats.web.store.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.Tables;
import org.jspecify.annotations.Nullable;
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

    /**
     * Takes one to do it here: one that waits, or one that another process had under way and left.
     *
     * @param host what this process is called
     * @return the one, which is under way from now on; empty where it is over, or erased
     */
    public Optional<StoredReplan> take(String id, String host) {
        int taken = jdbc.sql(
                        "update replan set state = 'RUNNING', host = ? where id = ? and state in ('WAITING', 'RUNNING')")
                .params(host, id)
                .update();
        return taken == 0 ? Optional.empty() : find(id);
    }

    /** Asks whoever has one under way to end it soon; one that waits ends at once. */
    public void askToStop(String id) {
        StopRequest.add(jdbc, "replan", id);
    }

    /**
     * Tells whether one shall end soon: somebody asked, another process has it by now, or it is erased.
     *
     * @param host what this process is called
     */
    public boolean shallStop(String id, String host) {
        return jdbc.sql("select stop_asked or host <> ? from replan where id = ?")
                .params(host, id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /**
     * Tells whether a process has one under way.
     *
     * @param host what the process is called
     */
    public boolean isOf(String id, String host) {
        return jdbc.sql("select count(*) from replan where id = ? and host = ? and state = 'RUNNING'")
                        .params(id, host)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Keeps one that was asked for. */
    public void add(StoredReplan replan) {
        add(replan, null);
    }

    /**
     * Keeps one that the program asks for, where it did not ask for the same before.
     *
     * @param situation what it is asked for: the data and the working plan as they are
     * @return whether it is kept now
     */
    public boolean addOnce(StoredReplan replan, String situation) {
        boolean known = jdbc.sql("select count(*) from replan where space_id = ? and situation = ?")
                        .params(replan.spaceId(), situation)
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            add(replan, situation);
        }
        return !known;
    }

    private void add(StoredReplan replan, @Nullable String situation) {
        jdbc.sql(
                        "insert into replan (id, space_id, asked, asked_by, state, as_of, seconds, seed, least_changes, cause, seen,"
                                + " situation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(replan.id())
                .param(replan.spaceId())
                .param(Tables.moment(replan.asked()))
                .param(Tables.cutIfAny(replan.by(), LONGEST_NAME))
                .param(replan.state().name())
                .param(replan.asOf())
                .param(replan.seconds())
                .param(replan.seed())
                .param(replan.leastChanges())
                .param(replan.cause().name())
                .param(replan.seen())
                .param(situation)
                .update();
    }

    /** Notes that there is something to see. */
    public void noteUnseen(String id) {
        jdbc.sql("update replan set seen = false where id = ?").param(id).update();
    }

    /** What the program made by itself in a space last, where nobody has seen it yet; what it made before is out of date by it. */
    public Optional<StoredReplan> findUnseen(String spaceId) {
        return list(spaceId).stream()
                .filter(StoredReplan::isMadeByItself)
                .findFirst()
                .filter(one -> !one.seen());
    }

    /** What the program made by itself in a space and nobody ever looked at, without the last. */
    public List<StoredReplan> listPassed(String spaceId) {
        return list(spaceId).stream()
                .filter(StoredReplan::isMadeByItself)
                .skip(1)
                .filter(one -> !one.seen())
                .toList();
    }

    /** Notes that somebody has seen what the program made by itself. */
    public void noteSeen(String id) {
        jdbc.sql("update replan set seen = true where id = ?").param(id).update();
    }

    /** Finds one. */
    public Optional<StoredReplan> find(String id) {
        return jdbc.sql("select * from replan where id = ?")
                .param(id)
                .query((row, line) -> replan(row))
                .optional();
    }

    /** Finds the one of which a plan is a proposal, by {@link StoredReplan#planId}. */
    public Optional<StoredReplan> findOfPlan(String planId) {
        int end = planId.lastIndexOf('-');
        return end < 0 ? Optional.empty() : find(planId.substring(0, end));
    }

    /** Those of a space, the newest first. */
    public List<StoredReplan> list(String spaceId) {
        return jdbc.sql("select * from replan where space_id = ? order by asked desc, id")
                .param(spaceId)
                .query((row, line) -> replan(row))
                .list();
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
                Tables.number(row, "least_changes"),
                ReplanCause.valueOf(row.getString("cause")),
                row.getString("host"),
                row.getBoolean("seen"));
    }
}
