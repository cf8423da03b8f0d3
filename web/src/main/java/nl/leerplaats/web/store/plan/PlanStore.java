package nl.leerplaats.web.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.web.store.db.Recent;
import nl.leerplaats.web.store.db.StoredDocuments;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.Snapshots;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans of spaces. A plan that was added is on disk. */
public final class PlanStore {

    private static final int AT_HAND = 6;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NOTE = 2000;
    private static final int ROOM_FOR_NUMBER = 40;

    /** What is put behind the name of a space; a name is a fact that people can change, so it has one language. */
    private static final String PROPOSAL = ", voorstel ";

    private static final String BY_HAND = ", met de hand";
    private static final String OF_HEADER =
            "id, space_id, change_number, name, note, made, origin, source, made_from, elapsed_millis, stop_reason, seed,"
                    + " unavoidable, bound_medium, bound_soft, bound_at_medium, hard, medium, soft, placed, requests, program";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SpaceStore spaces;
    private final Snapshots snapshots;
    private final Recent<StoredPlan> recent = new Recent<>(AT_HAND);

    public PlanStore(JdbcClient jdbc, TransactionTemplate transaction, SpaceStore spaces, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.spaces = spaces;
        this.snapshots = snapshots;
    }

    /**
     * Keeps a plan; one with the same id is replaced, as that of a run under way is by a better one, and is called as before. A new one that
     * nobody named is the next proposal of its space. The space is held before anything is added to it: who adds first and asks for the space
     * after it may wait for another one that does the same, for ever.
     *
     * @return the plan as it is kept, with its name
     */
    public StoredPlan add(StoredPlan plan) {
        StoredPlan kept = Objects.requireNonNull(transaction.execute(status -> {
            spaces.lock(plan.dataset().id());
            StoredDataset dataset = snapshots.keep(plan.dataset());
            PlanHeader given = plan.header();
            PlanHeader called = findHeader(plan.id())
                    .map(known -> given.called(known.name(), known.note()))
                    .orElseGet(() -> given.called(firstName(given, dataset), given.note()));
            jdbc.sql("delete from plan where id = ?").param(plan.id()).update();
            insert(called, plan.plan(), dataset.snapshot());
            PlanHeader header = findHeader(plan.id()).orElseThrow();
            return new StoredPlan(header, dataset, plan.plan(), plan.verdict());
        }));
        recent.put(plan.id(), kept);
        return kept;
    }

    /** The name of a plan that nobody named, as people of the year speak of it. */
    private String firstName(PlanHeader plan, StoredDataset dataset) {
        if (!plan.name().equals(dataset.name())) {
            return plan.name();
        }
        String year = Tables.cut(dataset.name(), LONGEST_NAME - ROOM_FOR_NUMBER);
        if (plan.origin() instanceof PlanOrigin.ByHand) {
            return year + BY_HAND;
        }
        List<String> taken = list(plan.spaceId()).stream().map(PlanHeader::name).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> year + PROPOSAL + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private void insert(PlanHeader header, Plan plan, long snapshot) {
        PlanOrigin origin = header.origin();
        Bound bound = PlanHeader.boundOf(origin);
        jdbc.sql(
                        "insert into plan (id, space_id, snapshot_id, change_number, name, note, made, origin, source, made_from,"
                                + " elapsed_millis, stop_reason, seed, unavoidable, bound_medium, bound_soft, bound_at_medium, program,"
                                + " hard, medium, soft, placed, requests, document)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(header.id())
                .param(header.spaceId())
                .param(snapshot)
                .param(header.number())
                .param(Tables.cut(header.name(), LONGEST_NAME))
                .param(Tables.cut(header.note(), LONGEST_NOTE))
                .param(Tables.moment(header.made()))
                .param(OriginRow.kind(origin))
                .param(OriginRow.source(origin))
                .param(OriginRow.madeFrom(origin))
                .param(OriginRow.elapsed(origin).toMillis())
                .param(OriginRow.stopReason(origin))
                .param(OriginRow.seed(origin))
                .param(bound == null ? null : bound.unavoidableMedium())
                .param(bound == null ? null : bound.medium())
                .param(bound == null ? null : bound.soft())
                .param(bound == null ? null : bound.atMedium())
                .param(header.program())
                .param(header.cost().hard())
                .param(header.cost().medium())
                .param(header.cost().soft())
                .param(header.placed())
                .param(header.requests())
                .param(StoredDocuments.pack(plan))
                .update();
    }

    /** Finds a plan. */
    public Optional<StoredPlan> find(String id) {
        StoredPlan known = recent.find(id);
        return known != null && isAsKept(known) ? Optional.of(known) : read(id);
    }

    /** Tells whether nobody described or replaced a plan, or called its space something else, since it was read. */
    private boolean isAsKept(StoredPlan known) {
        return findHeader(known.id()).filter(known.header()::equals).isPresent()
                && spaces.findHeader(known.dataset().id())
                        .filter(space -> space.name().equals(known.dataset().name()))
                        .isPresent();
    }

    /**
     * A plan that is only read, not judged.
     *
     * @param dataset what was planned
     * @param plan the plan
     */
    public record Content(StoredDataset dataset, Plan plan) {}

    /** Finds a plan without what the judge says of it, which takes most of the time. */
    public Optional<Content> findContent(String id) {
        StoredPlan known = recent.find(id);
        return known != null && isAsKept(known)
                ? Optional.of(new Content(known.dataset(), known.plan()))
                : readRow(id)
                        .flatMap(
                                row -> spaces.findHeader(row.header().spaceId()).map(space -> content(row, space)));
    }

    private Content content(Row row, PlanningSpace space) {
        StoredDataset dataset = snapshots.get(space, row.snapshot());
        return new Content(dataset, StoredDocuments.plan(row.document(), dataset.dataset()));
    }

    /** Finds what a list shows of a plan. */
    public Optional<PlanHeader> findHeader(String id) {
        return jdbc.sql("select " + OF_HEADER + " from plan where id = ?")
                .param(id)
                .query((row, line) -> header(row))
                .optional();
    }

    /** Tells whether a plan is there. */
    public boolean exists(String id) {
        return jdbc.sql("select count(*) from plan where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** A plan as the table has it. */
    private record Row(PlanHeader header, long snapshot, byte[] document) {}

    private Optional<StoredPlan> read(String id) {
        Optional<StoredPlan> read = readRow(id)
                .flatMap(row -> spaces.findHeader(row.header().spaceId()).map(space -> plan(row, space)));
        read.ifPresent(plan -> recent.put(id, plan));
        return read;
    }

    private Optional<Row> readRow(String id) {
        return jdbc.sql("select * from plan where id = ?")
                .param(id)
                .query((row, line) -> new Row(header(row), row.getLong("snapshot_id"), row.getBytes("document")))
                .optional();
    }

    private StoredPlan plan(Row row, PlanningSpace space) {
        Content content = content(row, space);
        StoredDataset dataset = content.dataset();
        return new StoredPlan(row.header(), dataset, content.plan(), PlanChecker.check(dataset.year(), content.plan()));
    }

    private static PlanHeader header(ResultSet row) throws SQLException {
        return new PlanHeader(
                row.getString("id"),
                row.getString("space_id"),
                row.getLong("change_number"),
                row.getString("name"),
                row.getString("note"),
                Tables.moment(row, "made"),
                OriginRow.read(row),
                new Cost(row.getLong("hard"), row.getLong("medium"), row.getLong("soft")),
                row.getInt("placed"),
                row.getInt("requests"),
                row.getString("program"));
    }

    /** The plans of a space, the newest first. */
    public List<PlanHeader> list(String spaceId) {
        return jdbc.sql("select " + OF_HEADER + " from plan where space_id = ? order by made desc, id")
                .param(spaceId)
                .query((row, line) -> header(row))
                .list();
    }

    /** All plans, the newest first. */
    public List<PlanHeader> list() {
        return jdbc.sql("select " + OF_HEADER + " from plan order by made desc, id")
                .query((row, line) -> header(row))
                .list();
    }

    /** Calls a plan something else, and notes something beside it. */
    public void describe(String id, String name, String note) {
        jdbc.sql("update plan set name = ?, note = ? where id = ?")
                .params(Tables.cut(name, LONGEST_NAME), Tables.cut(note, LONGEST_NOTE), id)
                .update();
        recent.remove(id);
    }

    /** Removes a plan; one that a version of the working plan is stays. */
    public void remove(String id) {
        transaction.executeWithoutResult(status -> findHeader(id).ifPresent(header -> {
            spaces.lock(header.spaceId());
            jdbc.sql("delete from plan where id = ? and not exists (select 1 from working_plan where plan_id = ?)")
                    .params(id, id)
                    .update();
        }));
        recent.remove(id);
    }

    public void forget(String spaceId) {
        recent.removeIf(plan -> plan.dataset().id().equals(spaceId));
    }
}
