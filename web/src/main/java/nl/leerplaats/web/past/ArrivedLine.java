package nl.leerplaats.web.past;

import nl.leerplaats.web.space.ChangeWords;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.work.AcceptedVersion;

/**
 * A change of the data that came in before a plan was accepted, in words.
 *
 * @param number its number
 * @param text what became different; of an undo what it took out
 * @param undo whether it takes another one out
 * @param setAside whether it does not fit, and waits
 * @param takenOut whether it was taken out since
 * @param late whether the plan was made without it, for it came in later
 */
record ArrivedLine(long number, String text, boolean undo, boolean setAside, boolean takenOut, boolean late) {

    static ArrivedLine of(ChangeEntry entry, AcceptedVersion version, ChangeWords words) {
        return new ArrivedLine(
                entry.number(),
                words.text(entry),
                entry.takesOut() != null,
                entry.state() == ChangeState.SET_ASIDE && !entry.takenOut(),
                entry.takenOut(),
                version.isUnknown(entry));
    }
}
