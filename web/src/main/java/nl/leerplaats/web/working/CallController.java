package nl.leerplaats.web.working;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.CallStore;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.CallDesk;
import nl.leerplaats.web.work.Refusal;
import nl.leerplaats.web.work.SettledException;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The call list: whom a company is asked to take, and what it said. */
@Controller
@Access(Needs.READ)
class CallController {

    private final WorkingPages pages;
    private final CallPages calls;
    private final CallDesk desk;

    CallController(WorkingPages pages, CallPages calls, CallDesk desk) {
        this.pages = pages;
        this.calls = calls;
        this.desk = desk;
    }

    @Access(Needs.OWN)
    @GetMapping("/spaces/{id}/calls")
    String list(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addOwnHead(model, viewer, id, locale)
                .ifPresent(working -> calls.add(model, working, q, all, page, locale));
        return model.containsAttribute("page") ? "working/calls" : "redirect:/spaces/" + id + "/working-plan";
    }

    @Access(Needs.OWN_WORK)
    @PostMapping("/spaces/{id}/calls")
    String answer(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam long expected,
            @RequestParam String company,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) Call.@Nullable Answer answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Set<RequestKey> named = KeyText.read(List.of(key));
        @Nullable Working looked = pages.findLooked(viewer, id, expected, named).orElse(null);
        if (named.isEmpty() && !viewer.seesAll()) {
            throw new NotFoundException("placement", ""); // a note about a whole company would be for everybody
        }
        Set<RequestKey> keys = looked == null ? Set.of() : CallDesk.there(looked, company, named);
        if (isRefused(looked, company, named, keys, answer, note, redirect) || looked == null) {
            return notDone(id, company, note, back, redirect);
        }
        try {
            desk.note(looked, company, keys, answer, note, Worker.find(request));
        } catch (StaleException stale) {
            redirect.addFlashAttribute("problem", "calls.stale");
            return notDone(id, company, note, back, redirect);
        } catch (SettledException settled) {
            redirect.addFlashAttribute("problem", "calls.settled");
            return notDone(id, company, note, back, redirect);
        }
        redirect.addFlashAttribute("notice", "working.statusDone");
        if (answer == Call.Answer.NO) {
            Refusal refusal = Refusal.of(looked, company, keys);
            redirect.addFlashAttribute("refused", keys.iterator().next().studentId());
            redirect.addFlashAttribute("along", CallPages.lines(looked, refusal.along()));
            redirect.addFlashAttribute("kept", CallPages.lines(looked, refusal.pinned()));
        }
        return "redirect:" + Back.to(id, back);
    }

    /** Tells whether nothing can be noted, and says why; always where there never was the working plan that was looked at. */
    private static boolean isRefused(
            @Nullable Working looked,
            String company,
            Set<RequestKey> named,
            Set<RequestKey> keys,
            Call.@Nullable Answer answer,
            String note,
            RedirectAttributes redirect) {
        if (answer == null && note.isBlank()) {
            redirect.addFlashAttribute("problem", "calls.emptyNote");
        } else if (note.strip().length() > CallStore.LONGEST_NOTE) {
            redirect.addFlashAttribute("problem", "calls.longNote");
        } else if (looked == null || keys.isEmpty() && (answer != null || !named.isEmpty())) {
            redirect.addFlashAttribute("problem", "calls.stale");
        } else if (keys.isEmpty() && looked.plan().dataset().year().findCompany(company) == null) {
            redirect.addFlashAttribute("problem", "note.noCompany");
        } else {
            return false;
        }
        return true;
    }

    /** Nothing was done, and the page already says why; what was typed is not lost. */
    private static String notDone(String id, String company, String note, String back, RedirectAttributes redirect) {
        redirect.addFlashAttribute("noted", note);
        redirect.addFlashAttribute("notedAt", company);
        return "redirect:" + Back.to(id, back);
    }
}
