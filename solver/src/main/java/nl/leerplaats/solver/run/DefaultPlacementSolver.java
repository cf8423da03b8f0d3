package nl.leerplaats.solver.run;

import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;

/** Solves with Timefold, each run on threads of its own. */
public final class DefaultPlacementSolver implements PlacementSolver {

    @Override
    public SolveRun start(Dataset dataset, SolveSettings settings) {
        DefaultSolveRun run = new DefaultSolveRun(dataset, settings);
        run.start();
        return run;
    }
}
