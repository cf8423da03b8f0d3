package nl.leerplaats.benchmarks.exact;

/** From the bounds of solvers, which are not quite exact, to whole numbers that are bounds. */
final class Rounding {

    /** Solvers work in floating point; this much is given away before a bound is rounded up. */
    private static final double TOLERANCE = 1e-3;

    /** Share of a large bound that is given away: the precision to which solvers hold rows. */
    private static final double SHARE = 1e-9;

    private Rounding() {}

    /** The whole number that is a bound if the given one is nearly. */
    static long up(double bound) {
        return (long) Math.ceil(bound - TOLERANCE - SHARE * Math.abs(bound));
    }
}
