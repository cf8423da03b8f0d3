package nl.leerplaats.solver.run;

import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.natives.NativeSolvers;
import org.jspecify.annotations.Nullable;

/** Solves with Timefold, each run on threads of its own. */
public final class DefaultPlacementSolver implements PlacementSolver {

    /** A solver; the native code that it uses is loaded beside whatever comes before the first run. */
    public DefaultPlacementSolver() {
        NativeSolvers.prepare();
    }

    @Override
    public SolveRun start(Dataset dataset, SolveSettings settings, @Nullable Plan from) {
        DefaultSolveRun run = new DefaultSolveRun(dataset, settings, from);
        run.start();
        return run;
    }
}
