package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.paper.Owner;
import nl.leerplaats.web.paper.PaperDesk;
import nl.leerplaats.web.plan.document.DocumentSender;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.HandOut;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers of the working plan: listed, downloaded, and noted as handed out. */
@RestController
@Access(Needs.READ)
@RequestMapping("/api/spaces/{spaceId}")
class RestPaperController {

    private final Store store;
    private final SpaceFinder finder;
    private final PaperDesk desk;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestPaperController(Store store, SpaceFinder finder, PaperDesk desk, RestBodies bodies, RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.bodies = bodies;
        this.problems = problems;
    }

    @GetMapping(path = "/papers", produces = MediaType.APPLICATION_JSON_VALUE)
    RestPapers listPapers(@PathVariable String spaceId, @RequestParam(defaultValue = "false") boolean other) {
        return RestPapers.of(finder.working(spaceId), desk, other);
    }

    private Locale locale(HttpServletRequest request) {
        return problems.language(request).locale();
    }

    /** The papers of somebody: a file, or a zip file where there are several. */
    @GetMapping("/papers/of")
    void getPapersOf(
            @PathVariable String spaceId,
            @RequestParam String owner,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Working working = finder.working(spaceId);
        Owner wanted = Owner.read(owner).orElseThrow(() -> ProblemException.missing("papers", owner));
        try {
            desk.sendOf(working, wanted, kind, response, locale(request));
        } catch (NotFoundException none) {
            throw ProblemException.missing("papers", owner);
        }
    }

    /** The papers of all, or only those that are other ones since the last hand-out. */
    @GetMapping("/papers.zip")
    void getAllPapers(
            @PathVariable String spaceId,
            @RequestParam(defaultValue = "false") boolean other,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        desk.sendAll(finder.working(spaceId), other, response, locale(request));
    }

    @GetMapping("/papers/workbook")
    void getWorkbook(@PathVariable String spaceId, HttpServletResponse response) throws IOException {
        StoredPlan plan = finder.working(spaceId).plan();
        DocumentSender.sendWorkbook(plan, store.spaces().moment(plan.dataset()), response);
    }

    /** Notes that all papers were handed out, where they are those that the caller looked at. */
    @Access(Needs.WORK)
    @PostMapping(
            path = "/papers/hand-outs",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestHandOut> handOut(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        Working working = finder.working(spaceId);
        RestHandOutRequest asked = RestHandOutRequest.of(bodies.object(request, false));
        if (!PaperDesk.token(working).equals(asked.token())) {
            throw ProblemException.conflict("papersStale");
        }
        long number = desk.handOut(working, Worker.nameOr(request, asked.by()));
        return ResponseEntity.created(URI.create("/api/spaces/" + spaceId + "/papers/hand-outs/" + number))
                .body(getHandOut(spaceId, number));
    }

    @GetMapping(path = "/papers/hand-outs/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    RestHandOut getHandOut(@PathVariable String spaceId, @PathVariable long number) {
        return RestHandOut.of(find(spaceId, number));
    }

    private HandOut find(String spaceId, long number) {
        finder.header(spaceId);
        return store.handOuts()
                .find(spaceId, number)
                .orElseThrow(() -> ProblemException.missing("handOut", Long.toString(number)));
    }

    /** Takes the last hand-out back, where somebody noted it by mistake. */
    @Access(Needs.WORK)
    @DeleteMapping("/papers/hand-outs/{number}")
    ResponseEntity<Void> takeBackHandOut(@PathVariable String spaceId, @PathVariable long number) {
        find(spaceId, number);
        if (!store.handOuts().takeBack(spaceId, number)) {
            throw ProblemException.conflict("handOutNotLast");
        }
        return ResponseEntity.noContent().build();
    }
}
