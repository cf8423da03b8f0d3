package nl.leerplaats.solver.year;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;

/** How much each student may be planned for at most, with what is pinned let in. */
public final class StudentWorkLimits {

    private final YearIndex index;

    /** For the students of an index. */
    public StudentWorkLimits(YearIndex index) {
        this.index = index;
    }

    /** The limit of a student. */
    public StudentWorkLimit of(int student) {
        long minutes = 0;
        long dates = 0;
        for (RequestFact request : index.requestsOf(student)) {
            Option fixed = index.fixedOption(request);
            if (fixed != null) {
                minutes += fixed.minutes();
                dates += fixed.stageDates();
            }
        }
        return StudentWorkLimit.of(index.facts().students().get(student).student(), minutes, dates);
    }

    /**
     * Tells whether a year of a student is within both.
     *
     * @param minutes working minutes of all its placements
     * @param dates stage dates of all its placements
     */
    public boolean allows(int student, long minutes, long dates) {
        return of(student).allows(minutes, dates);
    }
}
