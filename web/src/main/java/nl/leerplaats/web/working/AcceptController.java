package nl.leerplaats.web.working;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.ProposalAges;
import nl.leerplaats.web.work.StaleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepting a plan as the working plan: what it would do first, then all of it or some students. */
@Controller
@Access(Needs.READ)
class AcceptController {

    private final PlanPages plans;
    private final AcceptPages pages;
    private final AcceptDesk desk;
    private final ProposalAges ages;

    AcceptController(PlanPages plans, AcceptPages pages, AcceptDesk desk, ProposalAges ages) {
        this.plans = plans;
        this.pages = pages;
        this.desk = desk;
        this.ages = ages;
    }

    /** Whom accepting is about. */
    enum Who {
        ALL,
        TICKED,
        /** Those for whom nothing is broken. */
        FITTING
    }

    @Access(Needs.WORK)
    @GetMapping("/plans/{id}/accept")
    String look(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.add(model, plans.get(id), q, page, locale);
        return "working/accept";
    }

    @Access(Needs.WORK)
    @PostMapping("/plans/{id}/accept")
    String accept(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long expected,
            @RequestParam(required = false) @Nullable Long known,
            @RequestParam(defaultValue = "ALL") Who who,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredPlan plan = plans.get(id);
        List<String> ticked = form.getOrDefault("student", List.of());
        Set<String> students = pages.students(plan, who, new LinkedHashSet<>(ticked));
        redirect.addFlashAttribute("ticked", ticked);
        if (students != null && students.isEmpty()) {
            redirect.addFlashAttribute("problem", "accept.nobody");
            return "redirect:/plans/" + id + "/accept";
        }
        if (!ages.of(plan).isKnown(known)) {
            redirect.addFlashAttribute("problem", "accept.aged");
            return "redirect:/plans/" + id + "/accept";
        }
        try {
            desk.accept(plan, students, expected, Worker.find(request));
        } catch (BreaksRulesException breaks) {
            redirect.addFlashAttribute("problem", "accept.refused");
            return "redirect:/plans/" + id + "/accept";
        } catch (StaleException stale) {
            redirect.addFlashAttribute("problem", "accept.stale");
            return "redirect:/plans/" + id + "/accept";
        }
        redirect.addFlashAttribute("notice", "accept.done");
        return "redirect:/spaces/" + plan.dataset().id() + "/working-plan";
    }
}
