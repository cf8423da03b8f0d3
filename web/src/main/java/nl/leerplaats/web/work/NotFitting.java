package nl.leerplaats.web.work;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Obstacles;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.StoredPlan;

/** Which placements of a plan cannot stay by the data of now: the one count of that, wherever it is told. */
public final class NotFitting {

    private NotFitting() {}

    /** The placements of a plan that cannot stay, by the dataset that it was judged by. */
    public static Set<RequestKey> of(StoredPlan plan) {
        return of(plan.dataset().year(), plan.plan(), plan.verdict());
    }

    /**
     * The placements that cannot stay.
     *
     * @param year the year of now
     * @param plan the plan
     * @param verdict what the judge says of it
     */
    public static Set<RequestKey> of(PlanningYear year, Plan plan, Verdict verdict) {
        Set<RequestKey> result = new LinkedHashSet<>();
        if (verdict.breaks().isEmpty()) {
            return result;
        }
        Obstacles found = Obstacles.of(year, plan);
        result.addAll(found.impossible().keySet());
        result.addAll(found.clashing());
        for (Break one : verdict.breaks()) {
            if (one.facts() instanceof BreakFacts.PinnedPlacement pinned) {
                result.add(pinned.request());
            } else if (one.facts() instanceof BreakFacts.OfPlacement placement) {
                result.add(placement.request());
            }
        }
        return result;
    }
}
