package nl.leerplaats.web.working;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.Call;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.WorkingStatus;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
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
class CallController {

    private final WorkingPages pages;
    private final CallPages calls;
    private final WorkingPlanDesk desk;
    private final Exclusions exclusions;
    private final Store store;

    CallController(WorkingPages pages, CallPages calls, WorkingPlanDesk desk, Exclusions exclusions, Store store) {
        this.pages = pages;
        this.calls = calls;
        this.desk = desk;
        this.exclusions = exclusions;
        this.store = store;
    }

    @GetMapping("/spaces/{id}/calls")
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        pages.addHead(model, id, locale).ifPresent(working -> calls.add(model, working, q, all, page, locale));
        return model.containsAttribute("page") ? "working/calls" : "redirect:/spaces/" + id + "/working-plan";
    }

    @PostMapping("/spaces/{id}/calls")
    String answer(
            @PathVariable String id,
            @RequestParam long expected,
            @RequestParam String company,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(required = false) Call.@Nullable Answer answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Working working = pages.get(id);
        Set<RequestKey> keys = there(working, KeyText.read(List.of(key)), company);
        String by = Worker.find(request);
        if (working.version().version() != expected || (answer != null && keys.isEmpty())) {
            redirect.addFlashAttribute("problem", "calls.stale");
            redirect.addFlashAttribute("noted", note);
            redirect.addFlashAttribute("notedAt", company);
            return "redirect:" + Back.to(id, back);
        }
        try {
            if (answer != null) {
                say(working, keys, company, answer, by);
            }
            store.calls().add(id, company, keys.stream().findFirst().orElse(null), answer, note.strip(), by);
            redirect.addFlashAttribute("notice", "working.statusDone");
        } catch (StaleException stale) {
            redirect.addFlashAttribute("problem", "calls.stale");
            redirect.addFlashAttribute("noted", note);
            redirect.addFlashAttribute("notedAt", company);
        }
        if (answer == Call.Answer.NO) {
            redirect.addFlashAttribute("refused", keys.iterator().next().studentId());
        }
        return "redirect:" + Back.to(id, back);
    }

    /** Those of the placements that are at the company in the working plan. */
    private static Set<RequestKey> there(Working working, Set<RequestKey> keys, String company) {
        return working.plan().plan().placements().stream()
                .filter(one -> one.companyId().equals(company))
                .map(one -> RequestKey.of(one))
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    private void say(Working working, Set<RequestKey> keys, String company, Call.Answer answer, @Nullable String by)
            throws StaleException {
        switch (answer) {
            case ASKED -> desk.setStatus(working, keys, WorkingStatus.ASKED, by);
            case YES -> desk.setStatus(working, keys, WorkingStatus.AGREED, by);
            case NO -> {
                String student = keys.iterator().next().studentId();
                desk.refuse(working, keys, exclusions.change(student, company, true, by), by);
            }
        }
    }
}
