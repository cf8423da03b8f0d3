package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;

/**
 * Another placement that a student could have, with the plan that has it.
 *
 * @param request whose
 * @param placement company, mentor and weekdays
 * @param answer the plan with it
 * @param medium what the plan costs more in medium cost; below 0 where it costs less
 * @param soft what the plan costs more in soft cost; below 0 where it costs less
 * @param others ids of the other students who get another placement or supervisor by it; none: it can be had now
 */
public record Alternative(
        RequestKey request, Placement placement, Answer answer, long medium, long soft, List<String> others) {

    public Alternative {
        others = List.copyOf(others);
    }

    /** Tells whether it can be had with nobody else moving. */
    public boolean isPossibleNow() {
        return others.isEmpty();
    }
}
