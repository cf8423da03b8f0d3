package nl.leerplaats.web.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A base dataset, the lines of history since, and the dataset that they give. The same lines give the same dataset whatever the order in which
 * they arrived.
 *
 * @param base number of the last change in the base
 * @param entries all lines by number, those before the base too
 * @param dataset the dataset of now
 * @param last the last change that counts by moment and id, where all were applied in that order; null where not
 */
record SpaceHistory(
        long base,
        List<ChangeEntry> entries,
        Dataset dataset,
        @Nullable Change last) {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::at).thenComparing(Change::id);

    SpaceHistory {
        entries = List.copyOf(entries);
    }

    /** Works out the whole of it. */
    static SpaceHistory of(long base, Dataset dataset, List<ChangeEntry> lines) {
        Set<Long> out = takenOut(lines);
        List<Change> counting = new ArrayList<>();
        for (ChangeEntry line : lines) {
            Change change = line.change();
            boolean open = line.number() > base || line.state() == ChangeState.SET_ASIDE;
            if (change != null && open && !out.contains(line.number())) {
                counting.add(change);
            }
        }
        Applied applied = ChangeLog.apply(dataset, counting);
        return of(base, lines, out, applied, lastInOrder(null, applied));
    }

    /**
     * Adds lines at the end. Where they come after all others in the order of changes too, only they and what is set aside have to be tried:
     * the others would give what they gave.
     */
    SpaceHistory plus(Dataset baseDataset, List<ChangeEntry> more) {
        List<ChangeEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        if (!comesAfterAll(more)) {
            return of(base, baseDataset, all);
        }
        Set<Long> out = takenOut(all);
        List<Change> tried = new ArrayList<>();
        for (ChangeEntry line : all) {
            Change change = line.change();
            boolean open = line.number() > highest() || line.state() == ChangeState.SET_ASIDE;
            if (change != null && open && !out.contains(line.number())) {
                tried.add(change);
            }
        }
        Applied applied = ChangeLog.apply(dataset, tried);
        return of(base, all, out, applied, lastInOrder(last, applied));
    }

    private long highest() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }

    private boolean comesAfterAll(List<ChangeEntry> more) {
        Set<String> ids = new HashSet<>();
        Change before = last;
        boolean first = entries.stream().noneMatch(line -> line.number() > base);
        if (before == null && !first) {
            return false;
        }
        for (ChangeEntry line : entries) {
            Change change = line.change();
            if (change != null) {
                ids.add(change.id());
            }
        }
        for (ChangeEntry line : more) {
            Change change = line.change();
            if (change == null || !ids.add(change.id()) || before != null && ORDER.compare(before, change) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static SpaceHistory of(
            long base, List<ChangeEntry> lines, Set<Long> out, Applied applied, @Nullable Change last) {
        Map<Change, ChangeState> states = new LinkedHashMap<>();
        Map<Change, List<Finding>> findings = new LinkedHashMap<>();
        applied.applied().forEach(one -> states.put(one, ChangeState.APPLIED));
        applied.known().forEach(one -> states.putIfAbsent(one, ChangeState.KNOWN));
        applied.setAside().forEach(one -> {
            states.put(one.change(), ChangeState.SET_ASIDE);
            findings.put(one.change(), one.findings());
        });
        List<ChangeEntry> told = new ArrayList<>();
        for (ChangeEntry line : lines) {
            Change change = line.change();
            ChangeState state = change == null ? line.state() : states.getOrDefault(change, line.state());
            boolean isOut = out.contains(line.number());
            told.add(line.with(
                    state, isOut, isOut || change == null ? List.of() : findings.getOrDefault(change, List.of())));
        }
        return new SpaceHistory(base, told, applied.dataset(), last);
    }

    /** The last change where all were applied in their order, one after the other. */
    private static @Nullable Change lastInOrder(@Nullable Change before, Applied applied) {
        Change last = before;
        for (Change one : applied.applied()) {
            if (last != null && ORDER.compare(last, one) >= 0) {
                return null;
            }
            last = one;
        }
        for (Change one : applied.known()) {
            last = last == null || ORDER.compare(last, one) < 0 ? one : last;
        }
        return last;
    }

    /** Numbers of lines that an undo takes out; an undo that is taken out itself takes nothing out. */
    private static Set<Long> takenOut(List<ChangeEntry> lines) {
        Set<Long> out = new HashSet<>();
        for (int index = lines.size() - 1; index >= 0; index--) {
            Long taken = lines.get(index).takesOut();
            if (taken != null && !out.contains(lines.get(index).number())) {
                out.add(taken);
            }
        }
        return out;
    }

    /** Changes that do not fit and wait. */
    int countSetAside() {
        return (int) entries.stream()
                .filter(line -> line.state() == ChangeState.SET_ASIDE && !line.takenOut())
                .count();
    }
}
