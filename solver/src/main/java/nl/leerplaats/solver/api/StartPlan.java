package nl.leerplaats.solver.api;

import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Supervision;

/**
 * What became of the plan that a run began from.
 *
 * @param placements placements of that plan that were taken out, because they break a rule or name what is not there
 * @param supervisions supervisions that were taken out for the same
 */
public record StartPlan(List<Placement> placements, List<Supervision> supervisions) {

    public StartPlan {
        placements = List.copyOf(placements);
        supervisions = List.copyOf(supervisions);
    }

    /** Tells whether the whole plan was kept. */
    public boolean isWhole() {
        return placements.isEmpty() && supervisions.isEmpty();
    }
}
