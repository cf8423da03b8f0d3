package nl.leerplaats.solver.relaxation.stages;

import nl.leerplaats.solver.relaxation.model.Effort;

/**
 * The time for prices: a share for those of the clusters, and the same again for those of all students. The rest is for integer programs.
 *
 * @param effort the time that is left
 * @param millis milliseconds that were left when it began
 */
record PriceTime(Effort effort, long millis) {

    /** Share of the time for each part. */
    private static final double SHARE = 0.3;

    /** The time from now on. */
    static PriceTime of(Effort effort) {
        return new PriceTime(effort, effort.millisLeft());
    }

    /** The time of the first so many parts is used; never where there is no time limit. */
    boolean isUsed(int parts) {
        return millis < Effort.NO_LIMIT && effort.millisLeft() < millis * (1 - parts * SHARE);
    }
}
