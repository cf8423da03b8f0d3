package nl.leerplaats.web.store.space;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of a space. Lines are kept for ever; an undo is a line too.
 *
 * @param number from 1, in the order of arrival
 * @param arrived when it came in
 * @param by who made it, where known
 * @param change what became different; null for an undo
 * @param takesOut number of the line that an undo takes out; null for a change
 * @param state what became of it
 * @param takenOut whether an undo that holds takes it out
 * @param inBase whether it is in the dataset that changes start from, as one that was planned again: then it cannot be taken out any more
 * @param findings why it is set aside; empty otherwise
 */
public record ChangeEntry(
        long number,
        Instant arrived,
        @Nullable String by,
        @Nullable Change change,
        @Nullable Long takesOut,
        ChangeState state,
        boolean takenOut,
        boolean inBase,
        List<Finding> findings) {

    public ChangeEntry {
        findings = List.copyOf(findings);
    }

    /** A change that comes in, before it is tried. */
    static ChangeEntry ofChange(long number, Instant arrived, @Nullable String by, Change change) {
        return new ChangeEntry(number, arrived, by, change, null, ChangeState.SET_ASIDE, false, false, List.of());
    }

    /** A line that takes another one out. */
    static ChangeEntry ofUndo(long number, Instant arrived, @Nullable String by, long takesOut) {
        return new ChangeEntry(number, arrived, by, null, takesOut, ChangeState.UNDO, false, false, List.of());
    }

    /** The same line with what became of it. */
    ChangeEntry with(ChangeState newState, boolean out, List<Finding> newFindings) {
        return new ChangeEntry(number, arrived, by, change, takesOut, newState, out, inBase, newFindings);
    }

    /** The same line under a dataset that has it, or has not. */
    ChangeEntry withInBase(boolean inThatBase) {
        return new ChangeEntry(number, arrived, by, change, takesOut, state, takenOut, inThatBase, findings);
    }

    /** Tells whether it makes a difference in the dataset of now, or would where it fits. */
    boolean isOpen(Set<Long> out) {
        return change != null && !inBase && !out.contains(number);
    }
}
