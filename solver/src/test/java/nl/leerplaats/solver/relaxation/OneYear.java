package nl.leerplaats.solver.relaxation;

import java.util.List;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Supervision;

/**
 * One valid year of one student.
 *
 * @param studentId the student
 * @param placements what the plan holds of the student, history and pins included
 * @param supervisions none or one
 * @param medium medium cost of the student, less the term that students share
 * @param soft soft cost of the student, less the terms that students share
 */
record OneYear(String studentId, List<Placement> placements, List<Supervision> supervisions, long medium, long soft) {}
