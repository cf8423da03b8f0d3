package nl.leerplaats.data.place;

import java.util.Collection;
import java.util.List;

/**
 * Finds where the postcodes of a whole file lie, all at once: a source that has to ask somebody else asks for many at a time.
 */
@FunctionalInterface
public interface PositionSource {

    /** Knows no postcode: for whoever has no source of positions. */
    PositionSource NONE =
            postcodes -> new PositionFinder.Found(PostcodePositions.NONE, List.copyOf(postcodes), List.of());

    /**
     * Finds the positions of postcodes.
     *
     * @param postcodes postcodes as they were typed
     * @return positions of those that are known, and what went wrong
     */
    PositionFinder.Found find(Collection<String> postcodes);
}
