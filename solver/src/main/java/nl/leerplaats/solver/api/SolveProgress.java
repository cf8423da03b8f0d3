package nl.leerplaats.solver.api;

import java.time.Duration;
import nl.leerplaats.data.plan.Cost;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands.
 *
 * @param elapsed time since the start
 * @param phase where the run is
 * @param best cost of the best plan so far; null before there is one
 * @param bound what no valid plan can beat, as far as known; null before anything is
 * @param unplaced requests without a placement in that plan
 * @param hoursShort clock hours short of what is required, over all students, in that plan
 */
public record SolveProgress(
        Duration elapsed,
        SolvePhase phase,
        @Nullable Cost best,
        @Nullable Bound bound,
        int unplaced,
        long hoursShort) {}
