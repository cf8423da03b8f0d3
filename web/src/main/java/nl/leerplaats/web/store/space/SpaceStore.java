package nl.leerplaats.web.store.space;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.store.db.Recent;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.SpaceTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Spaces with the history of their data. A change that a method has answered is on disk. */
public final class SpaceStore {

    private static final int AT_HAND = 4;

    private final TransactionTemplate transaction;
    private final SpaceTable table;
    private final Snapshots snapshots;
    private final ChangeTable changes;
    private final Clock clock;
    private final Recent<State> recent = new Recent<>(AT_HAND);

    public SpaceStore(JdbcClient jdbc, TransactionTemplate transaction, Snapshots snapshots, Clock clock) {
        this.transaction = transaction;
        this.snapshots = snapshots;
        this.clock = clock;
        table = new SpaceTable(jdbc);
        changes = new ChangeTable(jdbc);
    }

    /** How a space stands after a change. What the stamp of its row tells apart may be read from memory. */
    private record State(Row row, Snapshots.Base base, SpaceHistory history, StoredDataset now) {

        PlanningSpace space() {
            return row.space();
        }

        /** The same data under another name, or with another working plan. */
        State under(Row other) {
            return new State(other, base, history, now.keptAs(other.space(), now.snapshot()));
        }
    }

    /**
     * What became of changes that were sent: each is in exactly one of the lists, as often as it was sent.
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
        return inTransaction(() -> {
            Row row = table.insert(stored);
            Snapshots.Base base =
                    new Snapshots.Base(snapshots.addBase(stored.id(), 0, stored.dataset()), 0, stored.dataset());
            SpaceHistory history = SpaceHistory.of(base.dataset(), List.of());
            return put(new State(row, base, history, stored.keptAs(row.space(), base.snapshot())))
                    .now();
        });
    }

    /** All spaces, the one that changed last first. */
    public List<PlanningSpace> list() {
        return table.list();
    }

    /** Finds what a list shows of a space. */
    public Optional<PlanningSpace> findHeader(String id) {
        return table.find(id).map(Row::space);
    }

    private Row get(String id) {
        return table.find(id).orElseThrow(() -> new IllegalStateException("There is no such space."));
    }

    /** Finds the dataset of a space as it is now. */
    public Optional<StoredDataset> find(String id) {
        return table.find(id).map(row -> state(row).now());
    }

    /** The history of the data, the oldest line first. */
    public List<ChangeEntry> listChanges(String id) {
        return state(get(id)).history().entries();
    }

    /**
     * The history of the data with what it starts from.
     *
     * @param start the dataset that the lines that are not in the base change
     * @param entries all lines, the oldest first
     */
    public record Past(Dataset start, List<ChangeEntry> entries) {

        public Past {
            entries = List.copyOf(entries);
        }
    }

    /** The history of the data with what it starts from. */
    public Past past(String id) {
        State state = state(get(id));
        return new Past(state.base().dataset(), state.history().entries());
    }

    /** The data as they were known at a moment, with later changes that are asked for. */
    public Dataset knownAt(String id, Instant moment, Predicate<Change> later) {
        return state(get(id)).history().knownAt(moment, later, last -> snapshots.base(id, last));
    }

    /** When the last change came in that a dataset of a space has. */
    public Instant moment(StoredDataset dataset) {
        return listChanges(dataset.id()).stream()
                .filter(line -> line.number() <= dataset.number())
                .map(ChangeEntry::arrived)
                .max(Comparator.naturalOrder())
                .orElse(dataset.since());
    }

    private State state(Row row) {
        State known = recent.find(row.space().id());
        if (known != null && known.row().stamp().equals(row.stamp())) {
            return known.row().equals(row) ? known : put(known.under(row));
        }
        return put(read(row));
    }

    /** Reads the whole of it; again, where somebody changed it meanwhile. */
    private State read(Row first) {
        Row row = first;
        while (true) {
            String id = row.space().id();
            Snapshots.Base base = snapshots.base(id);
            List<ChangeEntry> lines = changes.list(id, base.dataset());
            Row after = get(id);
            if (after.stamp().equals(row.stamp())) {
                return state(after, base, SpaceHistory.of(base.dataset(), lines));
            }
            row = after;
        }
    }

    private State put(State state) {
        recent.put(state.space().id(), state);
        return state;
    }

    private static State state(Row row, Snapshots.Base base, SpaceHistory history) {
        PlanningSpace space = row.space();
        long snapshot =
                space.number() == base.number() && history.dataset().equals(base.dataset()) ? base.snapshot() : 0;
        return new State(row, base, history, Snapshots.of(space, snapshot, space.number(), history.dataset()));
    }

    /**
     * Applies changes and keeps them for ever; what does not fit is set aside. One that is known by its id and by what it says is not kept twice.
     *
     * @param id space
     * @param sent in any order
     * @param by who sends them, where they do not say so themselves
     */
    public Outcome apply(String id, List<Change> sent, @Nullable String by) {
        return inTransaction(() -> {
            State state = state(lockRow(id));
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

    /**
     * Applies changes where all of them fit and the data are still as they were; otherwise nothing is kept.
     *
     * @param stamp stamp of the space when the changes were chosen, as {@link #stamp} gives it
     * @return what became of them, with those that do not fit and for which nothing was kept; empty where the data are not as they were
     */
    public Optional<Outcome> applyAll(String id, String stamp, List<Change> sent, @Nullable String by) {
        return inTransaction(() -> {
            State state = state(lockRow(id));
            if (!state.row().stamp().equals(stamp)) {
                return Optional.empty();
            }
            Outcome outcome = tryOut(state, sent);
            return Optional.of(outcome.setAside().isEmpty() ? apply(id, sent, by) : outcome);
        });
    }

    /**
     * Applies changes where all of them fit and at least one makes a difference; otherwise nothing is kept.
     *
     * @return what became of them, or would have where nothing was kept
     */
    public Outcome applyWhereAllFit(String id, List<Change> sent, @Nullable String by) {
        return inTransaction(() -> {
            Outcome tried = tryOut(state(lockRow(id)), sent);
            return tried.setAside().isEmpty() && !tried.applied().isEmpty() ? apply(id, sent, by) : tried;
        });
    }

    /** Another one after each change of the data of a space. */
    public String stamp(String id) {
        return get(id).stamp();
    }

    /** What would become of changes; nothing is kept. */
    public Outcome tryOut(String id, List<Change> sent) {
        return tryOut(state(get(id)), sent);
    }

    private Outcome tryOut(State state, List<Change> sent) {
        List<ChangeEntry> lines = lines(state, sent, null);
        SpaceHistory history = state.history().plus(state.base().dataset(), lines);
        return outcome(sent, state, lines.isEmpty() ? state : next(state, history));
    }

    private List<ChangeEntry> lines(State state, List<Change> sent, @Nullable String by) {
        Set<Said> known = new HashSet<>();
        state.history().entries().forEach(line -> known.add(Said.of(line.change())));
        List<ChangeEntry> lines = new ArrayList<>();
        long number = state.space().number();
        Instant now = Tables.moment(clock.instant()).toInstant();
        for (Change change : sent) {
            if (known.add(Said.of(change))) {
                String who = change.by() == null ? by : change.by();
                lines.add(ChangeEntry.ofChange(++number, now, ChangeTable.name(who), change));
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
            State state = state(lockRow(id));
            if (!state.history().canTakeOut(number)) {
                return Optional.empty();
            }
            Instant now = Tables.moment(clock.instant()).toInstant();
            ChangeEntry line = ChangeEntry.ofUndo(state.history().lastNumber() + 1, now, ChangeTable.name(by), number);
            State next = next(state, state.history().plus(state.base().dataset(), List.of(line)));
            changes.insert(id, line, state.base().dataset());
            save(state, next);
            return Optional.of(put(next).now());
        });
    }

    /**
     * Lets changes start from another dataset from now on, as accepting a re-planning does. Those that came later than it, or waited in it, are
     * applied again; those in it cannot be taken out any more.
     */
    public StoredDataset startFrom(StoredDataset planned) {
        return inTransaction(() -> {
            State state = state(lockRow(planned.id()));
            long snapshot = snapshots.addBase(planned.id(), planned.number(), planned.dataset());
            Snapshots.Base base = new Snapshots.Base(snapshot, planned.number(), planned.dataset());
            SpaceHistory history = startingFrom(state, planned);
            State next = state(counted(state.row(), history), base, history);
            save(state, next);
            return put(next).now();
        });
    }

    private static SpaceHistory startingFrom(State state, StoredDataset planned) {
        return state.history().startingFrom(state.base().dataset(), planned.number(), planned.dataset());
    }

    /** What {@link #startFrom} would give; nothing is kept. */
    public StoredDataset previewStartFrom(StoredDataset planned) {
        return planned.with(startingFrom(state(get(planned.id())), planned).dataset());
    }

    private State next(State state, SpaceHistory history) {
        return state(counted(state.row(), history), state.base(), history);
    }

    private Row counted(Row row, SpaceHistory history) {
        PlanningSpace space = row.space();
        Dataset dataset = history.dataset();
        return row.with(new PlanningSpace(
                space.id(),
                space.name(),
                SpaceTable.schoolYears(dataset),
                space.example(),
                space.created(),
                Tables.moment(clock.instant()).toInstant(),
                history.lastNumber(),
                dataset.students().size(),
                dataset.companies().size(),
                SpaceTable.countRequests(dataset),
                history.countSetAside(),
                space.workingVersion()));
    }

    private void save(State before, State next) {
        Map<Long, ChangeEntry> old = new LinkedHashMap<>();
        before.history().entries().forEach(line -> old.put(line.number(), line));
        for (ChangeEntry line : next.history().entries()) {
            ChangeEntry was = old.get(line.number());
            if (was == null || was.state() != line.state() || was.inBase() != line.inBase()) {
                changes.update(next.space().id(), line);
            }
        }
        table.update(next.row());
    }

    private static Outcome outcome(List<Change> sent, State before, State after) {
        Map<Said, ChangeEntry> lines = new LinkedHashMap<>();
        after.history().entries().stream()
                .filter(line -> line.change() != null)
                .forEach(line -> lines.putIfAbsent(Said.of(line.change()), line));
        long known = before.space().number();
        Set<Said> told = new HashSet<>();
        List<Change> applied = new ArrayList<>();
        List<Change> same = new ArrayList<>();
        List<Applied.SetAside> aside = new ArrayList<>();
        for (Change change : sent) {
            ChangeEntry line = lines.get(Said.of(change));
            boolean first = told.add(Said.of(change));
            if (!first || line == null || line.takenOut() || line.state() == ChangeState.KNOWN) {
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
        table.rename(id, name);
    }

    /** Erases a space with everything in it, for good. */
    public void erase(String id) {
        table.delete(id);
        recent.remove(id);
        snapshots.forget(id);
    }

    private Row lockRow(String id) {
        return table.lock(id).orElseThrow(() -> new IllegalStateException("There is no such space."));
    }

    /** Locks the row of a space as {@link #lock} does; tells whether there is one. */
    public boolean lockIfThere(String id) {
        return table.lock(id).isPresent();
    }

    /** The row of a space, which no other transaction changes before this one ends. */
    public PlanningSpace lock(String id) {
        return lockRow(id).space();
    }

    private <T> T inTransaction(Supplier<T> work) {
        T done = transaction.execute(status -> work.get());
        if (done == null) {
            throw new IllegalStateException("A transaction gave nothing.");
        }
        return done;
    }
}
