package nl.leerplaats.web.working;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.WorkingFilter.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working plan of a space: how it stands, how far each placement is, and back and forth through its versions. */
@Controller
@Access(Needs.READ)
class WorkingController {

    private final WorkingPages pages;
    private final WorkingPlanDesk desk;

    WorkingController(WorkingPages pages, WorkingPlanDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/working-plan")
    String show(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable Show show,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addOwnHead(model, viewer, id, locale)
                .ifPresentOrElse(
                        working -> pages.addStudents(
                                model, working, new WorkingFilter(q, school, profile, show), page, locale),
                        () -> pages.addProposals(model, viewer, id));
        return "working/show";
    }

    /** Leads to the plan that held at the end of a day. */
    @GetMapping("/spaces/{id}/working-plan/on")
    String on(@PathVariable String id, @RequestParam(defaultValue = "") String day, RedirectAttributes redirect) {
        pages.get(id);
        LocalDate asked = dayOf(day);
        if (asked == null) {
            redirect.addFlashAttribute("problem", "working.noDay");
            return "redirect:" + Back.to(id, "");
        }
        if (pages.isToCome(asked)) {
            redirect.addFlashAttribute("problem", "working.dayToCome");
            return "redirect:" + Back.to(id, "");
        }
        Optional<WorkingVersion> held = pages.findOn(id, asked);
        if (held.isEmpty()) {
            redirect.addFlashAttribute("problem", "working.noneThen");
            return "redirect:" + Back.to(id, "");
        }
        redirect.addFlashAttribute("heldOn", asked);
        redirect.addFlashAttribute("heldVersion", held.get().version());
        return "redirect:/plans/" + held.get().planId();
    }

    private static @Nullable LocalDate dayOf(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/working-plan/status")
    String status(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam long expected,
            @RequestParam WorkingStatus status,
            @RequestParam(name = "key", defaultValue = "") List<String> keys,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Set<RequestKey> named = KeyText.read(keys);
        Optional<Working> looked = pages.findLooked(viewer, id, expected, named);
        if (status == WorkingStatus.PINNED && !viewer.changesAll()) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN); // it would bind who plans for all
        }
        if (named.isEmpty()) {
            redirect.addFlashAttribute("problem", "working.nothingTicked");
        } else if (looked.isEmpty()) {
            redirect.addFlashAttribute("problem", "working.stale");
        } else if (!looked.get().plan().plan().placements().stream()
                .map(RequestKey::of)
                .toList()
                .containsAll(named)) {
            redirect.addFlashAttribute("problem", "working.unknown");
        } else {
            try {
                desk.setStatus(looked.get(), named, status, Worker.find(request));
                redirect.addFlashAttribute("notice", "working.statusDone");
            } catch (StaleException stale) {
                redirect.addFlashAttribute("problem", "working.stale");
                redirect.addFlashAttribute("staleOf", WorkingPages.names(looked.get(), stale.students()));
            }
        }
        return "redirect:" + Back.to(id, back);
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/working-plan/undo")
    String undo(
            @PathVariable String id,
            @RequestParam long expected,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return step(id, () -> desk.undo(id, expected, Worker.find(request)), redirect);
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/working-plan/redo")
    String redo(
            @PathVariable String id,
            @RequestParam long expected,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return step(id, () -> desk.redo(id, expected, Worker.find(request)), redirect);
    }

    /** Undo or redo of what somebody looked at. */
    private interface Step {
        void take() throws StaleException;
    }

    private String step(String id, Step step, RedirectAttributes redirect) {
        pages.get(id);
        try {
            step.take();
        } catch (StaleException stale) {
            redirect.addFlashAttribute("problem", "working.stale");
        }
        return "redirect:" + Back.to(id, "");
    }
}
