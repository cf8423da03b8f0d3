package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Extra;

/**
 * A measured travel time that replaces the estimate.
 *
 * @param studentId student
 * @param companyId company
 * @param minutes one way, 0 or more
 * @param extra extensions
 */
public record TravelTime(String studentId, String companyId, int minutes, Extra extra) {

    /** Minutes that say that there is no way: the most that the format has, more than any longest way that makes sense. */
    public static final int UNREACHABLE = 1_000_000;
}
