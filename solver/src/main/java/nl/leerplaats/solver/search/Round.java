package nl.leerplaats.solver.search;

/**
 * What one worker does in one step.
 *
 * @param students students to start from, by number; others may have to make room
 * @param triesPerStudent tries for each of them
 * @param temperatures of how many of the temperatures, from the lowest on, one is drawn
 * @param scale how large costs are
 */
record Round(int[] students, int triesPerStudent, int temperatures, CostScale scale) {

    private static final int FIRST_TRIES = 5;
    private static final int MOST_TRIES = 40;

    /** After so often everybody's turn a round does not change any more. */
    static final long ENOUGH_PASSES = MOST_TRIES / FIRST_TRIES;

    /** So often everybody has a turn at low temperatures before the plan is heated. */
    private static final int COOL_PASSES = 2;

    private static final int COOL_TEMPERATURES = 2;

    /**
     * A round of a search that goes on for a while: it begins with a few tries for everybody, so that a large plan gets better everywhere
     * before it gets better somewhere, and takes more each time.
     *
     * @param students students to start from
     * @param passes how often every student had a turn, on average
     * @param scale how large costs are
     */
    static Round of(int[] students, long passes, CostScale scale) {
        return new Round(
                students,
                (int) Math.min(MOST_TRIES, FIRST_TRIES * (1 + passes)),
                passes < COOL_PASSES ? COOL_TEMPERATURES : Annealing.TEMPERATURES,
                scale);
    }
}
