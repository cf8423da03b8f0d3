package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.compare.Judged;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.rest.RestPreview;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Any two plans of a space side by side, and what people call a plan. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/plans/{planId}", produces = MediaType.APPLICATION_JSON_VALUE)
class RestComparisonController {

    private final Store store;
    private final SpaceFinder finder;
    private final WorkingPlanDesk desk;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestComparisonController(
            Store store, SpaceFinder finder, WorkingPlanDesk desk, RestBodies bodies, RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.bodies = bodies;
        this.problems = problems;
    }

    /** What another plan does otherwise, and what that costs. */
    @GetMapping("/comparison/{otherId}")
    RestComparison comparePlans(
            @PathVariable String spaceId,
            @PathVariable String planId,
            @PathVariable String otherId,
            HttpServletRequest request) {
        StoredPlan before = finder.plan(spaceId, planId);
        StoredPlan after = finder.plan(spaceId, otherId);
        Judged judged = Judged.of(finder.dataset(spaceId), before, after);
        Preview preview = desk.compare(judged.by(), judged.before(), judged.after());
        RestPreview told =
                RestPreview.of(preview, judged.by().year(), Names.of(judged.by().dataset()), null, texts(request));
        return new RestComparison(planId, otherId, judged.how().name(), told);
    }

    private Texts texts(HttpServletRequest request) {
        return Texts.of(problems.language(request).locale());
    }

    /** Calls a plan something else, or notes something beside it; what is left out stays. */
    @Access(Needs.WORK)
    @PatchMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    RestPlan describePlan(@PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request)
            throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        RestDescription asked = RestDescription.of(bodies.object(request, false));
        String name = asked.name() == null ? plan.header().name() : asked.name();
        String note = asked.note() == null ? plan.header().note() : asked.note();
        store.plans().describe(planId, name, note);
        return RestPlan.of(finder.plan(spaceId, planId).header());
    }
}
