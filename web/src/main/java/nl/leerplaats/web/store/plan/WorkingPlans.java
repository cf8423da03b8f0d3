package nl.leerplaats.web.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The working plan of each space: version by version, with the one that holds now. Nothing is ever written over. */
public final class WorkingPlans {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Clock clock;

    public WorkingPlans(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** Ids of the plans that hold in spaces. */
    public Set<String> listPlanIds(Collection<String> spaceIds) {
        return spaceIds.stream()
                .distinct()
                .flatMap(space -> find(space).stream())
                .map(WorkingVersion::planId)
                .collect(Collectors.toSet());
    }

    /** Finds the version that holds now. */
    public Optional<WorkingVersion> find(String spaceId) {
        return spaces.findHeader(spaceId).map(PlanningSpace::workingVersion).flatMap(version -> find(spaceId, version));
    }

    /** Finds a version. */
    public Optional<WorkingVersion> find(String spaceId, long version) {
        Map<RequestKey, WorkingStatus> statuses = new LinkedHashMap<>();
        jdbc.sql("select student_id, period_id, status from working_status where space_id = ? and version = ?")
                .params(spaceId, version)
                .query(row -> {
                    statuses.put(
                            new RequestKey(Tables.key(row, "student_id"), Tables.key(row, "period_id")),
                            WorkingStatus.valueOf(row.getString("status")));
                });
        return jdbc.sql("select * from working_plan where space_id = ? and version = ?")
                .params(spaceId, version)
                .query((row, line) -> version(row, statuses))
                .optional();
    }

    /** Finds the version that held at a moment; empty where no plan was accepted by then. */
    public Optional<WorkingVersion> findAt(String spaceId, Instant moment) {
        return jdbc.sql(
                        "select version from working_since where space_id = ? and since <= ? order by since desc, id desc limit 1")
                .params(spaceId, Tables.moment(moment))
                .query(Long.class)
                .optional()
                .flatMap(version -> find(spaceId, version));
    }

    /** Which versions held from when on, the earliest first. */
    public List<WorkingSince> listSince(String spaceId) {
        return jdbc.sql("select s.version, p.plan_id, s.since, s.made_by from working_since s"
                        + " join working_plan p on p.space_id = s.space_id and p.version = s.version"
                        + " where s.space_id = ? order by s.since, s.id")
                .param(spaceId)
                .query((row, line) -> new WorkingSince(
                        row.getLong("version"),
                        row.getString("plan_id"),
                        Tables.moment(row, "since"),
                        row.getString("made_by")))
                .list();
    }

    /** All versions without their statuses, the newest first. */
    public List<WorkingVersion> list(String spaceId) {
        return jdbc.sql("select * from working_plan where space_id = ? order by version desc")
                .param(spaceId)
                .query((row, line) -> version(row, Map.of()))
                .list();
    }

    private static WorkingVersion version(ResultSet row, Map<RequestKey, WorkingStatus> statuses) throws SQLException {
        WorkingAction action = WorkingAction.valueOf(row.getString("action"));
        return new WorkingVersion(
                row.getLong("version"),
                Tables.number(row, "previous"),
                row.getString("plan_id"),
                Tables.moment(row, "made"),
                row.getString("made_by"),
                action,
                WorkingSubject.read(action, row.getString("detail")),
                statuses);
    }

    /**
     * Makes a new version the one that holds.
     *
     * @param spaceId space
     * @param expected the version that the new one was made from; null for none
     * @param planId the plan
     * @param statuses placements that are further than proposed
     * @param action what was done
     * @param subject whom or what it was done to
     * @param by who did it, where known
     * @return the version; empty where another one holds by now, and nothing is done
     */
    public Optional<WorkingVersion> add(
            String spaceId,
            @Nullable Long expected,
            String planId,
            Map<RequestKey, WorkingStatus> statuses,
            WorkingAction action,
            WorkingSubject subject,
            @Nullable String by) {
        Optional<Long> added = transaction.execute(status -> {
            PlanningSpace space = spaces.lock(spaceId);
            if (!Objects.equals(space.workingVersion(), expected)) {
                return Optional.<Long>empty();
            }
            requirePlan(spaceId, planId);
            long version = nextVersion(spaceId);
            jdbc.sql("insert into working_plan (space_id, version, previous, plan_id, made, made_by, action, detail)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(spaceId)
                    .param(version)
                    .param(expected)
                    .param(planId)
                    .param(Tables.moment(clock.instant()))
                    .param(Tables.cutIfAny(by, LONGEST_NAME))
                    .param(action.name())
                    .param(subject.text())
                    .update();
            statuses.forEach((key, one) -> insert(spaceId, version, key, one));
            point(spaceId, version, by);
            return Optional.of(version);
        });
        return added == null ? Optional.empty() : added.flatMap(version -> find(spaceId, version));
    }

    /** Somebody may have removed the plan since it was looked at. */
    private void requirePlan(String spaceId, String planId) {
        long there = jdbc.sql("select count(*) from plan where id = ? and space_id = ?")
                .params(planId, spaceId)
                .query(Long.class)
                .single();
        if (there == 0) {
            throw new IllegalStateException("There is no such plan in the space.");
        }
    }

    private long nextVersion(String spaceId) {
        return 1
                + jdbc.sql("select coalesce(max(version), 0) from working_plan where space_id = ?")
                        .param(spaceId)
                        .query(Long.class)
                        .single();
    }

    private void insert(String spaceId, long version, RequestKey key, WorkingStatus status) {
        if (status != WorkingStatus.PROPOSED) {
            jdbc.sql(
                            "insert into working_status (space_id, version, student_id, period_id, status) values (?, ?, ?, ?, ?)")
                    .params(spaceId, version, Tables.key(key.studentId()), Tables.key(key.periodId()), status.name())
                    .update();
        }
    }

    private void point(String spaceId, long version, @Nullable String by) {
        jdbc.sql("insert into working_since (space_id, version, since, made_by) values (?, ?, ?, ?)")
                .param(spaceId)
                .param(version)
                .param(Tables.moment(clock.instant()))
                .param(Tables.cutIfAny(by, LONGEST_NAME))
                .update();
        jdbc.sql("update space set working_version = ?, touched = ? where id = ?")
                .param(version)
                .param(Tables.moment(clock.instant()))
                .param(spaceId)
                .update();
    }

    /**
     * Lets another version hold, as undo and redo do.
     *
     * @param expected the version that somebody looked at
     * @param by who does it, where known
     * @return false where another one holds by now, or there is no such version, and nothing is done
     */
    public boolean goTo(String spaceId, @Nullable Long expected, long version, @Nullable String by) {
        Boolean gone = transaction.execute(status -> {
            boolean can = Objects.equals(spaces.lock(spaceId).workingVersion(), expected) && exists(spaceId, version);
            if (can) {
                point(spaceId, version, by);
            }
            return can;
        });
        return Boolean.TRUE.equals(gone);
    }

    private boolean exists(String spaceId, long version) {
        return jdbc.sql("select count(*) from working_plan where space_id = ? and version = ?")
                        .params(spaceId, version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Finds the version that was made last from a version: where redo goes. */
    public Optional<Long> findNext(String spaceId, long version) {
        return jdbc.sql("select max(version) as last from working_plan where space_id = ? and previous = ?")
                .params(spaceId, version)
                .query((row, line) -> Optional.ofNullable(Tables.number(row, "last")))
                .single();
    }
}
