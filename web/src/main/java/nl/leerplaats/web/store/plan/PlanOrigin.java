package nl.leerplaats.web.store.plan;

import java.time.Duration;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;
import org.jspecify.annotations.Nullable;

/** Where a plan comes from. */
public sealed interface PlanOrigin {

    /** Tells whether the plan comes from a file, not from a run. */
    default boolean isUploaded() {
        return this instanceof Uploaded;
    }

    /** Tells whether somebody made the plan out of another one by hand. */
    default boolean isByHand() {
        return this instanceof ByHand;
    }

    /** Tells whether the plan is a proposal of planning again. */
    default boolean isProposal() {
        return this instanceof Proposed;
    }

    /**
     * A plan that a run made.
     *
     * @param elapsed time of the run
     * @param stopReason why it ended; null where it did not end by itself, because the application stopped
     * @param seed seed of its random choices
     * @param bound what no plan can beat, as far as the run could prove it
     */
    record Solved(Duration elapsed, @Nullable StopReason stopReason, long seed, Bound bound) implements PlanOrigin {}

    /**
     * A plan from a file.
     *
     * @param fileName name of the file
     */
    record Uploaded(String fileName) implements PlanOrigin {}

    /**
     * A plan that somebody made out of another one.
     *
     * @param planId the other one
     */
    record ByHand(String planId) implements PlanOrigin {}

    /**
     * A proposal of planning again.
     *
     * @param kind what it is after, by the name of its kind
     * @param planId the working plan that it was made from
     * @param elapsed time until it was there
     * @param bound what no plan can beat, as far as was proven
     */
    record Proposed(String kind, String planId, Duration elapsed, Bound bound) implements PlanOrigin {}
}
