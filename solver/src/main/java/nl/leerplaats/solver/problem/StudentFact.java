package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.Student;

/**
 * A student.
 *
 * @param index position among the students, by id
 * @param student the student
 * @param school the student's school
 * @param requests number of requests that were not dropped, history included
 */
public record StudentFact(int index, Student student, SchoolFact school, int requests) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StudentFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
