package nl.leerplaats.solver.replan;

import java.time.Duration;
import nl.leerplaats.solver.api.SolveSettings;

/**
 * How long and how to look for proposals.
 *
 * @param time longest time for all of them, above 0; the first one takes at most a fifth of it, or two fifths where agreed placements
 *     clash
 * @param seed seed of the random choices
 * @param threads threads that work together, 1 or more
 */
public record ReplanSettings(Duration time, long seed, int threads) {

    /** The usual time limit of all proposals. */
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(20);

    public ReplanSettings {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("The time (" + time + ") has to be above 0.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (" + threads + ") has to be 1 or more.");
        }
    }

    /** This time, on all cores. */
    public static ReplanSettings ofTime(Duration time, long seed) {
        return new ReplanSettings(time, seed, SolveSettings.allCores());
    }
}
