package nl.leerplaats.cli.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.CompanyReasons;

/** One company as a tree: the cost in parts, who is there, and whom a place there would help. */
public final class CompanyJson {

    private CompanyJson() {}

    /**
     * What is explained of a company.
     *
     * @param reasons what was found
     * @param plan the plan as it was given
     * @param year the year that was planned
     * @param locale language of the sentences
     */
    public static Map<String, Object> of(CompanyReasons reasons, Plan plan, PlanningYear year, Locale locale) {
        ReasonJson json = new ReasonJson(locale, year.dataset());
        String id = reasons.company().id();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put(
                "placements", reasons.placements().stream().map(json::placement).toList());
        tree.put("parts", json.parts(PlanChecker.explain(year, plan).ofCompany(id)));
        tree.put("now", reasons.now().stream().map(json::fit).toList());
        tree.put("onePlaceMore", reasons.more().stream().map(json::fit).toList());
        return tree;
    }
}
