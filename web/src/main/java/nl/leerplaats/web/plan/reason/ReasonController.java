package nl.leerplaats.web.plan.reason;

import java.util.Locale;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages of one student and one company of a plan. Ids are parameters, for they may have any sign in them. A page comes at once; what takes
 * longer is loaded into it, or shown after a link where there is no script.
 */
@Controller
@Access(Needs.READ)
class ReasonController {

    private final PlanPages plans;
    private final ReasonPages pages;

    ReasonController(PlanPages plans, ReasonPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/student")
    String student(
            @PathVariable String id,
            @RequestParam("id") String studentId,
            @RequestParam(defaultValue = "false") boolean reasons,
            @RequestParam(name = "company", required = false) @Nullable String companyId,
            Model model,
            Locale locale) {
        pages.addStudent(model, plans.get(id), studentId, reasons, companyId, locale);
        return "plan/student";
    }

    @GetMapping("/plans/{id}/company")
    String company(
            @PathVariable String id,
            @RequestParam("id") String companyId,
            @RequestParam(defaultValue = "false") boolean reasons,
            @RequestParam(defaultValue = "false") boolean days,
            Model model,
            Locale locale) {
        StoredPlan plan = plans.get(id);
        pages.addCompany(model, plan, companyId, reasons, locale);
        if (days) {
            pages.addFreeDays(model, plan, companyId, locale);
        }
        return "plan/company";
    }
}
