package nl.leerplaats.solver.api;

import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Makes plans. Runs are independent of each other and may go side by side. */
public interface PlacementSolver {

    /**
     * Starts a run in the background.
     *
     * @param dataset a dataset that the input check has accepted
     * @param settings how long and how to search
     * @return the run, at once
     */
    default SolveRun start(Dataset dataset, SolveSettings settings) {
        return start(dataset, settings, null);
    }

    /**
     * Starts a run from a plan that is there already, good or broken. What breaks a rule is taken out of it first
     * ({@link SolveResult#start}); the run never ends with a plan that costs more than what is left.
     *
     * @param dataset a dataset that the input check has accepted
     * @param settings how long and how to search
     * @param from the plan to begin from; null for none
     * @return the run, at once
     */
    SolveRun start(Dataset dataset, SolveSettings settings, @Nullable Plan from);
}
