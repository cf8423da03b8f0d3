package nl.leerplaats.solver.search.state;

import java.util.List;
import nl.leerplaats.solver.year.StudentYear;

/**
 * A whole plan, year by year.
 *
 * @param medium medium cost of the plan
 * @param soft soft cost of the plan
 * @param years the year of each student, by number of the student; made of options of the one index of the problem
 */
public record PlannedYears(long medium, long soft, List<StudentYear> years) {

    public PlannedYears {
        years = List.copyOf(years);
    }

    /** Tells whether this plan costs less than one of that cost, medium before soft. */
    public boolean isCheaperThan(long otherMedium, long otherSoft) {
        return medium < otherMedium || medium == otherMedium && soft < otherSoft;
    }
}
