package nl.leerplaats.web.rest.year;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line in the history of a space.
 *
 * @param number from 1, in the order of arrival
 * @param arrived when it came in
 * @param by who made it; left out where not known
 * @param state {@code APPLIED}, {@code KNOWN}, {@code SET_ASIDE} or {@code UNDO}
 * @param takenOut whether an undo takes it out
 * @param takesOut number of the line that it takes out; left out for a change
 * @param change the change as a document of changes has it; left out for an undo
 * @param findings why it is set aside; empty otherwise
 */
public record RestChange(
        long number,
        Instant arrived,
        @Nullable String by,
        ChangeState state,
        boolean takenOut,
        @Nullable Long takesOut,
        @Nullable JsonNode change,
        List<RestFinding> findings) {

    static RestChange of(ChangeEntry entry, @Nullable JsonNode change, List<RestFinding> findings) {
        return new RestChange(
                entry.number(),
                entry.arrived(),
                entry.by(),
                entry.state(),
                entry.takenOut(),
                entry.takesOut(),
                change,
                findings);
    }

    /**
     * What became of changes that were sent.
     *
     * @param applied ids of those that made a difference
     * @param known ids of those that the dataset had already, or that were sent before
     * @param setAside those that do not fit; they are kept and tried again when something else changes
     * @param findings what is odd in the document
     */
    public record Outcome(
            List<String> applied, List<String> known, List<SetAside> setAside, List<RestFinding> findings) {}

    /**
     * A change that does not fit.
     *
     * @param id its id
     * @param findings why
     */
    record SetAside(String id, List<RestFinding> findings) {}
}
