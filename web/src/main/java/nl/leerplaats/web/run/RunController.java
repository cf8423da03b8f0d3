package nl.leerplaats.web.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.leerplaats.web.store.RunState;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredRun;
import nl.leerplaats.web.system.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs: start, watch, stop. */
@Controller
class RunController {

    private final Store store;
    private final RunDesk desk;
    private final RunPages pages;

    RunController(Store store, RunDesk desk, RunPages pages) {
        this.store = store;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/spaces/{id}/runs")
    String start(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(defaultValue = "SECONDS") RunForm.Unit unit,
            @RequestParam(required = false) @Nullable String seed,
            RedirectAttributes redirect) {
        StoredDataset dataset = getDataset(id);
        RunForm form = RunForm.of(time, unit, seed);
        if (!form.isValid()) {
            redirect.addFlashAttribute("problem", "run.badForm");
            return "redirect:/spaces/" + id;
        }
        try {
            return "redirect:/runs/" + desk.request(dataset, form.toSettings()).id();
        } catch (TooManyRunsException full) {
            redirect.addFlashAttribute("problem", "run.tooMany");
            return "redirect:/spaces/" + id;
        }
    }

    @GetMapping("/runs/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        StoredRun run = pages.get(id);
        if (run.state() == RunState.DONE) {
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

    @PostMapping("/runs/{id}/stop")
    String stop(@PathVariable String id) {
        desk.stop(pages.get(id));
        return "redirect:/runs/" + id;
    }

    /** Forgets a dataset with all that was made from it. */
    @PostMapping("/spaces/{id}/delete")
    String forget(@PathVariable String id, RedirectAttributes redirect) {
        StoredDataset dataset = getDataset(id);
        desk.erase(dataset).ifPresent(erased -> {
            redirect.addFlashAttribute("notice", "dataset.deleted");
            redirect.addFlashAttribute("erased", erased);
            redirect.addFlashAttribute("erasedName", dataset.name());
        });
        return "redirect:/spaces";
    }

    private StoredDataset getDataset(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }
}
