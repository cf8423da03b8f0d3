package nl.leerplaats.solver.replan;

import java.util.function.Consumer;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.PlacementSolver;

/** Plans again from a plan that holds. Runs are independent of each other and may go side by side. */
public final class Replanner {

    private final PlacementSolver solver;

    /** Plans with this solver. */
    public Replanner(PlacementSolver solver) {
        this.solver = solver;
    }

    /**
     * The dataset of a re-planning in which a change of what was agreed costs more than all that cannot be delivered to any one student, for
     * another way to look for the fewest changes. The same plans are valid.
     */
    public static Dataset holding(Replanning replanning) {
        return Variants.holding(PlanningYear.of(replanning.dataset()));
    }

    /** Begins in the background. */
    public ReplanRun start(Replanning replanning, ReplanSettings settings) {
        return start(replanning, settings, proposal -> {});
    }

    /**
     * The same, and hands over each proposal when it is there.
     *
     * @param replanning what to plan again
     * @param settings how long and how
     * @param onProposal gets each proposal, in the thread of the run; it has to be quick
     */
    public ReplanRun start(Replanning replanning, ReplanSettings settings, Consumer<Proposal> onProposal) {
        DefaultReplanRun run = new DefaultReplanRun(solver, replanning, settings, onProposal);
        run.start();
        return run;
    }
}
