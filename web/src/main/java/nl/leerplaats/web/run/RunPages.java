package nl.leerplaats.web.run;

import java.util.Locale;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.RunState;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredRun;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills what shows a run: how it stands, or the plan that it made. */
@Component
public class RunPages {

    private final Store store;
    private final RunDesk desk;
    private final PlanPages plans;

    RunPages(Store store, RunDesk desk, PlanPages plans) {
        this.store = store;
        this.desk = desk;
        this.plans = plans;
    }

    StoredRun get(String id) {
        return store.runs().find(id).orElseThrow(() -> new NotFoundException("run", id));
    }

    /** Adds how a run stands, and the plan that it made where it has ended. */
    public void addRun(Model model, StoredRun run, Locale locale) {
        model.addAttribute("run", RunView.of(run, desk.countBefore(run)));
        if (run.state() == RunState.DONE) {
            store.plans().find(run.id()).ifPresent(plan -> plans.addStudents(model, plan, locale));
        }
    }
}
