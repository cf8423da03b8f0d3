package nl.leerplaats.data.reason;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.firstcome.Choice;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;

/**
 * What else counts for a student besides one request.
 *
 * @param fixed completed, history and pinned
 * @param placed what is placed for other requests and could be otherwise
 */
record Others(StageWork fixed, List<Placed> placed) {

    /**
     * A placement of another request.
     *
     * @param request the request
     * @param choice where it is
     */
    record Placed(PlannedRequest request, Choice choice) {}

    Others {
        placed = List.copyOf(placed);
    }

    StageWork all(PlanningYear year) {
        return all(year, one -> one);
    }

    /** The same with other first or last days. */
    StageWork all(PlanningYear year, UnaryOperator<PlannedRequest> change) {
        StageWork all = fixed;
        for (Placed one : placed) {
            all = all.plus(work(year, change.apply(one.request()), one.choice()));
        }
        return all;
    }

    static StageWork work(PlanningYear year, PlannedRequest request, Choice choice) {
        return StageWork.of(year, request, choice.company(), choice.days());
    }
}
