package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.LastingAccess;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.run.TooManyRunsException;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Runs: asked for, watched, stopped. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/runs", produces = MediaType.APPLICATION_JSON_VALUE)
class RestRunController {

    private final Store store;
    private final SpaceFinder finder;
    private final RunDesk desk;
    private final WorkingPlanDesk working;
    private final RestRunWatch watch;
    private final LastingAccess lasting;
    private final RestBodies bodies;

    RestRunController(
            Store store,
            SpaceFinder finder,
            RunDesk desk,
            WorkingPlanDesk working,
            RestRunWatch watch,
            LastingAccess lasting,
            RestBodies bodies) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.working = working;
        this.watch = watch;
        this.lasting = lasting;
        this.bodies = bodies;
    }

    @Access(Needs.WORK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestRun> startRun(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        List<String> plans =
                store.plans().list(spaceId).stream().map(PlanHeader::id).toList();
        RestRunRequest asked = RestRunRequest.of(bodies.object(request, false), plans);
        String startId = asked.start();
        StoredPlan start = startId == null ? null : finder.plan(spaceId, startId);
        Weights weights = dataset.dataset().weights().with(asked.weights());
        StoredDataset planned = working.planningDataset(spaceId, asked.mayChange(), weights)
                .orElseThrow(() -> ProblemException.missing("space", spaceId));
        SolveSettings settings = SolveSettings.ofTime(Duration.ofSeconds(asked.seconds()), asked.seed());
        try {
            StoredRun run = desk.request(planned, settings, asked.mayChange(), start);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/spaces/" + spaceId + "/runs/" + run.id()))
                    .body(watch.show(run));
        } catch (TooManyRunsException full) {
            throw ProblemException.busy("runs", secondsToNextTurn());
        }
    }

    /** Seconds until the first of the runs under way has used its time, 1 or more. */
    private long secondsToNextTurn() {
        return store.runs().listInUse().stream()
                .mapToLong(RestRunController::secondsLeft)
                .min()
                .orElse(1);
    }

    private static long secondsLeft(StoredRun run) {
        Duration limit = run.settings().timeLimit();
        SolveProgress progress = run.progress();
        long left = limit == null
                ? 1
                : limit.toSeconds() - (progress == null ? 0 : progress.elapsed().toSeconds());
        return Math.max(1, left);
    }

    @GetMapping
    List<RestRun> listRuns(@PathVariable String spaceId) {
        finder.header(spaceId);
        Map<String, PlanHeader> made = new LinkedHashMap<>();
        store.plans().list(spaceId).forEach(plan -> made.put(plan.id(), plan));
        Map<String, StoredRun> live = new LinkedHashMap<>();
        store.runs().listInUse().forEach(run -> live.put(run.id(), run));
        return store.runs().list(spaceId).stream()
                .map(run -> {
                    StoredRun underWay = live.get(run.id());
                    return underWay == null ? RestRun.ended(run, made.get(run.id())) : watch.show(underWay);
                })
                .toList();
    }

    @GetMapping("/{runId}")
    RestRun getRun(@PathVariable String spaceId, @PathVariable String runId) {
        return watch.show(finder.run(spaceId, runId));
    }

    /** Ends a run soon and keeps its best plan; one that has ended stays as it is. */
    @Access(Needs.WORK)
    @DeleteMapping("/{runId}")
    RestRun stopRun(@PathVariable String spaceId, @PathVariable String runId) {
        StoredRun run = finder.run(spaceId, runId);
        if (run.isInUse()) {
            desk.stop(run);
        }
        return watch.show(run);
    }

    @GetMapping(path = "/{runId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter watchRun(@PathVariable String spaceId, @PathVariable String runId, HttpServletRequest request) {
        return watch.open(finder.run(spaceId, runId), lasting.of(request, Needs.READ, spaceId));
    }
}
