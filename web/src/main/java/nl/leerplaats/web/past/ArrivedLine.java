package nl.leerplaats.web.past;

import java.time.Instant;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.web.space.ChangeWords;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.work.held.AcceptedVersion;
import org.jspecify.annotations.Nullable;

/**
 * A change of the data that came in before a plan was accepted, in words.
 *
 * @param number its number
 * @param at when it became known
 * @param by who said so, where known
 * @param note what was noted beside it, where something was
 * @param text what became different; of an undo what it took out
 * @param undo whether it takes another one out
 * @param setAside whether it does not fit, and waits
 * @param takenOut whether it was taken out since
 * @param late whether the plan was made without it, for it came in later
 */
record ArrivedLine(
        long number,
        Instant at,
        @Nullable String by,
        @Nullable String note,
        String text,
        boolean undo,
        boolean setAside,
        boolean takenOut,
        boolean late) {

    static ArrivedLine of(ChangeEntry entry, AcceptedVersion version, ChangeWords words) {
        Change change = entry.change();
        return new ArrivedLine(
                entry.number(),
                change == null ? entry.arrived() : change.at(),
                change == null || change.by() == null ? entry.by() : change.by(),
                change == null ? null : change.note(),
                words.text(entry),
                entry.takesOut() != null,
                entry.state() == ChangeState.SET_ASIDE && !entry.takenOut(),
                entry.takenOut(),
                version.isUnknown(entry));
    }
}
