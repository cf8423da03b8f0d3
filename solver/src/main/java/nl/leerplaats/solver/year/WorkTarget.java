package nl.leerplaats.solver.year;

/**
 * Minutes and dates that a year needs, or may have at most.
 *
 * @param most they are the most that it may have, not what it needs
 * @param minutes working minutes
 * @param dates stage dates
 */
record WorkTarget(boolean most, long minutes, long dates) {

    /** Nothing is needed. */
    static final WorkTarget NONE = new WorkTarget(false, 0, 0);

    /** Tells whether what was found is less than what is needed, or more than may be. */
    boolean isMissed(int found, long wanted) {
        return most ? found > wanted : found < wanted;
    }
}
