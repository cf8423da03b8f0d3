package nl.leerplaats.benchmarks.contender;

import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What a contender gives.
 *
 * @param kind how it ended
 * @param note what a reader of the line has to know, or empty
 * @param plan the plan, or null where there is none
 * @param claim what the contender itself says that the plan costs, or null where it says nothing
 * @param bound what it proved about all plans, or null where it proves nothing
 * @param trace the plans on the way, each cheaper than the one before
 * @param elapsedMillis milliseconds from the dataset in memory to the plan
 */
public record Outcome(
        Kind kind,
        String note,
        @Nullable Plan plan,
        @Nullable Cost claim,
        @Nullable Bound bound,
        List<Improvement> trace,
        long elapsedMillis) {

    /** How a run ended. */
    public enum Kind {
        /** With a plan. */
        SOLVED,
        /** With a plan and the proof that none is cheaper. */
        PROVEN,
        /** The time passed without a plan. */
        NO_PLAN,
        /** The model is larger than the contender takes; it did not begin. */
        DOES_NOT_FIT,
        /** The memory was full. */
        OUT_OF_MEMORY,
        /** It did not end in time and was ended from outside. */
        OVERRUN,
        /** It failed inside. */
        FAILED
    }

    public Outcome {
        trace = List.copyOf(trace);
    }

    /** An outcome without a plan. */
    public static Outcome without(Kind kind, String note, long elapsedMillis) {
        return new Outcome(kind, note, null, null, null, List.of(), elapsedMillis);
    }
}
