package nl.leerplaats.web.store.space;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A base dataset, the lines of history, and the dataset that those give that are not in the base. The same lines give the same dataset
 * whatever the order in which they arrived.
 *
 * @param entries all lines by number, those in the base too
 * @param dataset the dataset of now
 * @param inTurn whether each change that fits did so in its turn
 * @param last the last change that fits, by moment and id; null where there is none
 */
record SpaceHistory(
        List<ChangeEntry> entries,
        Dataset dataset,
        boolean inTurn,
        @Nullable Change last) {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::at).thenComparing(Change::id);

    SpaceHistory {
        entries = List.copyOf(entries);
    }

    /** Works out the whole of it. */
    static SpaceHistory of(Dataset base, List<ChangeEntry> lines) {
        Set<Long> out = takenOut(lines);
        List<Change> open = new ArrayList<>();
        lines.stream().filter(line -> line.isOpen(out)).forEach(line -> open.add(line.change()));
        return of(base, lines, out, open, null);
    }

    /**
     * Adds lines at the end. Where they come after all others in the order of changes too, only they and what is set aside have to be tried:
     * the others would give what they gave.
     */
    SpaceHistory plus(Dataset base, List<ChangeEntry> more) {
        List<ChangeEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        if (!inTurn || !comesAfterAll(more)) {
            return of(base, all);
        }
        Set<Long> out = takenOut(all);
        List<Change> tried = new ArrayList<>();
        all.stream()
                .filter(line -> line.isOpen(out) && line.state() == ChangeState.SET_ASIDE)
                .forEach(line -> tried.add(line.change()));
        return of(dataset, all, out, tried, last);
    }

    private boolean comesAfterAll(List<ChangeEntry> more) {
        Set<String> ids = new HashSet<>();
        boolean unique = entries.stream()
                .map(ChangeEntry::change)
                .filter(Objects::nonNull)
                .allMatch(change -> ids.add(change.id()));
        return unique
                && more.stream()
                        .map(ChangeEntry::change)
                        .allMatch(change -> change != null
                                && ids.add(change.id())
                                && (last == null || ORDER.compare(last, change) < 0));
    }

    /**
     * The same lines from another base on.
     *
     * @param base the base until now
     * @param number number of the last line of which the other base knows; what it has of the lines up to there follows from the base until now
     * @param other the other base
     */
    SpaceHistory startingFrom(Dataset base, long number, Dataset other) {
        Set<Long> had = new HashSet<>();
        of(base, entries.stream().filter(line -> line.number() <= number).toList()).entries().stream()
                .filter(line -> line.change() != null
                        && !line.takenOut()
                        && (line.inBase() || line.state() != ChangeState.SET_ASIDE))
                .forEach(line -> had.add(line.number()));
        return of(
                other,
                entries.stream()
                        .map(line -> line.withInBase(had.contains(line.number())))
                        .toList());
    }

    /**
     * The data as they were known at a moment.
     *
     * @param moment when the last line had come in
     * @param later tells which changes that came in later are in them too
     * @param bases finds the base of which the dataset with the line of a number was made
     */
    Dataset knownAt(Instant moment, Predicate<Change> later, LongFunction<Snapshots.Base> bases) {
        long last = entries.stream()
                .filter(line -> !line.arrived().isAfter(moment))
                .mapToLong(ChangeEntry::number)
                .max()
                .orElse(0);
        Snapshots.Base base = bases.apply(last);
        List<ChangeEntry> lines = entries.stream()
                .filter(line -> line.number() <= last || line.change() != null && later.test(line.change()))
                .map(line -> line.number() > base.number() ? line.withInBase(false) : line)
                .toList();
        return of(base.dataset(), lines).dataset();
    }

    private static SpaceHistory of(
            Dataset from, List<ChangeEntry> lines, Set<Long> out, List<Change> tried, @Nullable Change before) {
        Set<String> idsInBase = new HashSet<>();
        lines.stream()
                .filter(ChangeEntry::inBase)
                .map(ChangeEntry::change)
                .forEach(change -> idsInBase.add(change.id()));
        Map<Boolean, List<Change>> byIdTaken = new HashMap<>();
        tried.forEach(change -> byIdTaken
                .computeIfAbsent(idsInBase.contains(change.id()), taken -> new ArrayList<>())
                .add(change));
        Applied applied = ChangeLog.apply(from, byIdTaken.getOrDefault(false, List.of()));
        Map<Change, ChangeState> states = new LinkedHashMap<>();
        Map<Change, List<Finding>> findings = new LinkedHashMap<>();
        applied.applied().forEach(one -> states.put(one, ChangeState.APPLIED));
        applied.known().forEach(one -> states.put(one, ChangeState.KNOWN));
        applied.setAside().forEach(one -> findings.put(one.change(), one.findings()));
        byIdTaken
                .getOrDefault(true, List.of())
                .forEach(one -> findings.put(one, List.of(Finding.of(FindingCode.CHANGE_ID_TAKEN, "$.id", one.id()))));
        findings.keySet().forEach(one -> states.put(one, ChangeState.SET_ASIDE));
        return new SpaceHistory(
                told(lines, out, states, findings), applied.dataset(), applied.inTurn(), last(before, applied));
    }

    private static List<ChangeEntry> told(
            List<ChangeEntry> lines,
            Set<Long> out,
            Map<Change, ChangeState> states,
            Map<Change, List<Finding>> findings) {
        List<ChangeEntry> told = new ArrayList<>();
        for (ChangeEntry line : lines) {
            Change change = line.change();
            boolean isOut = out.contains(line.number());
            boolean tried = change != null && line.isOpen(out);
            told.add(line.with(
                    tried ? states.getOrDefault(change, line.state()) : line.state(),
                    isOut,
                    tried ? findings.getOrDefault(change, List.of()) : List.of()));
        }
        return told;
    }

    private static @Nullable Change last(@Nullable Change before, Applied applied) {
        Change last = before;
        for (List<Change> fitting : List.of(applied.applied(), applied.known())) {
            for (Change one : fitting) {
                last = last == null || ORDER.compare(last, one) < 0 ? one : last;
            }
        }
        return last;
    }

    /**
     * Numbers of lines that an undo takes out; an undo that is taken out itself takes nothing out. What the base has stays in, also where an
     * undo of before the base came after the dataset from which that was made.
     */
    private static Set<Long> takenOut(List<ChangeEntry> lines) {
        Set<Long> inBase = new HashSet<>();
        lines.stream().filter(ChangeEntry::inBase).forEach(line -> inBase.add(line.number()));
        Set<Long> out = new HashSet<>();
        for (int index = lines.size() - 1; index >= 0; index--) {
            Long taken = lines.get(index).takesOut();
            if (taken != null && !out.contains(lines.get(index).number()) && !inBase.contains(taken)) {
                out.add(taken);
            }
        }
        return out;
    }

    /** Tells whether a line can be taken out: it is there, in, and not of a change that the base has. */
    boolean canTakeOut(long number) {
        Map<Long, ChangeEntry> lines = new HashMap<>();
        entries.forEach(line -> lines.put(line.number(), line));
        ChangeEntry line = lines.get(number);
        if (line == null || line.takenOut()) {
            return false;
        }
        ChangeEntry about = line;
        while (about != null && about.takesOut() != null) {
            about = lines.get(about.takesOut());
        }
        return about != null && !about.inBase();
    }

    /** Number of the last line; 0 where there is none. */
    long lastNumber() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }

    /** Changes that do not fit and wait. */
    int countSetAside() {
        return (int) entries.stream()
                .filter(line -> line.state() == ChangeState.SET_ASIDE && !line.takenOut())
                .count();
    }
}
