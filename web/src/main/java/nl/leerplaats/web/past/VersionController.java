package nl.leerplaats.web.past;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.space.ChangeWords;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.work.held.AcceptedVersion;
import nl.leerplaats.web.work.held.VersionDesk;
import nl.leerplaats.web.working.VersionLine;
import nl.leerplaats.web.working.WorkingPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every version of the working plan: when it held, who did what, and how one that was accepted came about. */
@Controller
@Access(Needs.READ)
class VersionController {

    private static final int PAGE = 50;

    /** Changes that a page shows at once; the page of changes has all of them. */
    private static final int MOST_CHANGES = 200;

    private final Store store;
    private final WorkingPages pages;
    private final VersionDesk desk;

    VersionController(Store store, WorkingPages pages, VersionDesk desk) {
        this.store = store;
        this.pages = pages;
        this.desk = desk;
    }

    /** All versions, by the moments from which on they held. Where there is no working plan yet, its page says what to do first. */
    @GetMapping("/spaces/{id}/working-plan/versions")
    String list(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Optional<Working> working = pages.addHead(model, id, locale);
        if (working.isEmpty()) {
            return "redirect:/spaces/" + id + "/working-plan";
        }
        List<MomentLine> lines = MomentLine.list(
                store.working().listSince(id), store.working().list(id), names(working.get()), planNames(id));
        model.addAttribute("moments", Pagination.of(lines, page, PAGE));
        return "past/versions";
    }

    /** How an accepted version came about. */
    @GetMapping("/spaces/{id}/working-plan/versions/{number}")
    String show(@PathVariable String id, @PathVariable long number, Model model, Locale locale) {
        Working working = pages.get(id);
        List<WorkingVersion> versions = store.working().list(id);
        AcceptedVersion accepted = versions.stream()
                .filter(one -> one.version() == number)
                .findFirst()
                .flatMap(version -> desk.find(id, version, versions))
                .orElseThrow(() -> new NotFoundException("accepted version", Long.toString(number)));
        Names names = names(working);
        Texts texts = Texts.of(locale);
        ChangeWords words = ChangeWords.of(store.spaces().past(id), names, texts);
        PlanHeader proposal = accepted.proposal();
        model.addAttribute("space", working.plan().dataset());
        model.addAttribute(
                "line", VersionLine.of(accepted.version(), working.version().version(), names, planNames(id)));
        model.addAttribute("accepted", accepted);
        model.addAttribute("proposal", proposal);
        model.addAttribute("gap", proposal == null ? null : proposal.gap());
        model.addAttribute("weights", WeightLine.list(accepted.weights(), texts));
        model.addAttribute(
                "arrived",
                accepted.arrived().stream()
                        .limit(MOST_CHANGES)
                        .map(one -> ArrivedLine.of(one, accepted, words))
                        .toList());
        model.addAttribute("more", Math.max(0, accepted.arrived().size() - MOST_CHANGES));
        return "past/version";
    }

    private static Names names(Working working) {
        return Names.of(working.plan().dataset().dataset());
    }

    private Map<String, String> planNames(String spaceId) {
        Map<String, String> names = new LinkedHashMap<>();
        store.plans().list(spaceId).forEach(plan -> names.put(plan.id(), plan.name()));
        return names;
    }
}
