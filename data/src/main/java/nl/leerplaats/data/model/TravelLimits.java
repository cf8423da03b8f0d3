package nl.leerplaats.data.model;

import java.util.List;
import nl.leerplaats.data.value.Extra;

/**
 * How a student can travel, and how long at most.
 *
 * @param modes at least one
 * @param maxMinutes longest way, one way, in minutes; 0 or more
 * @param extra extensions
 */
public record TravelLimits(List<TravelMode> modes, int maxMinutes, Extra extra) {

    public TravelLimits {
        modes = List.copyOf(modes);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("A student needs at least one way to travel.");
        }
    }
}
