package nl.leerplaats.web.working;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.Exclusions;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A student of the working plan, and moving one by hand: where to, what it would do, and then doing it. */
@Controller
@Access(Needs.READ)
class MoveController {

    private final WorkingPages pages;
    private final MovePages moves;
    private final WorkingPlanDesk desk;
    private final Exclusions exclusions;

    MoveController(WorkingPages pages, MovePages moves, WorkingPlanDesk desk, Exclusions exclusions) {
        this.pages = pages;
        this.moves = moves;
        this.desk = desk;
        this.exclusions = exclusions;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{space}/working-plan/student")
    String student(
            Viewer viewer,
            @PathVariable String space,
            @RequestParam String id,
            @RequestParam(defaultValue = "false") boolean reasons,
            Model model,
            Locale locale) {
        moves.addStudent(model, viewer, space, id, reasons, locale);
        return "working/student";
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{space}/working-plan/move")
    String choose(
            @PathVariable String space,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String q,
            Model model,
            Locale locale) {
        moves.addChoices(model, space, MoveForm.of(sent), q, locale);
        return "working/move";
    }

    @Access(Needs.WORK)
    @GetMapping("/spaces/{space}/working-plan/move/preview")
    String preview(
            Viewer viewer,
            @PathVariable String space,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        MoveForm form = MoveForm.of(sent);
        if (hasProblem(form, pages.get(space), model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form.kind() == MoveForm.Kind.PLACE
                    ? choose(space, sent, "", model, locale)
                    : student(viewer, space, form.studentId(), false, model, locale);
        }
        moves.addPreview(model, space, form, locale);
        return "working/preview";
    }

    /** Tells whether a move cannot be looked at, and says why on the page. */
    private static boolean hasProblem(MoveForm form, Working working, Model model) {
        if (form.isWhole() && form.isKnown(working.plan().dataset().year())) {
            return false;
        }
        if (form.isWhole()) {
            model.addAttribute("problem", "move.unknown");
        } else if (form.kind() == MoveForm.Kind.OUT) {
            model.addAttribute("problem", "move.noPeriod");
        } else {
            model.addAttribute("problem", "move.notWhole");
        }
        return true;
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{space}/working-plan/move")
    String move(
            @PathVariable String space,
            @RequestParam long expected,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MoveForm form = MoveForm.of(sent);
        PlanningYear year = pages.get(space).plan().dataset().year();
        String again = "redirect:" + form.address("/spaces/" + space + "/working-plan/move/preview");
        if (!form.isWhole() || !form.isKnown(year)) {
            return again;
        }
        Optional<Working> looked = desk.findLooked(space, expected);
        if (looked.isEmpty()) {
            redirect.addFlashAttribute("problem", "move.stale");
            return again;
        }
        try {
            desk.move(looked.get(), moves.move(looked.get(), form), Worker.find(request));
        } catch (StaleException stale) {
            redirect.addFlashAttribute("problem", "move.stale");
            return again;
        } catch (BreaksRulesException breaks) {
            redirect.addFlashAttribute("problem", "move.refused");
            return again;
        }
        redirect.addFlashAttribute("notice", "move.done");
        redirect.addAttribute("id", form.studentId());
        return "redirect:/spaces/" + space + "/working-plan/student";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{space}/working-plan/exclude")
    String exclude(
            @PathVariable String space,
            @RequestParam String id,
            @RequestParam String company,
            @RequestParam(defaultValue = "true") boolean excluded,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (exclusions.apply(space, id, company, excluded, Worker.find(request))) {
            redirect.addFlashAttribute("notice", "move.excludeDone");
        } else {
            redirect.addFlashAttribute("problem", "move.excludeRefused");
        }
        redirect.addAttribute("id", id);
        return "redirect:/spaces/" + space + "/working-plan/student";
    }
}
