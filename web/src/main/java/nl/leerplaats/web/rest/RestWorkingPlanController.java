package nl.leerplaats.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.system.RestProblems;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working plan of a space, and the plan that is accepted to be it. */
@RestController
@RequestMapping(path = "/api/spaces/{spaceId}", produces = MediaType.APPLICATION_JSON_VALUE)
class RestWorkingPlanController {

    private final SpaceFinder finder;
    private final WorkingPlanDesk desk;
    private final AcceptDesk accept;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestWorkingPlanController(
            SpaceFinder finder, WorkingPlanDesk desk, AcceptDesk accept, RestBodies bodies, RestProblems problems) {
        this.finder = finder;
        this.desk = desk;
        this.accept = accept;
        this.bodies = bodies;
        this.problems = problems;
    }

    @GetMapping("/working-plan")
    RestWorkingPlan getWorkingPlan(@PathVariable String spaceId, HttpServletRequest request) {
        finder.header(spaceId);
        return desk.find(spaceId)
                .map(working -> RestWorkingPlan.of(working, texts(request)))
                .orElseThrow(() -> ProblemException.missing("workingPlan", spaceId));
    }

    private Texts texts(HttpServletRequest request) {
        return Texts.of(problems.language(request).locale());
    }

    /** Accepts a plan, as a whole or for some students, unless the working plan is another one than the caller looked at. */
    @PostMapping("/plans/{planId}/accept")
    RestWorkingPlan acceptPlan(@PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request)
            throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        RestAcceptance asked = RestAcceptance.of(bodies.objectOrNothing(request), plan);
        Long now = finder.header(spaceId).workingVersion();
        Long expected = asked.version() == null ? now : asked.version();
        try {
            accept.accept(plan, asked.students(), expected, asked.by());
        } catch (BreaksRulesException breaks) {
            Names names = Names.of(plan.dataset().dataset());
            throw new RestBrokenRules(breaks.preview().newBreaks().stream()
                    .map(one -> RestPlan.Broken.of(one, texts(request), names))
                    .toList());
        } catch (StaleException stale) {
            throw ProblemException.conflict("stale");
        }
        return getWorkingPlan(spaceId, request);
    }
}
