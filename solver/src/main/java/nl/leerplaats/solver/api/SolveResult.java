package nl.leerplaats.solver.api;

import java.time.Duration;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a run leaves.
 *
 * @param plan the best plan found, with its cost
 * @param verdict what the project's judge says of it: cost by term
 * @param bound what no valid plan can beat, as far as the run could prove it
 * @param elapsed time of the run
 * @param stopReason why it ended
 * @param steps steps of the local search, in each of which every thread works
 * @param start what became of the plan that the run began from; null where there was none, or the run ended before it was looked at
 * @param failure what failed inside, where the run ended for that; what it says may name a person. The plan is as good as any: the judge has
 *     looked at it
 */
public record SolveResult(
        Plan plan,
        Verdict verdict,
        Bound bound,
        Duration elapsed,
        StopReason stopReason,
        long steps,
        @Nullable StartPlan start,
        @Nullable Throwable failure) {

    /** The plan as it is written for others: its extensions claim what was proven. */
    public Plan document() {
        return document(bound);
    }

    /** The same, where more than this run proved is known. */
    public Plan document(Bound proven) {
        return plan.withExtra(proven.asClaim().asExtra());
    }
}
