package nl.leerplaats.solver.explain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Price;

/**
 * Another placement that a student could have, with the plan that has it.
 *
 * @param request whose
 * @param placement company, mentor and weekdays
 * @param price what it costs, and all that changes with it
 */
public record Alternative(RequestKey request, Placement placement, Price price) {

    /** The plan with it. */
    public Answer answer() {
        return price.whole().answer();
    }

    /** What the plan with it costs more of what is missing; below 0 where it costs less. */
    public long medium() {
        return price.whole().medium();
    }

    /** What the plan with it costs more of how good it is; below 0 where it costs less. */
    public long soft() {
        return price.whole().soft();
    }

    /** Ids of the other students who get another placement or supervisor by it; none: it can be had now. */
    public List<String> others() {
        Set<String> others = new TreeSet<>(answer().moves().students());
        others.remove(request.studentId());
        return List.copyOf(others);
    }

    /** Tells whether it can be had with nobody else moving. */
    public boolean isPossibleNow() {
        return others().isEmpty();
    }

    /** Tells whether nobody, the student included, loses anything that the present plan gives. */
    public boolean isWithoutLoss() {
        return price.losses().isEmpty();
    }
}
