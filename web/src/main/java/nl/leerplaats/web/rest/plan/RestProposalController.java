package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.rest.year.ChangeDesk;
import nl.leerplaats.web.rest.year.RestChange;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.ReplanDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Planning again from the working plan: asked for, watched, stopped. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/proposals", produces = MediaType.APPLICATION_JSON_VALUE)
class RestProposalController {

    private final Store store;
    private final SpaceFinder finder;
    private final ReplanDesk desk;
    private final ChangeDesk changes;
    private final RestBodies bodies;
    private final RestProblems problems;
    private final WebSettings settings;

    RestProposalController(
            Store store,
            SpaceFinder finder,
            ReplanDesk desk,
            ChangeDesk changes,
            RestBodies bodies,
            RestProblems problems,
            WebSettings settings) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.changes = changes;
        this.bodies = bodies;
        this.problems = problems;
        this.settings = settings;
    }

    @Access(Needs.WORK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestProposals> askProposals(@PathVariable String spaceId, HttpServletRequest request)
            throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        RestProposalRequest asked = RestProposalRequest.of(bodies.object(request, true));
        JsonNode document = asked.changes();
        ChangesLoadResult.Loaded read = document == null
                ? null
                : changes.read(
                        dataset, new ByteArrayInputStream(bodies.bytes(document)), RestProposalController::inRequest);
        check(spaceId, asked);
        RestChange.Outcome outcome = read == null
                ? null
                : changes.apply(
                        spaceId,
                        read,
                        Worker.account(request),
                        problems.language(request).locale());
        StoredReplan replan =
                desk.request(spaceId, asked.asOf(), Duration.ofSeconds(asked.seconds()), asked.seed(), null);
        return ResponseEntity.accepted()
                .location(URI.create("/api/spaces/" + spaceId + "/proposals/" + replan.id()))
                .body(RestProposals.of(replan, plans(replan), outcome));
    }

    /** A finding in the document of changes, at its place in the request that it came in. */
    static Finding inRequest(Finding finding) {
        return new Finding(
                finding.code(), "$.changes" + finding.path().substring(1), finding.found(), finding.arguments(), null);
    }

    /** Refuses what cannot begin, before any change is applied. */
    private void check(String spaceId, RestProposalRequest asked) {
        refuse(desk.refuse(spaceId, asked.asOf()), asked.asOf());
        List<StoredReplan> waiting = store.replans().list(spaceId).stream()
                .filter(StoredReplan::isInUse)
                .toList();
        if (waiting.size() > settings.waitingRuns()) {
            throw ProblemException.busy("runs", waiting.get(0).seconds());
        }
    }

    /** Says why planning again from a day cannot begin. */
    static void refuse(Optional<ReplanDesk.Refusal> refusal, LocalDate asOf) {
        if (refusal.isPresent()) {
            switch (refusal.get()) {
                case NO_MONDAY ->
                    throw new RefusedException(List.of(Finding.of(FindingCode.AS_OF_NOT_MONDAY, "$.asOf", asOf)), null);
                case NO_WORKING_PLAN -> throw ProblemException.conflict("noWorkingPlan");
                case TOO_EARLY -> throw ProblemException.conflict("tooEarly", asOf.toString());
                case NOTHING_LEFT -> throw ProblemException.conflict("nothingLeft", asOf.toString());
                case OUTSIDE_YEAR -> throw ProblemException.conflict("outsideYear", asOf.toString());
            }
        }
    }

    /** The proposals that are there, in the order in which they are made. */
    private List<PlanHeader> plans(StoredReplan replan) {
        return store.plans().list(replan.spaceId()).stream()
                .filter(plan -> plan.id().startsWith(replan.id() + "-"))
                .sorted(Comparator.comparing(PlanHeader::made))
                .toList();
    }

    @GetMapping
    List<RestProposals> listProposals(@PathVariable String spaceId) {
        finder.header(spaceId);
        return store.replans().list(spaceId).stream().map(this::show).toList();
    }

    private RestProposals show(StoredReplan replan) {
        return RestProposals.of(replan, plans(replan), null);
    }

    @GetMapping("/{proposalsId}")
    RestProposals getProposals(@PathVariable String spaceId, @PathVariable String proposalsId) {
        return show(find(spaceId, proposalsId));
    }

    private StoredReplan find(String spaceId, String proposalsId) {
        finder.header(spaceId);
        return store.replans()
                .find(proposalsId)
                .filter(replan -> replan.spaceId().equals(spaceId))
                .orElseThrow(() -> ProblemException.missing("proposals", proposalsId));
    }

    /** Ends planning again soon, with the proposals that are there. */
    @Access(Needs.WORK)
    @DeleteMapping("/{proposalsId}")
    RestProposals stopProposals(@PathVariable String spaceId, @PathVariable String proposalsId) {
        StoredReplan replan = find(spaceId, proposalsId);
        if (replan.isInUse()) {
            desk.stop(replan);
        }
        return show(find(spaceId, proposalsId));
    }
}
