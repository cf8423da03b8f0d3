package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Looks around a whole plan by chains as answers to questions about a plan do, from every student with a request that has no place, then
 * from all others, as long as that finds anything.
 */
public final class MendedPlan {

    /** How often a student may be planned anew for one start of a chain, and in all. */
    private static final int WORK_FOR_ONE = 1500;

    private static final int WORK = 40_000;

    private final YearIndex index;
    private final SharedYears shared;
    private @Nullable PlannedYears mended;

    /**
     * Prepares the work.
     *
     * @param index the problem
     * @param shared where plans come from, and where better ones are left
     */
    public MendedPlan(YearIndex index, SharedYears shared) {
        this.index = index;
        this.shared = shared;
    }

    /**
     * Looks around the cheapest plan that is known, unless that was done already, and offers a cheaper one if there is.
     *
     * @param stop ends the work early; what was found until then is offered
     */
    public void mend(BooleanSupplier stop) {
        PlannedYears from = cheapest();
        if (from == null || from.equals(mended)) {
            return;
        }
        mended = from;
        NearbyPlan near = new NearbyPlan(index, 0, stop);
        for (int student = 0; student < from.years().size(); student++) {
            near.take(student, from.years().get(student));
        }
        if (look(near, stop)) {
            List<StudentYear> years = new ArrayList<>();
            for (int student = 0; student < from.years().size(); student++) {
                years.add(near.year(student));
            }
            mended = new PlannedYears(near.medium(), near.soft(), years);
            shared.offer(near.medium(), near.soft(), years.toArray(new StudentYear[0]));
        }
    }

    private @Nullable PlannedYears cheapest() {
        PlannedYears best = shared.best();
        PlannedYears offered = shared.offered();
        if (best == null || offered == null) {
            return best == null ? offered : best;
        }
        return offered.isCheaperThan(best.medium(), best.soft()) ? offered : best;
    }

    private boolean look(NearbyPlan near, BooleanSupplier stop) {
        boolean found = false;
        boolean again = true;
        int left = WORK;
        while (again && left > 0) {
            again = false;
            for (boolean needy : new boolean[] {true, false}) {
                for (int student : index.openStudents()) {
                    if (left <= 0 || stop.getAsBoolean()) {
                        return found;
                    }
                    if (needy == Mending.isNeedy(index, student, near.year(student))) {
                        int before = near.work();
                        near.allow(Math.min(WORK_FOR_ONE, left));
                        again |= near.improve(student);
                        left -= near.work() - before;
                    }
                }
            }
            found |= again;
        }
        return found;
    }
}
