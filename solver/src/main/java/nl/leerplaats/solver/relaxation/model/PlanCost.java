package nl.leerplaats.solver.relaxation.model;

import java.util.List;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.SharedLedger;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;

/**
 * The cost of a plan from its years and what they share.
 *
 * @param medium medium cost
 * @param soft soft cost
 */
public record PlanCost(long medium, long soft) {

    /** The cost of a plan of which the years are given by number of the student. */
    public static PlanCost of(YearIndex index, OwnCost own, List<StudentYear> years) {
        SharedLedger shared = new SharedLedger(index);
        long medium = 0;
        long soft = 0;
        for (int student = 0; student < years.size(); student++) {
            StudentYear year = years.get(student);
            medium += own.medium(student, year);
            soft += own.soft(student, year);
            shared.add(YearUse.of(index, student, year));
        }
        return new PlanCost(medium + shared.medium(), soft + shared.soft());
    }

    /** Tells whether this costs less, medium before soft. */
    public boolean isLessThan(PlanCost other) {
        return medium < other.medium || medium == other.medium && soft < other.soft;
    }
}
