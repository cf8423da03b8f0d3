package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.space.DataDesk;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far placements of the working plan are, who is not planned where, and back and forth through its versions. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/working-plan", produces = MediaType.APPLICATION_JSON_VALUE)
class RestVersionController {

    private final SpaceFinder finder;
    private final WorkingPlanDesk desk;
    private final DataDesk data;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestVersionController(
            SpaceFinder finder, WorkingPlanDesk desk, DataDesk data, RestBodies bodies, RestProblems problems) {
        this.finder = finder;
        this.desk = desk;
        this.data = data;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Access(Needs.WORK)
    @PostMapping(path = "/statuses", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestWorkingPlan setStatuses(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        RestStatusRequest asked = RestStatusRequest.of(
                bodies.object(request, false),
                finder.working(spaceId).plan().dataset().year());
        Working looked = finder.looked(spaceId, asked.version());
        boolean there = looked.plan().plan().placements().stream()
                .map(one -> RequestKey.of(one))
                .toList()
                .containsAll(asked.placements());
        if (!there) {
            throw ProblemException.conflict("notThere");
        }
        return after(
                spaceId,
                () -> desk.setStatus(looked, asked.placements(), asked.status(), Worker.nameOr(request, asked.by())),
                request);
    }

    /** Keeps a student from a company, or lets the student go there again. */
    @Access(Needs.WORK)
    @PostMapping(path = "/exclusions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> setExclusion(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        RestExclusionRequest asked = RestExclusionRequest.of(bodies.object(request, false), dataset.year());
        DataDesk.Answer answer = data.make(spaceId, List.of(asked.change()), null, Worker.nameOr(request, asked.by()));
        if (answer.isRefused()) {
            throw new RefusedException(answer.findings(), Names.of(dataset.dataset()));
        }
        return ResponseEntity.noContent().build();
    }

    @Access(Needs.WORK)
    @PostMapping(path = "/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestWorkingPlan undo(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        Working working = looked(spaceId, request);
        long version = working.version().version();
        if (desk.findPrevious(working.version()).isEmpty()) {
            throw ProblemException.conflict("nothingToUndo");
        }
        return after(spaceId, () -> desk.undo(spaceId, version, Worker.account(request)), request);
    }

    @Access(Needs.WORK)
    @PostMapping(path = "/redo", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestWorkingPlan redo(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        Working working = looked(spaceId, request);
        long version = working.version().version();
        if (desk.findNext(spaceId, working.version()).isEmpty()) {
            throw ProblemException.conflict("nothingToRedo");
        }
        return after(spaceId, () -> desk.redo(spaceId, version, Worker.account(request)), request);
    }

    /** The working plan that the caller looked at. */
    private Working looked(String spaceId, HttpServletRequest request) throws IOException {
        Working working = finder.working(spaceId);
        RestVersionRequest asked = RestVersionRequest.of(bodies.object(request, false));
        SpaceFinder.requireVersion(working, asked.version());
        return working;
    }

    /** What makes another version the working plan. */
    private interface Step {
        void take() throws StaleException;
    }

    private RestWorkingPlan after(String spaceId, Step step, HttpServletRequest request) {
        try {
            step.take();
        } catch (StaleException stale) {
            throw ProblemException.of(stale);
        }
        Texts texts = Texts.of(problems.language(request).locale());
        return RestWorkingPlan.of(finder.working(spaceId), texts);
    }
}
