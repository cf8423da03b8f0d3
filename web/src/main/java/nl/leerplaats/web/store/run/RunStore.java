package nl.leerplaats.web.store.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.plan.PlanStore;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.Snapshots;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs of spaces: those under way live here, and each has a row from the moment somebody asked for it. */
public final class RunStore {

    /** Ended runs whose course can still be seen. */
    private static final int MOST_ENDED = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final PlanStore plans;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Map<String, StoredRun> live = new LinkedHashMap<>();

    public RunStore(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            SpaceStore spaces,
            PlanStore plans,
            Snapshots snapshots,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.plans = plans;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Keeps a run that somebody asked for. */
    public synchronized void add(StoredRun run) {
        StoredPlan start = run.start();
        Duration limit = run.settings().timeLimit();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into run (id, space_id, snapshot_id, asked, state, seconds, seed, threads, may_change, start_plan)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(run.id())
                .param(run.dataset().id())
                .param(snapshots.keep(run.dataset()).snapshot())
                .param(Tables.moment(run.since()))
                .param(run.state().name())
                .param(limit == null ? 0 : limit.toSeconds())
                .param(run.settings().seed())
                .param(run.settings().threads())
                .param(run.mayChange().name())
                .param(start == null ? null : start.id())
                .update());
        live.put(run.id(), run);
        List<StoredRun> over =
                live.values().stream().filter(one -> !one.isInUse()).toList();
        over.stream().limit(Math.max(0, over.size() - MOST_ENDED)).forEach(one -> live.remove(one.id()));
    }

    /** Notes where a run is. */
    public void note(StoredRun run) {
        jdbc.sql("update run set state = ? where id = ?")
                .params(run.state().name(), run.id())
                .update();
    }

    /** Finds a run, under way or ended. */
    public Optional<StoredRun> find(String id) {
        StoredRun known = findLive(id);
        return known == null ? read(id) : Optional.of(known);
    }

    private synchronized @Nullable StoredRun findLive(String id) {
        return live.get(id);
    }

    /** A run as its table has it. */
    private record Row(
            String id,
            String space,
            long snapshot,
            SolveSettings settings,
            MayChange mayChange,
            @Nullable String start,
            RunState state,
            Instant asked) {}

    private Optional<StoredRun> read(String id) {
        return jdbc.sql("select * from run where id = ?")
                .param(id)
                .query((row, line) -> row(row))
                .optional()
                .flatMap(row -> spaces.findHeader(row.space()).map(space -> ended(row, space)));
    }

    private static Row row(ResultSet row) throws SQLException {
        long seconds = row.getLong("seconds");
        return new Row(
                row.getString("id"),
                row.getString("space_id"),
                row.getLong("snapshot_id"),
                new SolveSettings(
                        Duration.ofSeconds(Math.max(1, seconds)), null, row.getLong("seed"), row.getInt("threads")),
                MayChange.valueOf(row.getString("may_change")),
                row.getString("start_plan"),
                RunState.valueOf(row.getString("state")),
                Tables.moment(row, "asked"));
    }

    private StoredRun ended(Row row, PlanningSpace space) {
        StoredPlan start = row.start() == null ? null : plans.find(row.start()).orElse(null);
        StoredRun asked = new StoredRun(
                row.id(), snapshots.get(space, row.snapshot()), row.settings(), row.mayChange(), start, clock);
        return StoredRun.ended(asked, row.state(), row.asked());
    }

    /** All runs of a space, the newest first. */
    public List<RunHeader> list(String spaceId) {
        return jdbc.sql("select run.*, snapshot.change_number from run join snapshot on snapshot.id = run.snapshot_id"
                        + " where run.space_id = ? order by run.asked desc, run.id")
                .param(spaceId)
                .query((row, line) -> new RunHeader(
                        row.getString("id"),
                        row.getString("space_id"),
                        row.getLong("change_number"),
                        Tables.moment(row, "asked"),
                        RunState.valueOf(row.getString("state")),
                        row.getLong("seconds"),
                        row.getLong("seed"),
                        MayChange.valueOf(row.getString("may_change")),
                        row.getString("start_plan")))
                .list();
    }

    /** The runs that wait or are under way, the newest first. */
    public synchronized List<StoredRun> listInUse() {
        List<StoredRun> all = new ArrayList<>(live.values());
        all.removeIf(run -> !run.isInUse());
        all.sort(Comparator.comparing(StoredRun::since).reversed());
        return List.copyOf(all);
    }

    /** The runs of this process, the oldest first, as long as nobody let go of them. */
    public synchronized List<StoredRun> listLive() {
        return List.copyOf(live.values());
    }

    /** Runs of a space that did not end because the application stopped, the newest first. */
    public List<String> listInterrupted(String spaceId) {
        return jdbc.sql("select id from run where space_id = ? and state = ? order by asked desc, id")
                .params(spaceId, RunState.INTERRUPTED.name())
                .query(String.class)
                .list();
    }

    /** Marks what an earlier process left under way. */
    public void markInterrupted() {
        jdbc.sql("update run set state = ? where state in (?, ?)")
                .params(RunState.INTERRUPTED.name(), RunState.WAITING.name(), RunState.RUNNING.name())
                .update();
    }

    public synchronized void forget(String spaceId) {
        live.values().removeIf(run -> run.dataset().id().equals(spaceId));
    }
}
