package nl.leerplaats.solver.explain;

import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Price;

/**
 * A student whom a place would help.
 *
 * @param studentId the student
 * @param answer the plan with the student there and everybody else where they are
 * @param price what that costs, and all that changes with it
 */
public record Fit(String studentId, Answer answer, Price price) {

    /** What the plan saves of what is missing. */
    public long medium() {
        return -price.whole().medium();
    }

    /** What the plan saves of how good it is; negative where what is missing is saved at a price. */
    public long soft() {
        return -price.whole().soft();
    }
}
