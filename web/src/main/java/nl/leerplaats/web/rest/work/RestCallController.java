package nl.leerplaats.web.rest.work;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.work.CallDesk;
import nl.leerplaats.web.work.SettledException;
import nl.leerplaats.web.work.StaleException;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The call list: whom a company is asked to take, and what it said. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/calls", produces = MediaType.APPLICATION_JSON_VALUE)
class RestCallController {

    private final Store store;
    private final SpaceFinder finder;
    private final CallDesk desk;
    private final RestBodies bodies;

    RestCallController(Store store, SpaceFinder finder, CallDesk desk, RestBodies bodies) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.bodies = bodies;
    }

    @GetMapping
    RestCalls listCalls(@PathVariable String spaceId) {
        return RestCalls.of(finder.working(spaceId), store.calls().list(spaceId));
    }

    /** Notes a call; what the company said about a student is in the working plan at once. */
    @Access(Needs.WORK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RestCall> noteCall(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        RestCallRequest asked = RestCallRequest.of(
                bodies.object(request, false),
                finder.working(spaceId).plan().dataset().year());
        Working looked = finder.looked(spaceId, asked.version());
        try {
            long number = desk.note(
                    looked,
                    asked.companyId(),
                    asked.placements(looked),
                    asked.answer(),
                    asked.note(),
                    Worker.nameOr(request, asked.by()));
            return ResponseEntity.created(URI.create("/api/spaces/" + spaceId + "/calls/" + number))
                    .body(getCall(spaceId, number));
        } catch (StaleException stale) {
            throw ProblemException.of(stale);
        } catch (SettledException settled) {
            throw ProblemException.conflict("settled");
        }
    }

    @GetMapping("/{number}")
    RestCall getCall(@PathVariable String spaceId, @PathVariable long number) {
        finder.header(spaceId);
        return store.calls().list(spaceId).stream()
                .filter(call -> call.number() == number)
                .map(RestCall::of)
                .findFirst()
                .orElseThrow(() -> ProblemException.missing("call", Long.toString(number)));
    }
}
