package nl.leerplaats.solver.replan;

import java.util.Comparator;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;

/** Which of two plans of a year is better; a search that had too little time has left a worse one than it began with. */
final class Goal {

    private final PlanningYear year;
    private final Comparator<Verdict> order;

    private Goal(PlanningYear year, Comparator<Verdict> order) {
        this.year = year;
        this.order = order;
    }

    /** The least cost. */
    static Goal leastCost(PlanningYear year) {
        return new Goal(year, Comparator.comparing(Verdict::cost));
    }

    /** The fewest changes of what was agreed, among valid plans; of those the least cost. */
    static Goal fewestChanges(PlanningYear year) {
        return new Goal(
                year,
                Comparator.<Verdict>comparingLong(verdict -> verdict.cost().hard())
                        .thenComparingLong(Goal::countAgreed)
                        .thenComparing(Verdict::cost));
    }

    /** The second plan, unless the first is better. */
    Plan better(Plan first, Plan second) {
        return order.compare(PlanChecker.check(year, first), PlanChecker.check(year, second)) < 0 ? first : second;
    }

    /** Agreed placements of the year that a plan breaks or changes. */
    static long countAgreed(PlanningYear year, Plan plan) {
        return countAgreed(PlanChecker.check(year, plan));
    }

    private static long countAgreed(Verdict verdict) {
        return verdict.count(CostTerm.BROKEN_AGREEMENT) + verdict.count(CostTerm.CHANGED_AGREEMENT);
    }
}
