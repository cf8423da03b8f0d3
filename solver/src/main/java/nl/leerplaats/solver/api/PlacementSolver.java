package nl.leerplaats.solver.api;

import nl.leerplaats.data.model.Dataset;

/** Makes plans. Runs are independent of each other and may go side by side. */
public interface PlacementSolver {

    /**
     * Starts a run in the background.
     *
     * @param dataset a dataset that the input check has accepted
     * @param settings how long and how to search
     * @return the run, at once
     */
    SolveRun start(Dataset dataset, SolveSettings settings);
}
