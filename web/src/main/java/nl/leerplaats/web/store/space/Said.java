package nl.leerplaats.web.store.space;

import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import org.jspecify.annotations.Nullable;

/** What a change says under which id: delivered again it is the same, whenever it became known and whoever said so. */
record Said(@Nullable String id, @Nullable ChangedFact fact) {

    static Said of(@Nullable Change change) {
        return change == null ? new Said(null, null) : new Said(change.id(), change.fact());
    }
}
