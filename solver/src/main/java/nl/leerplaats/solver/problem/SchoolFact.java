package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.School;

/**
 * A school.
 *
 * @param index position among the schools, by id
 * @param school the school
 * @param staffed the school has supervisors, so that a student without one counts
 */
public record SchoolFact(int index, School school, boolean staffed) {}
