package nl.leerplaats.web.plan.reason;

import java.util.Locale;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that say how even, how scarce and how fragile a plan is. What takes a while is asked for again until it is there. */
@Controller
@Access(Needs.READ)
class ExplainController {

    private final PlanPages plans;
    private final ExplainPages pages;

    ExplainController(PlanPages plans, ExplainPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/fair")
    String fair(@PathVariable String id, Model model, Locale locale) {
        StoredPlan plan = plans.get(id);
        plans.addHead(model, plan);
        pages.addFairness(model, plan, locale);
        return "plan/fair";
    }

    @GetMapping("/plans/{id}/scarce")
    String scarce(@PathVariable String id, Model model, Locale locale) {
        StoredPlan plan = plans.get(id);
        plans.addHead(model, plan);
        pages.addScarcity(model, plan, locale);
        return "plan/scarce";
    }

    @GetMapping("/plans/{id}/fragile")
    String fragile(@PathVariable String id, Model model, Locale locale) {
        StoredPlan plan = plans.get(id);
        plans.addHead(model, plan);
        pages.addFragility(model, plan, locale);
        return "plan/fragile";
    }
}
