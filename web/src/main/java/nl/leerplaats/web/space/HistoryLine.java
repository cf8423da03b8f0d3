package nl.leerplaats.web.space;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.change.difference.Step;
import nl.leerplaats.data.text.ChangedWords;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.SpaceStore;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history in words.
 *
 * @param number number of the line; 0 for one that is no change of the data
 * @param at when it became known
 * @param by who said so, where known
 * @param note what was noted beside it, where something was
 * @param text what became different; for an undo, what it took out
 * @param undo whether it takes another line out
 * @param isNew whether it added the record
 * @param fields what became different in the record, field by field
 * @param setAside whether it does not fit and waits
 * @param takenOut whether an undo takes it out
 * @param findings why it does not fit
 * @param removable whether it can be taken out
 */
record HistoryLine(
        long number,
        Instant at,
        @Nullable String by,
        @Nullable String note,
        String text,
        boolean undo,
        boolean isNew,
        List<ChangedWords> fields,
        boolean setAside,
        boolean takenOut,
        List<String> findings,
        boolean removable) {

    HistoryLine {
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
    }

    /** Something that is told and can not be taken out. */
    static HistoryLine told(Instant at, @Nullable String by, String text) {
        return new HistoryLine(0, at, by, null, text, false, false, List.of(), false, false, List.of(), false);
    }

    /** All lines, the newest first. */
    static List<HistoryLine> list(SpaceStore.Past past, Names now, Texts texts) {
        ChangeWords words = ChangeWords.of(past, now, texts);
        Map<Change, Step> steps = steps(past);
        Map<Long, ChangeEntry> byNumber = new LinkedHashMap<>();
        past.entries().forEach(entry -> byNumber.put(entry.number(), entry));
        List<HistoryLine> lines = new ArrayList<>();
        for (ChangeEntry entry : past.entries()) {
            boolean removable = isRemovable(entry, byNumber);
            lines.add(0, line(entry, steps, words, texts, removable));
        }
        return lines;
    }

    /** What planning again started from stays, and so do undos of it; taking out what the data had already would do nothing. */
    private static boolean isRemovable(ChangeEntry entry, Map<Long, ChangeEntry> byNumber) {
        ChangeEntry about = entry;
        while (about != null && about.takesOut() != null) {
            about = byNumber.get(about.takesOut());
        }
        return about != null && !about.inBase() && !entry.takenOut() && entry.state() != ChangeState.KNOWN;
    }

    /** What each change that counts made different; those before the start are in it already. */
    private static Map<Change, Step> steps(SpaceStore.Past past) {
        List<Change> made = new ArrayList<>();
        for (ChangeEntry entry : past.entries()) {
            Change change = entry.change();
            boolean counts = entry.state() == ChangeState.APPLIED && !entry.takenOut();
            if (change != null && counts && !entry.inBase()) {
                made.add(change);
            }
        }
        made.sort(Comparator.comparing(Change::at).thenComparing(Change::id));
        List<Step> steps = Step.follow(past.start(), made);
        Map<Change, Step> result = new LinkedHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            result.put(made.get(i), steps.get(i));
        }
        return result;
    }

    private static HistoryLine line(
            ChangeEntry entry, Map<Change, Step> steps, ChangeWords words, Texts texts, boolean removable) {
        Names names = words.names();
        Change change = entry.change();
        Step step = change == null ? null : steps.get(change);
        boolean isPut = change != null && change.fact() instanceof Put;
        List<ChangedWords> fields = step == null || !isPut
                ? List.of()
                : step.fields().stream().map(one -> texts.changed(one, names)).toList();
        return new HistoryLine(
                entry.number(),
                change == null ? entry.arrived() : change.at(),
                change == null || change.by() == null ? entry.by() : change.by(),
                change == null ? null : change.note(),
                words.text(entry),
                entry.takesOut() != null,
                step != null && isPut && step.kind() == Difference.Kind.NEW,
                fields,
                entry.state() == ChangeState.SET_ASIDE && !entry.takenOut(),
                entry.takenOut(),
                entry.findings().stream()
                        .map(finding -> texts.finding(finding, names))
                        .toList(),
                removable);
    }
}
