package nl.leerplaats.data.place;

import java.util.Collection;

/**
 * Finds where the postcodes of a whole file lie, all at once: a source that has to ask somebody else asks for many at a time.
 */
@FunctionalInterface
public interface PositionSource {

    /** The table that is part of the program, for whoever has no better one. */
    PositionSource BUILT_IN = postcodes -> PositionFinder.of(null, null).find(postcodes, (done, total) -> {});

    /**
     * Finds the positions of postcodes.
     *
     * @param postcodes postcodes as they were typed
     * @return positions of those that are known, and what went wrong
     */
    PositionFinder.Found find(Collection<String> postcodes);
}
