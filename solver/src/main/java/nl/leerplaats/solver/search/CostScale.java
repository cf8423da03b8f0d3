package nl.leerplaats.solver.search;

import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.YearIndex;

/**
 * How large costs are in an instance, whatever its weights: the search measures temperatures by it.
 *
 * @param softPerStudent soft cost of a student's year, on average, 0 or more
 * @param softPerMedium soft cost that a point of medium cost is worth while a round runs; with less, scarce places went to the wrong students
 */
record CostScale(double softPerStudent, double softPerMedium) {

    /**
     * How many years' soft cost a year that is not planned at all is worth. With the weights of the format a point of medium cost is then
     * worth 700 to 2,000 of soft cost.
     */
    private static final double YEARS_PER_UNPLANNED_YEAR = 350;

    /** Measures a plan. */
    static CostScale of(PlanState state) {
        YearIndex index = state.index();
        int[] open = index.openStudents();
        long unplanned = 0;
        for (int student : open) {
            unplanned += state.own().medium(student, index.pinnedYear(student));
        }
        double students = Math.max(1, open.length);
        double soft = Math.max(1, state.soft() / students);
        return new CostScale(soft, YEARS_PER_UNPLANNED_YEAR * soft * students / Math.max(1, unplanned));
    }
}
