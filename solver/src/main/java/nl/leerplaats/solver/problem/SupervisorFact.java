package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.Supervisor;

/**
 * A supervisor.
 *
 * @param index position among the supervisors, by id
 * @param supervisor the supervisor
 * @param school the supervisor's school
 */
public record SupervisorFact(int index, Supervisor supervisor, SchoolFact school) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SupervisorFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
