package nl.leerplaats.solver.replan;

import java.time.Duration;
import nl.leerplaats.solver.api.SolveProgress;
import org.jspecify.annotations.Nullable;

/**
 * How planning again stands.
 *
 * @param elapsed time since the call
 * @param kind the proposal that is being made; the last one where all are there
 * @param run how the search for it stands; null before it has begun
 */
public record ReplanProgress(
        Duration elapsed, ProposalKind kind, @Nullable SolveProgress run) {}
