package nl.leerplaats.data.change;

import java.time.Instant;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a dataset that became different (docs/data-format.md, changes).
 *
 * @param id unique among all changes of a dataset; the same change may be delivered more than once
 * @param at when it became known
 * @param by who said so, where given
 * @param note what people should know of it, where given
 * @param fact what is different
 * @param extra extensions
 */
public record Change(
        String id,
        Instant at,
        @Nullable String by,
        @Nullable String note,
        ChangedFact fact,
        Extra extra) {

    /** Tells whether another one has the same id and says the same, whenever it became known and whoever said so: delivered again, it does no harm. */
    public boolean isRepeatedBy(Change other) {
        return id.equals(other.id) && fact.equals(other.fact);
    }
}
