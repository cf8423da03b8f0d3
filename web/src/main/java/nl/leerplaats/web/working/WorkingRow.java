package nl.leerplaats.web.working;

import java.util.List;
import nl.leerplaats.web.plan.StudentRow;

/**
 * A student in the working plan.
 *
 * @param student the student, with hours
 * @param lines placements and what is missing, in order of time
 */
record WorkingRow(StudentRow student, List<WorkingLine> lines) {

    WorkingRow {
        lines = List.copyOf(lines);
    }
}
