package nl.leerplaats.web.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plans of a space, called as people like, and any two of them side by side. */
@Controller
@Access(Needs.READ)
class CompareController {

    /** Students at most for whom what changes is unfolded. */
    private static final int UNFOLDED = 10;

    private final Store store;
    private final WorkingPlanDesk desk;

    CompareController(Store store, WorkingPlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/spaces/{id}/compare")
    String compare(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String a,
            @RequestParam(required = false) @Nullable String b,
            Model model,
            Locale locale) {
        StoredDataset now = getDataset(id);
        List<PlanHeader> plans = store.plans().list(id);
        model.addAttribute("dataset", now);
        model.addAttribute(
                "plans", plans.stream().filter(one -> !one.origin().isByHand()).toList());
        model.addAttribute(
                "byHand", plans.stream().filter(one -> one.origin().isByHand()).toList());
        model.addAttribute("all", plans);
        String holds = store.working().find(id).map(WorkingVersion::planId).orElse("");
        model.addAttribute("holds", holds);
        String first = a == null || a.isEmpty() ? holds : a;
        model.addAttribute("a", first);
        model.addAttribute("b", b == null ? "" : b);
        if (b != null && !b.isEmpty() && !first.isEmpty()) {
            addComparison(model, now, getPlan(id, first), getPlan(id, b), locale);
        }
        return "compare/show";
    }

    private void addComparison(Model model, StoredDataset now, StoredPlan before, StoredPlan after, Locale locale) {
        Judged judged = Judged.of(now, before, after);
        Preview preview = desk.compare(judged.by(), judged.before(), judged.after());
        model.addAttribute("judged", judged.how().name());
        model.addAttribute("compared", ComparedPlans.of(judged.by(), judged.before(), preview, Texts.of(locale)));
        model.addAttribute("most", UNFOLDED);
        model.addAttribute("before", before.header());
        model.addAttribute("after", after.header());
    }

    /** Calls a plan something else, and notes something beside it. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/compare/{planId}")
    String describe(
            @PathVariable String id,
            @PathVariable String planId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        StoredPlan plan = getPlan(id, planId);
        store.plans().describe(planId, name.isBlank() ? plan.header().name() : name.strip(), note.strip());
        redirect.addFlashAttribute("notice", "compare.described");
        return "redirect:/spaces/" + id + "/compare";
    }

    private StoredDataset getDataset(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }

    private StoredPlan getPlan(String spaceId, String id) {
        Optional<StoredPlan> plan = store.plans().find(id);
        return plan.filter(one -> one.header().spaceId().equals(spaceId))
                .orElseThrow(() -> new NotFoundException("plan", id));
    }
}
