package nl.leerplaats.data.check;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** What part of the weeks of each school has no placement, where somebody gives that a weight (docs/rules.md, {@code schoolShare}). */
final class SchoolShares {

    private final PlanningYear year;
    private final Tally tally;

    SchoolShares(PlanningYear year, Tally tally) {
        this.year = year;
        this.tally = tally;
    }

    void check(PlacedPlan plan) {
        if (year.dataset().weights().get(CostTerm.SCHOOL_SHARE) == 0) {
            return;
        }
        Map<String, Integer> all = new LinkedHashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (PlannedRequest request : year.requests()) {
            if (!request.history()) {
                String school = request.student().schoolId();
                all.merge(school, request.weeks(), Integer::sum);
                open.merge(school, plan.placed().containsKey(request.key()) ? 0 : request.weeks(), Integer::sum);
            }
        }
        all.forEach((school, weeks) -> {
            int without = open.getOrDefault(school, 0);
            tally.add(
                    CostTerm.SCHOOL_SHARE,
                    weeks == 0 ? 0 : (long) without * without / weeks,
                    new CostPart.Subject(school, "", "", "", ""),
                    new CostFacts.Share(without, weeks));
        });
    }
}
