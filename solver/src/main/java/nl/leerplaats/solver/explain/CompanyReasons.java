package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;

/**
 * Who is at a company, and whom a place there would help.
 *
 * @param company the company
 * @param placements placements in the plan as it was given, history included
 * @param now students who would gain by a place that is free now
 * @param more students who would gain if the company had one place more on every weekday, with a mentor for it; the change is
 *     {@code onePlaceMore}
 * @param onePlaceMore that change
 */
public record CompanyReasons(
        Company company, List<Placement> placements, List<Fit> now, List<Fit> more, DatasetChange onePlaceMore) {

    public CompanyReasons {
        placements = List.copyOf(placements);
        now = List.copyOf(now);
        more = List.copyOf(more);
    }
}
