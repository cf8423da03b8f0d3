package nl.leerplaats.solver.api;

import java.time.Duration;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;

/**
 * What a run leaves.
 *
 * @param plan the best plan found, with its cost
 * @param verdict what the project's judge says of it: cost by term
 * @param bound what no valid plan can beat, as far as the run could prove it
 * @param elapsed time of the run
 * @param stopReason why it ended
 * @param steps steps of the local search, in each of which every thread works
 */
public record SolveResult(
        Plan plan, Verdict verdict, Bound bound, Duration elapsed, StopReason stopReason, long steps) {

    /** The plan as it is written for others: its extensions claim what was proven. */
    public Plan document() {
        return plan.withExtra(bound.asClaim().asExtra());
    }
}
