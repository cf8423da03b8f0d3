package nl.leerplaats.web.store.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.PlanStore;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.Snapshots;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs of spaces. Each has a row from the moment somebody asked for it, in which every process finds how it stands; the process that has it under way
 * keeps it here too.
 */
public final class RunStore {

    private static final String IN_USE = "('WAITING', 'RUNNING')";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final PlanStore plans;
    private final Snapshots snapshots;
    private final Clock clock;
    private final Map<String, StoredRun> here = new LinkedHashMap<>();

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
    public void add(StoredRun run) {
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
    }

    /**
     * Takes a run to do it here: one that waits, or one that another process had under way and left. That goes on from its last plan, with the time that is
     * left.
     *
     * @param host what this process is called
     * @return the run, which is under way from now on; empty where it is over, or erased
     */
    public Optional<StoredRun> take(String id, String host) {
        Instant now = clock.instant();
        int taken = jdbc.sql(
                        "update run set state = 'RUNNING', host = ?, begun = coalesce(begun, ?) where id = ? and state in "
                                + IN_USE)
                .params(host, Tables.moment(now), id)
                .update();
        Optional<StoredRun> run = taken == 0 ? Optional.empty() : read(id).map(this::goOn);
        run.ifPresent(this::putHere);
        return run;
    }

    private StoredRun goOn(StoredRun left) {
        StoredPlan best = plans.find(left.id()).orElse(null);
        return best == null
                ? left.again(left.start(), Duration.ZERO, proven(left))
                : left.again(best, best.elapsed(), proven(left, best));
    }

    /** What was proven when it was noted last how it stood. */
    private static @Nullable Bound proven(StoredRun left) {
        SolveProgress stood = left.progress();
        return stood == null ? null : stood.bound();
    }

    /** What was proven by then, and when its plan was kept: one of both is the later. */
    private static @Nullable Bound proven(StoredRun left, StoredPlan best) {
        Bound noted = proven(left);
        if (best.origin() instanceof PlanOrigin.Solved kept) {
            return noted == null
                    ? kept.bound()
                    : noted.and(kept.bound(), best.verdict().cost());
        }
        return noted;
    }

    private synchronized void putHere(StoredRun run) {
        here.put(run.id(), run);
    }

    /**
     * Notes how a run stands that is under way here.
     *
     * @param host what this process is called
     * @return whether it is still this process that has it
     */
    public boolean noteProgress(StoredRun run, String host) {
        return jdbc.sql("update run set stands = ?, course = ? where id = ? and host = ? and state = 'RUNNING'")
                        .params(run.progressText(), ProgressText.write(run.history()), run.id(), host)
                        .update()
                > 0;
    }

    /** Notes that a run ended that was under way here. */
    public void noteEnd(StoredRun run, String host) {
        jdbc.sql("update run set state = ?, stands = ?, course = ? where id = ? and host = ?")
                .params(run.state().name(), run.progressText(), ProgressText.write(run.history()), run.id(), host)
                .update();
        leave(run.id());
    }

    /** Forgets that a run is under way here. */
    public synchronized void leave(String id) {
        here.remove(id);
    }

    /** Asks whoever has a run under way to end it soon; one that waits ends at once. */
    public void askToStop(String id) {
        StopRequest.add(jdbc, "run", id);
    }

    /** Tells whether somebody asked to stop a run. */
    public boolean isStopAsked(String id) {
        return jdbc.sql("select stop_asked from run where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Finds a run, under way or ended. */
    public Optional<StoredRun> find(String id) {
        StoredRun known = findHere(id);
        return known == null ? read(id) : Optional.of(known);
    }

    private synchronized @Nullable StoredRun findHere(String id) {
        return here.get(id);
    }

    /** A run as its table has it. */
    private record Row(
            String id,
            String space,
            long snapshot,
            SolveSettings settings,
            MayChange mayChange,
            @Nullable String start,
            StoredRun.Past past) {}

    private Optional<StoredRun> read(String id) {
        return jdbc.sql("select * from run where id = ?")
                .param(id)
                .query((row, line) -> row(row))
                .optional()
                .flatMap(row -> spaces.findHeader(row.space()).map(space -> run(row, space)));
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
                new StoredRun.Past(
                        RunState.valueOf(row.getString("state")),
                        Tables.moment(row, "asked"),
                        row.getString("host"),
                        row.getString("stands"),
                        row.getString("course")));
    }

    private StoredRun run(Row row, PlanningSpace space) {
        StoredPlan start = row.start() == null ? null : plans.find(row.start()).orElse(null);
        StoredRun asked = new StoredRun(
                row.id(), snapshots.get(space, row.snapshot()), row.settings(), row.mayChange(), start, clock);
        return asked.as(row.past());
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
                        row.getString("host"),
                        row.getString("start_plan")))
                .list();
    }

    /** The runs that wait or are under way, wherever, the newest first. */
    public List<StoredRun> listInUse() {
        return jdbc
                .sql("select id from run where state in " + IN_USE + " order by asked desc, id")
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .filter(StoredRun::isInUse)
                .toList();
    }

    /** The id of the space of a run. */
    public Optional<String> findSpace(String id) {
        return jdbc.sql("select space_id from run where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Runs that wait or are under way, of any space. */
    public int countInUse() {
        return jdbc.sql("select count(*) from run where state in " + IN_USE)
                .query(Integer.class)
                .single();
    }

    /** The runs under way in this process. */
    public synchronized List<StoredRun> listHere() {
        return List.copyOf(here.values());
    }

    /** The ids of the runs of a space that wait or are under way, the newest first. */
    public List<String> listInUse(String spaceId) {
        return mapInUse().getOrDefault(spaceId, List.of());
    }

    /** The ids of the runs that wait or are under way, by space, the newest first; nothing else is read of them. */
    public Map<String, List<String>> mapInUse() {
        return jdbc
                .sql("select id, space_id from run where state in " + IN_USE + " order by asked desc, id")
                .query((row, line) -> Map.entry(row.getString("space_id"), row.getString("id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Runs of a space that did not end because the application stopped, the newest first. */
    public List<String> listInterrupted(String spaceId) {
        return jdbc.sql("select id from run where space_id = ? and state = ? order by asked desc, id")
                .params(spaceId, RunState.INTERRUPTED.name())
                .query(String.class)
                .list();
    }

    /** Marks what an earlier process left under way, where no other one can have it. What waits for its turn goes on waiting, if a job is there to begin it. */
    public void markInterrupted() {
        jdbc.sql("update run set state = 'INTERRUPTED' where state = 'RUNNING' or state = 'WAITING' and not exists"
                        + " (select 1 from search_job where task_name = 'RUN' and task_instance = run.id)")
                .update();
    }

    /** Forgets the runs of a space that was erased. */
    public synchronized void forget(String spaceId) {
        here.values().removeIf(run -> run.dataset().id().equals(spaceId));
    }
}
