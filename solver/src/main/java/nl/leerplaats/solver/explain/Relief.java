package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Price;

/**
 * A small change that would place a student: a valid plan of the changed dataset was found in which the request is placed and nobody loses
 * anything.
 *
 * @param changes what is changed, together
 * @param hurdle the company and what was in the way there
 * @param placement the placement that the student then has
 * @param answer the plan that was found
 * @param price what that costs, and all that changes with it
 */
public record Relief(
        List<DatasetChange.Asked> changes, Hurdle hurdle, Placement placement, Answer answer, Price price) {

    public Relief {
        changes = List.copyOf(changes);
    }

    /** The change as a whole. */
    public DatasetChange change() {
        return Changes.all(changes);
    }

    /** What the plan saves of what is missing. */
    public long medium() {
        return -price.whole().medium();
    }

    /** What the plan saves of how good it is; often negative, for somebody more travels. */
    public long soft() {
        return -price.whole().soft();
    }
}
