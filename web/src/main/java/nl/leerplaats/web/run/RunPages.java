package nl.leerplaats.web.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Searchers;
import nl.leerplaats.web.job.Turn;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunHeader;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Pagination;
import nl.leerplaats.web.system.WeightField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what asks for a run and what shows one: how it stands, or the plan that it made. */
@Component
public class RunPages {

    private static final int ROWS = 25;
    private static final long SECONDS_AS_SUCH = 120;

    private final Store store;
    private final PlanPages plans;
    private final Searchers searchers;

    RunPages(Store store, PlanPages plans, Searchers searchers) {
        this.store = store;
        this.plans = plans;
        this.searchers = searchers;
    }

    StoredRun get(String id) {
        return store.runs().find(id).orElseThrow(() -> new NotFoundException("run", id));
    }

    /** The dataset of a space as it is now. */
    StoredDataset getDataset(String id) {
        return store.spaces().find(id).orElseThrow(() -> new NotFoundException("dataset", id));
    }

    /** Adds how a run stands, and the plan that it made where it has ended. */
    public void addRun(Model model, StoredRun run, Locale locale) {
        Texts texts = Texts.of(locale);
        model.addAttribute("run", RunView.of(run));
        if (run.state() == RunState.WAITING) {
            model.addAttribute("nobody", searchers.areMissing());
            model.addAttribute("turn", searchers.turn(JobKind.RUN, run.id()));
        }
        PlanHeader kept = run.isInUse()
                ? null
                : store.plans().find(run.id()).map(StoredPlan::header).orElse(null);
        model.addAttribute("about", RunAbout.of(run, getDataset(run.dataset().id()), kept, texts));
        if (run.state() == RunState.DONE) {
            store.plans().find(run.id()).ifPresent(plan -> plans.addStudents(model, plan, locale));
        }
    }

    /** Adds the form for a new run of a space, with what was typed before, and the list of its runs. */
    void addForm(Model model, StoredDataset dataset, RunForm form, Map<String, String> typed, int page, Locale locale) {
        Texts texts = Texts.of(locale);
        boolean minutes = dataset.suggestedTime().toSeconds() > SECONDS_AS_SUCH;
        long suggested = minutes
                ? dataset.suggestedTime().toMinutes()
                : dataset.suggestedTime().toSeconds();
        model.addAttribute("dataset", dataset);
        model.addAttribute("form", form);
        model.addAttribute(
                "minutes",
                typed.containsKey("unit") ? RunForm.Unit.MINUTES.name().equals(typed.get("unit")) : minutes);
        model.addAttribute("time", typed.getOrDefault("time", String.valueOf(suggested)));
        model.addAttribute("seed", typed.getOrDefault("seed", "1"));
        model.addAttribute("weights", WeightField.listOf(dataset.dataset().weights(), typed, texts));
        model.addAttribute("choices", MayChange.values());
        model.addAttribute("holds", store.working().find(dataset.id()).isPresent());
        Map<String, PlanHeader> made = new LinkedHashMap<>();
        store.plans().list(dataset.id()).forEach(plan -> made.put(plan.id(), plan));
        model.addAttribute(
                "page",
                Pagination.of(store.runs().list(dataset.id()), page, ROWS)
                        .map(run -> line(run, made.get(run.id()), dataset, texts)));
    }

    private RunLine line(RunHeader run, @Nullable PlanHeader plan, StoredDataset now, Texts texts) {
        Turn turn = run.state() == RunState.WAITING ? searchers.turn(JobKind.RUN, run.id()) : null;
        String time = texts.elapsed(Duration.ofSeconds(run.seconds()));
        return new RunLine(run, time, turn, plan, run.number() != now.number());
    }
}
