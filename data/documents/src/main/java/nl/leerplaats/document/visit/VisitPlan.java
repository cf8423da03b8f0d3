package nl.leerplaats.document.visit;

import java.util.List;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Supervisor;

/**
 * The visits of a supervisor in the year planned.
 *
 * @param supervisor who visits
 * @param school where the trips start
 * @param days the visit days in order of time
 * @param unvisited placements with fewer visits than wanted
 */
public record VisitPlan(Supervisor supervisor, School school, List<VisitDay> days, List<Unvisited> unvisited) {

    public VisitPlan {
        days = List.copyOf(days);
        unvisited = List.copyOf(unvisited);
    }

    /** All visits in order of time. */
    public List<Visit> listVisits() {
        return days.stream().flatMap(day -> day.visits().stream()).toList();
    }
}
