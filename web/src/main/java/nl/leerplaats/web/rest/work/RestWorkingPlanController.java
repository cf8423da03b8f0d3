package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestBrokenRules;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.rest.RestPreview;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.BreaksRulesException;
import nl.leerplaats.web.work.Preview;
import nl.leerplaats.web.work.ProposalAge;
import nl.leerplaats.web.work.ProposalAges;
import nl.leerplaats.web.work.StaleException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working plan of a space, and the plan that is accepted to be it. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}", produces = MediaType.APPLICATION_JSON_VALUE)
class RestWorkingPlanController {

    private final Store store;
    private final SpaceFinder finder;
    private final AcceptDesk accept;
    private final ProposalAges ages;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestWorkingPlanController(
            Store store,
            SpaceFinder finder,
            AcceptDesk accept,
            ProposalAges ages,
            RestBodies bodies,
            RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.accept = accept;
        this.ages = ages;
        this.bodies = bodies;
        this.problems = problems;
    }

    @GetMapping("/working-plan")
    RestWorkingPlan getWorkingPlan(@PathVariable String spaceId, HttpServletRequest request) {
        return RestWorkingPlan.of(finder.working(spaceId), texts(request));
    }

    private Texts texts(HttpServletRequest request) {
        return Texts.of(problems.language(request).locale());
    }

    /** What accepting a plan would do, as a whole or for some students; nothing is done. */
    @Access(Needs.ASK)
    @PostMapping("/plans/{planId}/accept/preview")
    RestAcceptancePreview previewAccept(
            @PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request) throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        RestAcceptance asked = RestAcceptance.of(bodies.objectOrNothing(request), plan);
        WorkingVersion now = store.working().find(spaceId).orElse(null);
        if (asked.version() != null && (now == null || now.version() != asked.version())) {
            throw ProblemException.conflict("stale");
        }
        Preview preview = accept.preview(plan, asked.students());
        Names names = Names.of(finder.dataset(spaceId).dataset())
                .orElse(Names.of(plan.dataset().dataset()));
        boolean whole = asked.students() == null && preview.isAllowed();
        return new RestAcceptancePreview(
                RestPreview.of(preview, plan.dataset().year(), names, now, texts(request)),
                List.copyOf(whole ? preview.students() : accept.findAcceptable(plan)));
    }

    /**
     * Accepts a plan, as a whole or for some students, unless the working plan is another one than the caller looked at, or it is a proposal that is older than
     * the data or the working plan and the caller does not say to know.
     */
    @Access(Needs.WORK)
    @PostMapping("/plans/{planId}/accept")
    RestWorkingPlan acceptPlan(@PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request)
            throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        RestAcceptance asked = RestAcceptance.of(bodies.objectOrNothing(request), plan);
        Long now = finder.header(spaceId).workingVersion();
        Long expected = asked.version() == null ? now : asked.version();
        ProposalAge age = ages.of(plan);
        if (!age.isKnown(asked.changeNumber()) || age.plan() && asked.version() == null) {
            Preview preview = accept.preview(plan, asked.students());
            throw ProblemException.conflict(
                    "oldProposals", preview.after().cost().hard());
        }
        try {
            accept.accept(plan, asked.students(), expected, Worker.nameOr(request, asked.by()));
        } catch (BreaksRulesException breaks) {
            Names names = Names.of(plan.dataset().dataset());
            throw new RestBrokenRules(RestPlan.Broken.list(breaks.preview().newBreaks(), texts(request), names));
        } catch (StaleException stale) {
            throw ProblemException.of(stale);
        }
        return getWorkingPlan(spaceId, request);
    }
}
