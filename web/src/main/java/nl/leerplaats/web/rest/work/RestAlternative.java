package nl.leerplaats.web.rest.work;

import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.solver.explain.Alternative;
import nl.leerplaats.solver.explain.ReasonTexts;
import nl.leerplaats.web.rest.RestCost;

/**
 * Another place that a student could have in the working plan, with its price.
 *
 * @param kind the move that does it: {@code PLACE}, or {@code MAKE_ROOM} where more changes with it
 * @param studentId student
 * @param periodId period
 * @param companyId company
 * @param mentorId mentor of that company
 * @param days stage weekdays
 * @param difference cost of the plan with it less that of the working plan: below 0 is better
 * @param others ids of the other students who get another placement or supervisor by it
 * @param message place and price, in the language of whoever asks
 */
record RestAlternative(
        RestMoveRequest.Kind kind,
        String studentId,
        String periodId,
        String companyId,
        String mentorId,
        List<DayOfWeek> days,
        RestCost difference,
        List<String> others,
        String message) {

    static RestAlternative of(Alternative one, ReasonTexts texts) {
        Placement placement = one.placement();
        return new RestAlternative(
                one.price().isAllThatChanges() ? RestMoveRequest.Kind.PLACE : RestMoveRequest.Kind.MAKE_ROOM,
                placement.studentId(),
                placement.periodId(),
                placement.companyId(),
                placement.mentorId(),
                List.copyOf(placement.days()),
                new RestCost(0, one.medium(), one.soft()),
                one.others(),
                texts.placement(placement) + ": " + texts.difference(one.medium(), one.soft()));
    }
}
