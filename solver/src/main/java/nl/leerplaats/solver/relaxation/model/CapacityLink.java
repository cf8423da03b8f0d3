package nl.leerplaats.solver.relaxation.model;

import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;

/**
 * A capacity constraint tied to a trip: the students of a supervisor take no more of a row than its right-hand side, and nothing where the supervisor does
 * not make the trip to its company. In facility location this is the linking row of a facility with a capacity, here for the part of one supervisor.
 *
 * @param supervisor index of the supervisor
 * @param row a row with a right-hand side of 1 or more
 */
public record CapacityLink(int supervisor, CapacityRow row) {

    /** The trip. */
    public Resource.VisitTrip trip(YearIndex index) {
        return index.trip(supervisor, index.facts().companies().get(row.company(index)));
    }
}
