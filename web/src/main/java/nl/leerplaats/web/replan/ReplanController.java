package nl.leerplaats.web.replan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.run.RunForm;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.ProposalAges;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.StaleException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning again: what happened, the proposals, and accepting one of them. */
@Controller
@Access(Needs.READ)
class ReplanController {

    private final ReplanPages pages;
    private final ReplanDesk desk;
    private final AcceptDesk accept;
    private final ProposalAges ages;

    ReplanController(ReplanPages pages, ReplanDesk desk, AcceptDesk accept, ProposalAges ages) {
        this.pages = pages;
        this.desk = desk;
        this.accept = accept;
        this.ages = ages;
    }

    /** The form; with the Monday that another page proposes, where one does. */
    @GetMapping("/spaces/{id}/replan")
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String asOf, Model model, Locale locale) {
        StoredDataset now = pages.getDataset(id);
        model.addAttribute("time", now.suggestedTime().toSeconds());
        model.addAttribute("seed", RunForm.DEFAULT_SEED);
        LocalDate proposed = date(asOf);
        pages.addForm(model, now, proposed == null ? null : proposed.toString(), locale);
        return "replan/form";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/replan")
    String start(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(defaultValue = "SECONDS") RunForm.Unit unit,
            @RequestParam(required = false) @Nullable String seed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        StoredDataset now = pages.getDataset(id);
        RunForm form = RunForm.of(time, unit, seed);
        LocalDate monday = date(asOf);
        if (monday == null) {
            model.addAttribute("problem", "replan.badDate");
        } else if (!form.isValid()) {
            model.addAttribute("problem", "run.badForm");
        } else {
            Optional<ReplanDesk.Refusal> refusal = desk.refuse(id, monday);
            if (refusal.isEmpty()) {
                Duration limit = form.toSettings().timeLimit();
                StoredReplan asked = desk.request(
                        id,
                        monday,
                        limit == null ? now.suggestedTime() : limit,
                        form.toSettings().seed(),
                        null);
                return "redirect:/spaces/" + id + "/replan/" + asked.id();
            }
            model.addAttribute("refusal", refusal.get().name());
        }
        model.addAttribute("time", time);
        model.addAttribute("minutes", unit == RunForm.Unit.MINUTES);
        model.addAttribute("seed", seed);
        pages.addForm(model, now, asOf, locale);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "replan/form";
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    @GetMapping("/spaces/{id}/replan/{replanId}")
    String show(
            @PathVariable String id,
            @PathVariable String replanId,
            @RequestParam(required = false) @Nullable String show,
            Viewer viewer,
            Model model,
            Locale locale) {
        StoredReplan replan = pages.get(id, replanId);
        if (viewer.changesAll()) {
            pages.noteSeen(replan);
        }
        pages.addReplan(model, replan, show, locale);
        return "replan/show";
    }

    /** The whole of how it stands, asked for every second while it is under way. */
    @GetMapping("/spaces/{id}/replan/{replanId}/panel")
    String panel(@PathVariable String id, @PathVariable String replanId, Model model, Locale locale) {
        pages.addReplan(model, pages.get(id, replanId), null, locale);
        model.addAttribute("polled", true);
        return "replan/parts :: whole";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/replan/{replanId}/stop")
    String stop(@PathVariable String id, @PathVariable String replanId) {
        desk.stop(pages.get(id, replanId));
        return "redirect:/spaces/" + id + "/replan/" + replanId;
    }

    /** Accepts a proposal for all students, or for those that were ticked; what would break a rule is shown and nothing is done. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/replan/{replanId}/accept")
    String accept(
            @PathVariable String id,
            @PathVariable String replanId,
            @RequestParam String kind,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable List<String> student,
            HttpServletRequest request,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        StoredReplan replan = pages.get(id, replanId);
        StoredPlan proposal =
                pages.findProposal(replan, kind).orElseThrow(() -> new NotFoundException("proposal", kind));
        Set<String> ticked = student == null ? Set.of() : new LinkedHashSet<>(student);
        if (!all && ticked.isEmpty()) {
            model.addAttribute("problem", "replan.nobody");
        } else if (ages.of(proposal).isOld()) {
            // What changed since, and what does not hold, stands on the page on which any plan is looked at before it
            // is accepted.
            redirect.addFlashAttribute("ticked", List.copyOf(ticked));
            redirect.addFlashAttribute("problem", "accept.aged");
            return "redirect:/plans/" + proposal.id() + "/accept";
        } else {
            try {
                accept.accept(proposal, all ? null : ticked, version, Worker.account(request));
                redirect.addFlashAttribute("notice", "replan.taken");
                return "redirect:/spaces/" + id + "/replan/" + replanId + "?show=" + kind;
            } catch (BreaksRulesException clash) {
                model.addAttribute(
                        "clashes", pages.breaks(proposal, clash.preview().newBreaks(), locale));
                model.addAttribute("problem", "replan.clash");
            } catch (StaleException stale) {
                model.addAttribute("problem", "replan.stale");
            }
        }
        model.addAttribute("ticked", ticked);
        pages.addReplan(model, replan, kind, locale);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return "replan/show";
    }
}
