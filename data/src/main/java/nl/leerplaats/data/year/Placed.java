package nl.leerplaats.data.year;

import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/**
 * A placement of a plan whose names are all known.
 *
 * @param request the request it answers
 * @param company the company
 * @param mentor the mentor of that company
 * @param days stage weekdays
 */
public record Placed(PlannedRequest request, Company company, Mentor mentor, Weekdays days) {

    /** Tells whether it is the pinned baseline placement of its request, kept as it is. */
    public boolean isKeptPin() {
        BaselinePlacement baseline = request.baseline();
        return baseline != null && request.isPinned() && isAsIn(baseline);
    }

    /** The same as a placement of a plan's document. */
    public Placement placement() {
        return new Placement(
                request.student().id(), request.period().id(), company.id(), mentor.id(), days.toList(), Extra.NONE);
    }

    /** Tells whether it is at the same company, with the same mentor and on the same days. */
    public boolean isAsIn(BaselinePlacement baseline) {
        return baseline.isAt(company.id(), mentor.id(), days);
    }
}
