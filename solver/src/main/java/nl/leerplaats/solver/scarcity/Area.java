package nl.leerplaats.solver.scarcity;

/**
 * Where students live, as a coordinator calls it: the first two digits of the postcode where every student's home has one, else the school
 * that is nearest.
 *
 * @param kind which of the two
 * @param id the two digits, or the id of the school
 * @param name the two digits, or the name of the school
 */
public record Area(Kind kind, String id, String name) implements Comparable<Area> {

    /** How an area is named. */
    public enum Kind {
        POSTCODE,
        NEAR_SCHOOL
    }

    @Override
    public int compareTo(Area other) {
        return id.compareTo(other.id);
    }
}
