package nl.leerplaats.solver.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long and how a run searches. With a step limit the same dataset, seed and number of threads give the same plan; with a time limit
 * the machine decides how far the search comes.
 *
 * @param timeLimit longest time of the run, above 0; null for none
 * @param stepLimit most steps of the local search, 0 or more; null for none
 * @param seed seed of the random choices
 * @param threads threads that work together at the one plan, 1 or more; the plan depends on their number, not on their timing
 * @param relaxation whether the relaxation works along: it proves how good the plan is and chooses among whole years; without it there is
 *     only the local search and the bound of each student alone
 */
public record SolveSettings(
        @Nullable Duration timeLimit, @Nullable Long stepLimit, long seed, int threads, boolean relaxation) {

    /** The usual time limit of a run. */
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);

    public SolveSettings {
        if (timeLimit == null && stepLimit == null) {
            throw new IllegalArgumentException("A run needs a time limit or a step limit.");
        }
        if (timeLimit != null && (timeLimit.isNegative() || timeLimit.isZero())) {
            throw new IllegalArgumentException("The time limit (" + timeLimit + ") has to be above 0.");
        }
        if (stepLimit != null && stepLimit < 0) {
            throw new IllegalArgumentException("The step limit (" + stepLimit + ") has to be 0 or more.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads (" + threads + ") has to be 1 or more.");
        }
    }

    /** Settings with the relaxation. */
    public SolveSettings(@Nullable Duration timeLimit, @Nullable Long stepLimit, long seed, int threads) {
        this(timeLimit, stepLimit, seed, threads, true);
    }

    /** A run for at most this time, on all cores. */
    public static SolveSettings ofTime(Duration timeLimit, long seed) {
        return new SolveSettings(timeLimit, null, seed, allCores());
    }

    /** Number of threads with which a run uses all cores at hand. */
    public static int allCores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** A reproducible run of at most this many steps, on one thread. */
    public static SolveSettings ofSteps(long stepLimit, long seed) {
        return new SolveSettings(null, stepLimit, seed, 1);
    }
}
