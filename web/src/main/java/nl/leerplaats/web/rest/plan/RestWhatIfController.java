package nl.leerplaats.web.rest.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.rest.year.ChangeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.SpaceStore;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.whatif.Question;
import nl.leerplaats.web.whatif.TooManyTrialsException;
import nl.leerplaats.web.whatif.Trial;
import nl.leerplaats.web.whatif.WhatIfDesk;
import nl.leerplaats.web.work.ReplanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What if: changes are tried on the working plan, watched, stopped; nothing of it is kept. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/what-if", produces = MediaType.APPLICATION_JSON_VALUE)
class RestWhatIfController {

    private static final int RETRY_SECONDS = 30;

    /** A key of a change; what the dataset as a whole has against it stands at a place in the dataset. */
    private static final Pattern IN_CHANGE = Pattern.compile("\\$\\.(?:id|[a-z]+Id)");

    private final Store store;
    private final SpaceFinder finder;
    private final ReplanDesk replans;
    private final WhatIfDesk desk;
    private final ChangeDesk changes;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestWhatIfController(
            Store store,
            SpaceFinder finder,
            ReplanDesk replans,
            WhatIfDesk desk,
            ChangeDesk changes,
            RestBodies bodies,
            RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.replans = replans;
        this.desk = desk;
        this.changes = changes;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Access(Needs.ASK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestWhatIf> askWhatIf(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        finder.header(spaceId);
        String stamp = store.spaces().stamp(spaceId);
        StoredDataset now = finder.dataset(spaceId);
        RestWhatIfRequest asked = RestWhatIfRequest.of(bodies.object(request, true));
        List<Change> sent = changes.read(
                        now, new ByteArrayInputStream(bodies.bytes(asked.changes())), RestProposalController::inRequest)
                .changes()
                .changes();
        LocalDate asOf = asked.asOf() == null ? replans.usualMonday(now) : asked.asOf();
        RestProposalController.refuse(replans.refuse(spaceId, asOf), asOf);
        SpaceStore.Outcome tried = store.spaces().tryOut(spaceId, sent);
        check(sent, tried);
        WorkingPlanDesk.Working working = finder.working(spaceId);
        Question question = new Question(
                spaceId,
                stamp,
                working.version().version(),
                tried.applied(),
                tried.now().dataset(),
                asOf,
                asked.seconds(),
                asked.seed(),
                Map.of());
        try {
            Trial trial = desk.begin(question, working, tried.now());
            return ResponseEntity.accepted()
                    .location(URI.create("/api/spaces/" + spaceId + "/what-if/" + trial.id()))
                    .body(show(trial, request));
        } catch (TooManyTrialsException full) {
            throw ProblemException.busy("runs", RETRY_SECONDS);
        }
    }

    /** Refuses changes that do not fit, all of them at once, and those that make no difference. */
    private static void check(List<Change> sent, SpaceStore.Outcome tried) {
        List<Finding> findings = new ArrayList<>();
        for (Applied.SetAside one : tried.setAside()) {
            String at = "$.changes.changes[" + sent.indexOf(one.change()) + "]";
            one.findings().forEach(finding -> findings.add(inRequest(finding, at)));
        }
        if (!findings.isEmpty()) {
            throw new RefusedException(findings, Names.of(tried.now().dataset()));
        }
        if (tried.applied().isEmpty()) {
            throw ProblemException.conflict("nothingToTry");
        }
    }

    private static Finding inRequest(Finding finding, String change) {
        return IN_CHANGE.matcher(finding.path()).matches()
                ? new Finding(
                        finding.code(),
                        change + finding.path().substring(1),
                        finding.found(),
                        finding.arguments(),
                        null)
                : finding;
    }

    @GetMapping("/{trialId}")
    RestWhatIf getWhatIf(@PathVariable String spaceId, @PathVariable String trialId, HttpServletRequest request) {
        return show(find(spaceId, trialId), request);
    }

    private Trial find(String spaceId, String trialId) {
        finder.header(spaceId);
        return desk.find(spaceId, trialId).orElseThrow(() -> ProblemException.missing("trial", trialId));
    }

    private RestWhatIf show(Trial trial, HttpServletRequest request) {
        return RestWhatIf.of(
                trial,
                desk.countBefore(trial),
                Texts.of(problems.language(request).locale()));
    }

    /** Ends it soon, with the proposals that are there. */
    @Access(Needs.ASK)
    @DeleteMapping("/{trialId}")
    RestWhatIf stopWhatIf(@PathVariable String spaceId, @PathVariable String trialId, HttpServletRequest request) {
        Trial trial = find(spaceId, trialId);
        desk.stop(trial);
        return show(trial, request);
    }
}
