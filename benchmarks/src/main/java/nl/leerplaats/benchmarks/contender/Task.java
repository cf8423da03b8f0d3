package nl.leerplaats.benchmarks.contender;

import java.time.Duration;

/**
 * What a contender gets besides the dataset.
 *
 * @param timeLimit time from the dataset in memory to the plan, above 0
 * @param seed seed of its random choices, where it makes any
 * @param threads threads that may work at the same time, 1 or more
 */
public record Task(Duration timeLimit, long seed, int threads) {

    public Task {
        if (timeLimit.isNegative() || timeLimit.isZero() || threads < 1) {
            throw new IllegalArgumentException(
                    "A task needs time (" + timeLimit + ") and at least one thread (" + threads + ").");
        }
    }
}
