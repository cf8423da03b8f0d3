package nl.leerplaats.web.store;

import java.time.Instant;
import java.util.List;
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
        List<Finding> findings) {

    public ChangeEntry {
        findings = List.copyOf(findings);
    }

    /** The same line with what became of it. */
    ChangeEntry with(ChangeState newState, boolean out, List<Finding> newFindings) {
        return new ChangeEntry(number, arrived, by, change, takesOut, newState, out, newFindings);
    }
}
