package nl.leerplaats.data.check;

import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * A placement of a plan whose names are all known.
 *
 * @param request the request it answers
 * @param company the company
 * @param mentor the mentor of that company
 * @param days stage weekdays
 */
record Placed(PlannedRequest request, Company company, Mentor mentor, Weekdays days) {

    /** Tells whether it is the pinned baseline placement of its request, kept as it is. */
    boolean isKeptPin() {
        BaselinePlacement baseline = request.baseline();
        return baseline != null && request.isPinned() && isAsIn(baseline);
    }

    /** Tells whether it is at the same company, with the same mentor and on the same days. */
    boolean isAsIn(BaselinePlacement baseline) {
        return baseline.isAt(company.id(), mentor.id(), days);
    }
}
