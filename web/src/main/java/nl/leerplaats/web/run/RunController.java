package nl.leerplaats.web.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs: ask for one, watch it, stop it, go on with it. */
@Controller
@Access(Needs.READ)
class RunController {

    private final Store store;
    private final RunDesk desk;
    private final RunPages pages;
    private final WorkingPlanDesk working;

    RunController(Store store, RunDesk desk, RunPages pages, WorkingPlanDesk working) {
        this.store = store;
        this.desk = desk;
        this.pages = pages;
        this.working = working;
    }

    @GetMapping("/spaces/{id}/runs")
    String list(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        RunForm usual = RunForm.of("1", RunForm.Unit.MINUTES, null);
        pages.addForm(model, pages.getDataset(id), usual, Map.of(), page, locale);
        return "run/form";
    }

    @Access(Needs.WORK)
    @PostMapping("/spaces/{id}/runs")
    String start(
            @PathVariable String id,
            @RequestParam(defaultValue = "ALL") MayChange mayChange,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(defaultValue = "SECONDS") RunForm.Unit unit,
            @RequestParam(required = false) @Nullable String seed,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        StoredDataset now = pages.getDataset(id);
        RunForm form = RunForm.of(mayChange, time, unit, seed, typed);
        if (!form.isValid()) {
            model.addAttribute("problem", "run.badForm");
        } else {
            Optional<StoredDataset> planned =
                    planned(now, mayChange, form.differing(now.dataset().weights()));
            if (planned.isEmpty()) {
                model.addAttribute("problem", "run.needsWorkingPlan");
            } else {
                try {
                    return "redirect:/runs/"
                            + desk.request(planned.get(), form.toSettings(), mayChange, null)
                                    .id();
                } catch (TooManyRunsException full) {
                    model.addAttribute("problem", "run.tooMany");
                }
            }
        }
        pages.addForm(model, now, form, typed, 1, locale);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "run/form";
    }

    /** What a run plans; empty where it needs a working plan and there is none. */
    private Optional<StoredDataset> planned(StoredDataset now, MayChange mayChange, @Nullable Weights weights) {
        boolean needed = mayChange != MayChange.ALL;
        return needed && store.working().find(now.id()).isEmpty()
                ? Optional.empty()
                : working.planningDataset(now.id(), mayChange, weights);
    }

    @GetMapping("/runs/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        StoredRun run = pages.get(id);
        if (run.state() == RunState.DONE && store.plans().exists(id)) {
            return "redirect:/plans/" + id;
        }
        pages.addRun(model, run, locale);
        return "run/show";
    }

    /** The changing part of the page of a run, asked for every second; the plan in place of it all when the run has ended. */
    @GetMapping("/runs/{id}/panel")
    String panel(@PathVariable String id, Model model, Locale locale, HttpServletResponse response) {
        StoredRun run = pages.get(id);
        boolean active = run.isInUse();
        pages.addRun(model, run, locale);
        model.addAttribute("polled", true);
        if (active) {
            return "run/panel :: panel";
        }
        response.setHeader("HX-Retarget", "#run");
        response.setHeader("HX-Reswap", "outerHTML");
        return model.containsAttribute("plan") ? "run/panel :: ended" : "run/panel :: whole";
    }

    @Access(Needs.WORK)
    @PostMapping("/runs/{id}/stop")
    String stop(@PathVariable String id) {
        desk.stop(pages.get(id));
        return "redirect:/runs/" + id;
    }

    /** Searches on from the best plan of a run that is over, with the data and the working plan of now. */
    @Access(Needs.WORK)
    @PostMapping("/runs/{id}/continue")
    String goOn(@PathVariable String id, RedirectAttributes redirect) {
        StoredRun over = pages.get(id);
        if (over.isInUse()) {
            return "redirect:/runs/" + id;
        }
        StoredDataset now = pages.getDataset(over.dataset().id());
        Weights own = over.dataset().dataset().weights();
        Weights weights = own.equals(now.dataset().weights()) ? null : own;
        Optional<StoredDataset> planned = planned(now, over.mayChange(), weights);
        if (planned.isEmpty()) {
            redirect.addFlashAttribute("problem", "run.needsWorkingPlan");
            return "redirect:/runs/" + id;
        }
        try {
            return "redirect:/runs/"
                    + desk.request(
                                    planned.get(),
                                    over.settings(),
                                    over.mayChange(),
                                    store.plans().find(id).orElse(over.start()))
                            .id();
        } catch (TooManyRunsException full) {
            redirect.addFlashAttribute("problem", "run.tooMany");
            return "redirect:/runs/" + id;
        }
    }
}
