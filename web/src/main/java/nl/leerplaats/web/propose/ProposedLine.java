package nl.leerplaats.web.propose;

import java.time.LocalDate;
import nl.leerplaats.web.store.plan.ProposedMove;
import org.jspecify.annotations.Nullable;

/**
 * A proposed move as it is shown.
 *
 * @param move what was proposed and answered
 * @param student name of the student
 * @param school name of the school
 * @param company name of the company
 */
record ProposedLine(ProposedMove move, String student, String school, String company) {

    /** From which day on; null for as soon as can be. */
    public @Nullable LocalDate from() {
        return move.from();
    }
}
