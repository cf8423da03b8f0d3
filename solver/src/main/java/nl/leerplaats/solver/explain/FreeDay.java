package nl.leerplaats.solver.explain;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A weekday on which a company has a place in the present plan, for some period at least.
 *
 * @param day the weekday
 * @param possible what students could have there on that weekday with nobody else moving and without losing anything, one for each student:
 *     those without a place first, then the cheapest first
 */
public record FreeDay(DayOfWeek day, List<Alternative> possible) {

    public FreeDay {
        possible = List.copyOf(possible);
    }
}
