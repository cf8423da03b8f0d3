package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RequestBytes;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans of a space: listed, read, judged, removed. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/plans", produces = MediaType.APPLICATION_JSON_VALUE)
class RestPlanController {

    private final Store store;
    private final SpaceFinder finder;
    private final RestBodies bodies;
    private final RestProblems problems;
    private final Clock clock;

    RestPlanController(Store store, SpaceFinder finder, RestBodies bodies, RestProblems problems, Clock clock) {
        this.store = store;
        this.finder = finder;
        this.bodies = bodies;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    List<RestPlan> listPlans(@PathVariable String spaceId) {
        finder.header(spaceId);
        return store.plans().list(spaceId).stream().map(RestPlan::of).toList();
    }

    /** Judges a plan that was made elsewhere, by the dataset of now, and keeps it. */
    @Access(Needs.WORK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestPlan> uploadPlan(
            @PathVariable String spaceId,
            @RequestParam(defaultValue = "plan.json") String name,
            HttpServletRequest request)
            throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        PlanLoadResult read;
        try (RequestBytes body = bodies.document(request);
                InputStream in = body.open()) {
            read = PlanLoader.load(in, dataset.dataset());
        }
        if (!(read instanceof PlanLoadResult.Loaded loaded)) {
            throw new RefusedException(read.findings(), Names.of(dataset.dataset()));
        }
        StoredPlan plan = new StoredPlan(
                store.newId(),
                dataset,
                loaded.plan(),
                PlanChecker.check(dataset.year(), loaded.plan()),
                new PlanOrigin.Uploaded(name),
                clock.instant());
        StoredPlan kept = store.plans().add(plan);
        return ResponseEntity.created(URI.create("/api/spaces/" + spaceId + "/plans/" + plan.id()))
                .body(RestPlan.of(kept, texts(request)));
    }

    private Texts texts(HttpServletRequest request) {
        return Texts.of(problems.language(request).locale());
    }

    /** The plan document. */
    @GetMapping("/{planId}")
    void getPlan(@PathVariable String spaceId, @PathVariable String planId, HttpServletResponse response)
            throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        PlanWriter.write(plan.plan(), response.getOutputStream());
    }

    /** The dataset that was planned: that of then, with the settings of a run for weights and the working plan. */
    @GetMapping("/{planId}/dataset")
    void getPlannedDataset(@PathVariable String spaceId, @PathVariable String planId, HttpServletResponse response)
            throws IOException {
        StoredPlan plan = finder.plan(spaceId, planId);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        DatasetWriter.write(plan.dataset().dataset(), response.getOutputStream());
    }

    /** What the judge says of a plan, by the dataset that was planned. */
    @GetMapping("/{planId}/verdict")
    RestPlan getVerdict(@PathVariable String spaceId, @PathVariable String planId, HttpServletRequest request) {
        return RestPlan.of(finder.plan(spaceId, planId), texts(request));
    }

    @Access(Needs.WORK)
    @DeleteMapping("/{planId}")
    ResponseEntity<Void> removePlan(@PathVariable String spaceId, @PathVariable String planId) {
        StoredPlan plan = finder.plan(spaceId, planId);
        store.plans().remove(plan.id());
        if (store.plans().exists(plan.id())) {
            throw ProblemException.conflict("planInUse");
        }
        return ResponseEntity.noContent().build();
    }
}
