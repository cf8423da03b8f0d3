package nl.leerplaats.web.whatif;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.record.form.WhatIfForm;
import nl.leerplaats.web.run.RunForm;
import nl.leerplaats.web.space.DataDesk;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What if: a drop-out or a new company is asked for, watched, and kept as a change where it has happened. */
@Controller
@Access(Needs.READ)
class WhatIfController {

    private static final String FORM = "whatif/form";

    private final WhatIfPages pages;
    private final WhatIfDesk desk;
    private final WorkingPlanDesk working;
    private final DataDesk data;

    WhatIfController(WhatIfPages pages, WhatIfDesk desk, WorkingPlanDesk working, DataDesk data) {
        this.pages = pages;
        this.desk = desk;
        this.working = working;
        this.data = data;
    }

    /** The form; filled in with a company, or like a trial that is there still. */
    @GetMapping("/spaces/{id}/what-if")
    String form(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String company,
            @RequestParam(required = false) @Nullable String again,
            Model model) {
        StoredDataset now = pages.getDataset(id);
        pages.addForm(model, now, pages.form(now, company, again));
        return FORM;
    }

    @Access(Needs.ASK)
    @PostMapping("/spaces/{id}/what-if")
    String start(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        String stamp = pages.stamp(id);
        StoredDataset now = pages.getDataset(id);
        WhatIfForm form = WhatIfForm.of(typed);
        WhatIfForm.Read read = pages.read(form, now, locale);
        LocalDate from = read.from();
        Optional<WorkingPlanDesk.Working> holds = working.find(id);
        if (holds.isEmpty()) {
            model.addAttribute("problem", "replan.refused.NO_WORKING_PLAN");
        } else if (!read.problems().isEmpty() || from == null) {
            model.addAttribute("problems", read.problems());
        } else {
            LocalDate asOf = pages.mondayOf(now, from);
            DataDesk.Tried tried = data.tryOut(id, read.facts());
            if (!tried.findings().isEmpty()) {
                model.addAttribute("refused", sentences(tried.findings(), tried.then(), locale));
            } else if (tried.applied().isEmpty()) {
                model.addAttribute("problem", "whatif.same");
            } else {
                Question question = new Question(
                        id,
                        stamp,
                        holds.get().version().version(),
                        tried.applied(),
                        tried.then().dataset(),
                        asOf,
                        read.seconds(),
                        RunForm.DEFAULT_SEED,
                        form.fields().values());
                try {
                    return page(desk.begin(question, holds.get(), tried.then()));
                } catch (TooManyTrialsException full) {
                    model.addAttribute("problem", "whatif.full");
                }
            }
        }
        pages.addForm(model, now, form);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return FORM;
    }

    private static String page(Trial trial) {
        return "redirect:/spaces/" + trial.question().spaceId() + "/what-if/" + trial.id();
    }

    private static List<String> sentences(List<Finding> findings, StoredDataset of, Locale locale) {
        Texts texts = Texts.of(locale);
        Names names = Names.of(of.dataset());
        return findings.stream().map(one -> texts.finding(one, names)).toList();
    }

    @GetMapping("/spaces/{id}/what-if/{trialId}")
    String show(
            @PathVariable String id,
            @PathVariable String trialId,
            @RequestParam(required = false) @Nullable String show,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Optional<Trial> trial = pages.find(id, trialId);
        if (trial.isEmpty()) {
            return gone(id, model, response);
        }
        pages.addTrial(model, trial.get(), show, locale);
        return "whatif/show";
    }

    /** The page that says that an answer is gone. */
    private String gone(String id, Model model, HttpServletResponse response) {
        model.addAttribute("space", pages.getDataset(id));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "whatif/gone";
    }

    /** The whole of how it stands, asked for every second while it is under way. */
    @GetMapping("/spaces/{id}/what-if/{trialId}/panel")
    String panel(
            @PathVariable String id,
            @PathVariable String trialId,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Optional<Trial> trial = pages.find(id, trialId);
        if (trial.isEmpty()) {
            response.setHeader("HX-Refresh", "true"); // the page that asks says so itself then
            return gone(id, model, response);
        }
        pages.addTrial(model, trial.get(), null, locale);
        model.addAttribute("polled", true);
        return "whatif/parts :: whole";
    }

    @Access(Needs.ASK)
    @PostMapping("/spaces/{id}/what-if/{trialId}/stop")
    String stop(@PathVariable String id, @PathVariable String trialId, Model model, HttpServletResponse response) {
        Optional<Trial> trial = pages.find(id, trialId);
        if (trial.isEmpty()) {
            return gone(id, model, response);
        }
        desk.stop(trial.get());
        return page(trial.get());
    }

    /** It has happened: the changes are kept, where the data are still those that it was tried on; planning again is the next step. */
    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/what-if/{trialId}/keep")
    String keep(
            @PathVariable String id,
            @PathVariable String trialId,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Optional<Trial> found = pages.find(id, trialId);
        if (found.isEmpty()) {
            return gone(id, model, response);
        }
        Trial trial = found.get();
        Question question = trial.question();
        List<ChangedFact> facts = question.changes().stream().map(Change::fact).toList();
        DataDesk.Chosen kept = data.makeChosen(id, question.stamp(), facts, null, Worker.find(request));
        if (kept.different()) {
            redirect.addFlashAttribute("notice", "whatif.kept");
            return "redirect:/spaces/" + id + "/replan?asOf=" + question.asOf();
        }
        List<Finding> refused = new ArrayList<>();
        facts.forEach(
                fact -> refused.addAll(Objects.requireNonNullElse(kept.refused().get(fact), List.of())));
        if (kept.stale()) {
            model.addAttribute("problem", "whatif.keepStale");
        } else {
            model.addAttribute("problem", "whatif.keepRefused");
        }
        model.addAttribute("refused", sentences(refused, pages.getDataset(id), locale));
        pages.addTrial(model, trial, null, locale);
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return "whatif/show";
    }
}
