package nl.leerplaats.web.working;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.reason.ExplainPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How even, how scarce and how fragile the working plan is, judged by the data of now. */
@Controller
@Access(Needs.READ)
class LookController {

    private final WorkingPages pages;
    private final ExplainPages explain;

    LookController(WorkingPages pages, ExplainPages explain) {
        this.pages = pages;
        this.explain = explain;
    }

    @GetMapping("/spaces/{id}/working-plan/fair")
    String fair(@PathVariable String id, Model model, Locale locale) {
        return show("fair", id, model, locale, plan -> explain.addFairness(model, plan, locale));
    }

    @GetMapping("/spaces/{id}/working-plan/scarce")
    String scarce(@PathVariable String id, Model model, Locale locale) {
        return show("scarce", id, model, locale, plan -> explain.addScarcity(model, plan, locale));
    }

    @GetMapping("/spaces/{id}/working-plan/fragile")
    String fragile(@PathVariable String id, Model model, Locale locale) {
        return show("fragile", id, model, locale, plan -> explain.addFragility(model, plan, locale));
    }

    /** Where there is no working plan yet, the page of the working plan says what to do first. */
    private String show(String part, String id, Model model, Locale locale, Consumer<StoredPlan> look) {
        Optional<Working> working = pages.addHead(model, id, locale);
        if (working.isEmpty()) {
            return "redirect:/spaces/" + id + "/working-plan";
        }
        model.addAttribute("part", part);
        model.addAttribute("address", "/spaces/" + id + "/working-plan/" + part);
        look.accept(working.get().plan());
        return "working/look";
    }
}
