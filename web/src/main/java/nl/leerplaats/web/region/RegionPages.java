package nl.leerplaats.web.region;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import nl.leerplaats.web.working.WorkingPages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about schools that share companies have in common: the working plan that they look at, and what stands above. */
@Component
class RegionPages {

    private final WorkingPages working;

    RegionPages(WorkingPages working) {
        this.working = working;
    }

    /** Shows a part; where there is no working plan yet, the page of the working plan says what to do first. */
    String show(String part, Viewer viewer, String spaceId, Model model, Locale locale, Consumer<StoredPlan> fill) {
        Optional<Working> found = working.addSharedHead(model, viewer, spaceId, locale);
        if (found.isEmpty()) {
            return "redirect:/spaces/" + spaceId + "/working-plan";
        }
        model.addAttribute("part", part);
        fill.accept(found.get().plan());
        return "region/" + part;
    }

    /** The working plan; status 404 where there is none. */
    StoredPlan get(String spaceId) {
        return working.get(spaceId).plan();
    }
}
