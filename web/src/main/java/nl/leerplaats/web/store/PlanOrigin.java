package nl.leerplaats.web.store;

import java.time.Duration;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.StopReason;

/** Where a plan comes from. */
public sealed interface PlanOrigin {

    /** Tells whether the plan comes from a file, not from a run. */
    default boolean isUploaded() {
        return this instanceof Uploaded;
    }

    /**
     * A plan that a run made.
     *
     * @param elapsed time of the run
     * @param stopReason why it ended
     * @param seed seed of its random choices
     * @param bound what no plan can beat, as far as the run could prove it
     */
    record Solved(Duration elapsed, StopReason stopReason, long seed, Bound bound) implements PlanOrigin {}

    /**
     * A plan from a file.
     *
     * @param fileName name of the file
     */
    record Uploaded(String fileName) implements PlanOrigin {}
}
