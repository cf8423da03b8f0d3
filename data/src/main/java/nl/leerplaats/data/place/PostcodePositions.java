package nl.leerplaats.data.place;

import java.util.Optional;
import nl.leerplaats.data.value.Location;

/**
 * Says where a postcode lies. A postcode that is not known has no position: nobody guesses one (a place on the map decides who travels
 * where).
 */
@FunctionalInterface
public interface PostcodePositions {

    /** Knows no postcode: for whoever has no source of positions. */
    PostcodePositions NONE = postcode -> Optional.empty();

    /**
     * Finds the position of a postcode.
     *
     * @param postcode as a person typed it: {@code 1234AB}, {@code 1234 ab} or the four digits alone
     * @return the position with that postcode in it; empty where it is not known
     */
    Optional<Location> find(String postcode);

    /**
     * Tells whether the position of a postcode is that of its four digits only, exact to about a kilometre.
     *
     * @param postcode postcode as it was typed
     */
    default boolean isApproximate(String postcode) {
        return false;
    }
}
