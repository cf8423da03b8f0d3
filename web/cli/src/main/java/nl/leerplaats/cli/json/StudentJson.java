package nl.leerplaats.cli.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.StudentReasons;

/** One student as a tree: the cost in parts, and for each request why there, why not, and what else there is. */
public final class StudentJson {

    private StudentJson() {}

    /**
     * What is explained of a student.
     *
     * @param reasons what was found
     * @param plan the plan as it was given
     * @param year the year that was planned
     * @param locale language of the sentences
     */
    public static Map<String, Object> of(StudentReasons reasons, Plan plan, PlanningYear year, Locale locale) {
        ReasonJson json = new ReasonJson(locale, year.dataset());
        ChangeJson changes = new ChangeJson(locale, year, Names.of(year.dataset()));
        String id = reasons.student().id();
        List<PlacementChange> decided = PlanChanges.ofBaseline(year, plan).ofStudent(id);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("parts", json.parts(PlanChecker.explain(year, plan).ofStudent(id)));
        List<Object> requests = new ArrayList<>();
        for (StudentReasons.OfRequest one : reasons.requests()) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("periodId", one.request().period().id());
            request.put("state", one.state().name());
            if (one.placement() != null) {
                request.put("placement", json.placement(one.placement()));
            }
            decided.stream()
                    .filter(change -> change.key().equals(one.request().key()))
                    .findFirst()
                    .ifPresent(change -> request.put("changed", changes.change(change)));
            addReasons(request, one, json);
            requests.add(request);
        }
        tree.put("requests", requests);
        return tree;
    }

    private static void addReasons(Map<String, Object> request, StudentReasons.OfRequest one, ReasonJson json) {
        if (one.broken() != null) {
            request.put("broken", json.hurdle(one.broken()));
        }
        if (one.proposal() != null) {
            request.put("proposal", json.placement(one.proposal()));
        }
        if (one.whyNot() != null) {
            request.put("whyNot", json.whyNot(one.whyNot()));
        }
        request.put("cheaperCompanies", one.cheaper());
        request.put("cheaperCompaniesFree", one.cheaperFree());
        request.put(
                "alternatives",
                one.alternatives().stream().map(json::alternative).toList());
    }
}
