package nl.leerplaats.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Spaces with the history of their data. A change that a method has answered is on disk. */
public final class SpaceStore {

    private static final int AT_HAND = 4;
    private static final int LONGEST_NAME = 400;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Snapshots snapshots;
    private final ChangeTable changes;
    private final Clock clock;
    private final Recent<State> recent = new Recent<>(AT_HAND);

    SpaceStore(JdbcClient jdbc, TransactionTemplate transaction, Snapshots snapshots, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.snapshots = snapshots;
        this.clock = clock;
        changes = new ChangeTable(jdbc);
    }

    /** How a space stands after a change. */
    private record State(PlanningSpace space, Snapshots.Base base, SpaceHistory history, StoredDataset now) {}

    /**
     * What became of changes that were sent.
     *
     * @param applied those that made a difference
     * @param known those that the dataset had already, or that were sent before
     * @param setAside those that do not fit, with their findings
     * @param now the dataset with the changes in it
     */
    public record Outcome(
            List<Change> applied, List<Change> known, List<Applied.SetAside> setAside, StoredDataset now) {

        public Outcome {
            applied = List.copyOf(applied);
            known = List.copyOf(known);
            setAside = List.copyOf(setAside);
        }
    }

    /** Makes a space of a dataset that the input check has accepted. */
    public StoredDataset add(StoredDataset stored) {
        Dataset dataset = stored.dataset();
        long snapshot = inTransaction(() -> {
            jdbc.sql(
                            "insert into space (id, name, example, created, touched, change_number, students, companies, requests,"
                                    + " set_aside) values (?, ?, ?, ?, ?, 0, ?, ?, ?, 0)")
                    .params(
                            stored.id(),
                            Tables.cut(stored.name(), LONGEST_NAME),
                            stored.example(),
                            Tables.moment(stored.since()),
                            Tables.moment(stored.since()),
                            dataset.students().size(),
                            dataset.companies().size(),
                            countRequests(dataset))
                    .update();
            return snapshots.addBase(stored.id(), 0, dataset);
        });
        StoredDataset kept = stored.keptAs(snapshot);
        PlanningSpace space = get(stored.id());
        Snapshots.Base base = new Snapshots.Base(snapshot, 0, dataset);
        recent.put(stored.id(), new State(space, base, SpaceHistory.of(0, dataset, List.of()), kept));
        return kept;
    }

    private static int countRequests(Dataset dataset) {
        return dataset.students().stream()
                .mapToInt(student -> student.requests().size())
                .sum();
    }

    /** All spaces, the one that changed last first. */
    public List<PlanningSpace> list() {
        return jdbc.sql("select * from space order by touched desc, id")
                .query((row, line) -> space(row))
                .list();
    }

    /** Finds what a list shows of a space. */
    public Optional<PlanningSpace> findHeader(String id) {
        return jdbc.sql("select * from space where id = ?")
                .param(id)
                .query((row, line) -> space(row))
                .optional();
    }

    private PlanningSpace get(String id) {
        return findHeader(id).orElseThrow(() -> new IllegalStateException("There is no such space."));
    }

    private static PlanningSpace space(ResultSet row) throws SQLException {
        return new PlanningSpace(
                row.getString("id"),
                row.getString("name"),
                row.getBoolean("example"),
                Tables.moment(row, "created"),
                Tables.moment(row, "touched"),
                row.getLong("change_number"),
                row.getInt("students"),
                row.getInt("companies"),
                row.getInt("requests"),
                row.getInt("set_aside"),
                Tables.number(row, "working_version"));
    }

    /** Finds the dataset of a space as it is now. */
    public Optional<StoredDataset> find(String id) {
        return findHeader(id).map(space -> state(space).now());
    }

    /** The history of the data, the oldest line first. */
    public List<ChangeEntry> listChanges(String id) {
        return state(get(id)).history().entries();
    }

    private State state(PlanningSpace space) {
        State known = recent.find(space.id());
        if (known != null && known.space().number() == space.number()) {
            return known.space().equals(space) ? known : put(renamed(known, space));
        }
        Snapshots.Base base = snapshots.base(space.id());
        SpaceHistory history = SpaceHistory.of(base.number(), base.dataset(), changes.list(space.id(), base.dataset()));
        return put(state(space, base, history));
    }

    private State put(State state) {
        recent.put(state.space().id(), state);
        return state;
    }

    private static State state(PlanningSpace space, Snapshots.Base base, SpaceHistory history) {
        long snapshot =
                space.number() == base.number() && history.dataset().equals(base.dataset()) ? base.snapshot() : 0;
        return new State(space, base, history, Snapshots.of(space, snapshot, space.number(), history.dataset()));
    }

    private static State renamed(State known, PlanningSpace space) {
        StoredDataset now = known.now();
        return new State(
                space,
                known.base(),
                known.history(),
                new StoredDataset(
                        now.id(),
                        now.snapshot(),
                        now.number(),
                        space.name(),
                        now.dataset(),
                        now.year(),
                        now.findings(),
                        now.example(),
                        now.since()));
    }

    /**
     * Applies changes and keeps them for ever; what does not fit is set aside. One that is known by its id and its text is not kept twice.
     *
     * @param id space
     * @param sent in any order
     * @param by who sends them, where they do not say so themselves
     */
    public Outcome apply(String id, List<Change> sent, @Nullable String by) {
        return inTransaction(() -> {
            State state = state(lock(id));
            List<ChangeEntry> lines = lines(state, sent, by);
            if (lines.isEmpty()) {
                return outcome(sent, state, state);
            }
            State next = next(state, state.history().plus(state.base().dataset(), lines));
            lines.forEach(line -> changes.insert(id, line, state.base().dataset()));
            save(state, next);
            return outcome(sent, state, put(next));
        });
    }

    /** What would become of changes; nothing is kept. */
    public Outcome tryOut(String id, List<Change> sent) {
        State state = state(get(id));
        List<ChangeEntry> lines = lines(state, sent, null);
        SpaceHistory history = state.history().plus(state.base().dataset(), lines);
        return outcome(sent, state, lines.isEmpty() ? state : next(state, history));
    }

    private List<ChangeEntry> lines(State state, List<Change> sent, @Nullable String by) {
        Map<Change, Boolean> known = new LinkedHashMap<>();
        state.history().entries().stream()
                .filter(line -> line.change() != null)
                .forEach(line -> known.put(line.change(), true));
        List<ChangeEntry> lines = new ArrayList<>();
        long number = state.space().number();
        Instant now = clock.instant();
        for (Change change : sent) {
            if (known.put(change, true) == null) {
                String who = change.by() == null ? by : change.by();
                lines.add(new ChangeEntry(++number, now, who, change, null, ChangeState.SET_ASIDE, false, List.of()));
            }
        }
        return lines;
    }

    /**
     * Takes a line of the history out, by a new line; an undo can be taken out too.
     *
     * @return what the space is after it; empty where there is no such line, it is out already, or planning again started from it
     */
    public Optional<StoredDataset> takeOut(String id, long number, @Nullable String by) {
        return inTransaction(() -> {
            State state = state(lock(id));
            boolean can = number > state.history().base()
                    && state.history().entries().stream().anyMatch(line -> line.number() == number && !line.takenOut());
            if (!can) {
                return Optional.empty();
            }
            ChangeEntry line = new ChangeEntry(
                    state.space().number() + 1, clock.instant(), by, null, number, ChangeState.UNDO, false, List.of());
            State next = next(state, state.history().plus(state.base().dataset(), List.of(line)));
            changes.insert(id, line, state.base().dataset());
            save(state, next);
            return Optional.of(put(next).now());
        });
    }

    /** Lets changes start from another dataset from now on, as accepting a re-planning does; those after it are applied again. */
    public StoredDataset startFrom(StoredDataset planned) {
        return inTransaction(() -> {
            State state = state(lock(planned.id()));
            long snapshot = snapshots.addBase(planned.id(), planned.number(), planned.dataset());
            Snapshots.Base base = new Snapshots.Base(snapshot, planned.number(), planned.dataset());
            SpaceHistory history = SpaceHistory.of(
                    base.number(), base.dataset(), state.history().entries());
            State next = state(counted(state.space(), history), base, history);
            save(state, next);
            return put(next).now();
        });
    }

    /** What {@link #startFrom} would give; nothing is kept. */
    public StoredDataset previewStartFrom(StoredDataset planned) {
        List<ChangeEntry> entries = state(get(planned.id())).history().entries();
        return planned.with(
                SpaceHistory.of(planned.number(), planned.dataset(), entries).dataset());
    }

    private State next(State state, SpaceHistory history) {
        return state(counted(state.space(), history), state.base(), history);
    }

    private PlanningSpace counted(PlanningSpace space, SpaceHistory history) {
        List<ChangeEntry> entries = history.entries();
        return new PlanningSpace(
                space.id(),
                space.name(),
                space.example(),
                space.created(),
                Tables.moment(clock.instant()).toInstant(),
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number(),
                history.dataset().students().size(),
                history.dataset().companies().size(),
                countRequests(history.dataset()),
                history.countSetAside(),
                space.workingVersion());
    }

    private void save(State before, State next) {
        Map<Long, ChangeState> old = new LinkedHashMap<>();
        before.history().entries().forEach(line -> old.put(line.number(), line.state()));
        next.history().entries().stream()
                .filter(line -> old.get(line.number()) != line.state())
                .forEach(line -> changes.update(next.space().id(), line));
        PlanningSpace space = next.space();
        jdbc.sql(
                        "update space set touched = ?, change_number = ?, students = ?, companies = ?, requests = ?, set_aside = ?"
                                + " where id = ?")
                .params(
                        Tables.moment(space.touched()),
                        space.number(),
                        space.students(),
                        space.companies(),
                        space.requests(),
                        space.setAside(),
                        space.id())
                .update();
    }

    private static Outcome outcome(List<Change> sent, State before, State after) {
        Map<Change, ChangeEntry> lines = new LinkedHashMap<>();
        after.history().entries().stream()
                .filter(line -> line.change() != null)
                .forEach(line -> lines.put(line.change(), line));
        long known = before.space().number();
        List<Change> applied = new ArrayList<>();
        List<Change> same = new ArrayList<>();
        List<Applied.SetAside> aside = new ArrayList<>();
        for (Change change : sent) {
            ChangeEntry line = lines.get(change);
            if (line == null || line.state() == ChangeState.KNOWN) {
                same.add(change);
            } else if (line.state() == ChangeState.SET_ASIDE) {
                aside.add(new Applied.SetAside(change, line.findings()));
            } else if (line.number() > known) {
                applied.add(change);
            } else {
                same.add(change);
            }
        }
        return new Outcome(applied, same, aside, after.now());
    }

    /** Calls a space something else. */
    public void rename(String id, String name) {
        jdbc.sql("update space set name = ? where id = ?")
                .params(Tables.cut(name, LONGEST_NAME), id)
                .update();
    }

    /** Erases a space with everything in it, for good. */
    void erase(String id) {
        jdbc.sql("delete from space where id = ?").param(id).update();
        recent.remove(id);
        snapshots.forget(id);
    }

    /** The row of a space, which no other transaction changes before this one ends. */
    PlanningSpace lock(String id) {
        return jdbc.sql("select * from space where id = ? for update")
                .param(id)
                .query((row, line) -> space(row))
                .single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        T done = transaction.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("A transaction gave nothing.");
        }
        return done;
    }
}
