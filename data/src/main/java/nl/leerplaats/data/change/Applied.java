package nl.leerplaats.data.change;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;

/**
 * What came of applying changes: each of them is in exactly one of the three lists.
 *
 * @param dataset the dataset with the changes in it, accepted by the input check
 * @param applied changes that made a difference, in the order in which they were applied
 * @param known changes that the dataset had already, and changes that were delivered before
 * @param setAside changes that do not fit, by time
 * @param inTurn whether none of those that fit had to wait for a later one: then changes that come after all of these can be applied on top
 */
public record Applied(
        Dataset dataset, List<Change> applied, List<Change> known, List<SetAside> setAside, boolean inTurn) {

    public Applied {
        applied = List.copyOf(applied);
        known = List.copyOf(known);
        setAside = List.copyOf(setAside);
    }

    /**
     * A change that does not fit. It is kept, and may fit when something else has changed.
     *
     * @param change the change
     * @param findings why, at least one error
     */
    public record SetAside(Change change, List<Finding> findings) {

        public SetAside {
            findings = List.copyOf(findings);
        }
    }
}
