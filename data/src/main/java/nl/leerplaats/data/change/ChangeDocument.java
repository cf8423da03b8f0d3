package nl.leerplaats.data.change;

import java.util.List;
import nl.leerplaats.data.value.Extra;

/**
 * A document of changes (docs/data-format.md, changes).
 *
 * @param dataset name of the dataset that they are of
 * @param changes in any order
 * @param extra extensions
 */
public record ChangeDocument(String dataset, List<Change> changes, Extra extra) {

    /** Value of the key {@code format}. */
    public static final String FORMAT = "leerplaats-changes/1";

    public ChangeDocument {
        changes = List.copyOf(changes);
    }
}
