package nl.leerplaats.web.store.upload;

import java.time.Instant;

/** Something on a {@link Shelf}. */
public interface ShelfItem {

    /** Unique on the shelf, and not to be guessed. */
    String id();

    /** Since when it is kept, or since when nothing happens to it any more. */
    Instant since();

    /** Tells whether it has to stay: a run under way. */
    default boolean isInUse() {
        return false;
    }
}
