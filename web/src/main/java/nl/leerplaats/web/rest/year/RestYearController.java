package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestFieldProblems;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.space.EmptyYear;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spaces that start without a document, and what people call a space. */
@RestController
@Access(Needs.READ)
@RequestMapping(
        path = "/api/spaces",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class RestYearController {

    private final Store store;
    private final SpaceFinder finder;
    private final Intake intake;
    private final RestBodies bodies;
    private final RestProblems problems;
    private final MessageSource messages;
    private final OwnSpaces own;

    RestYearController(
            Store store,
            SpaceFinder finder,
            Intake intake,
            RestBodies bodies,
            RestProblems problems,
            MessageSource messages,
            OwnSpaces own) {
        this.own = own;
        this.store = store;
        this.finder = finder;
        this.intake = intake;
        this.bodies = bodies;
        this.problems = problems;
        this.messages = messages;
    }

    /** Starts a year of which the calendar is known and nobody is in it yet. */
    @Access(Needs.ADMIN)
    @PostMapping("/empty")
    ResponseEntity<RestSpace> createEmptyYear(Viewer viewer, HttpServletRequest request) throws IOException {
        EmptyYear asked = RestEmptyYear.of(bodies.object(request, false));
        Map<String, String> wrong = asked.problems(messages, locale(request));
        if (!wrong.isEmpty()) {
            throw new RestFieldProblems(wrong);
        }
        return created(intake.start(asked), viewer, request);
    }

    /** Makes an example, with made-up people and companies. */
    @Access(Needs.ADMIN)
    @PostMapping("/examples")
    ResponseEntity<RestSpace> createExample(Viewer viewer, HttpServletRequest request) throws IOException {
        RestExample asked = RestExample.of(bodies.object(request, false));
        return created(intake.generate(asked.kind(), asked.seed()), viewer, request);
    }

    private ResponseEntity<RestSpace> created(StoredDataset dataset, Viewer viewer, HttpServletRequest request) {
        own.made(viewer, dataset.id());
        return ResponseEntity.created(URI.create("/api/spaces/" + dataset.id())).body(space(dataset, request));
    }

    private RestSpace space(StoredDataset dataset, HttpServletRequest request) {
        return RestSpace.of(
                finder.header(dataset.id()),
                RestFinding.list(dataset.findings(), locale(request), Names.of(dataset.dataset())));
    }

    private Locale locale(HttpServletRequest request) {
        return problems.language(request).locale();
    }

    @Access(Needs.WORK)
    @PatchMapping("/{spaceId}")
    RestSpace renameSpace(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        finder.header(spaceId);
        RestName asked = RestName.of(bodies.object(request, false));
        store.spaces().rename(spaceId, asked.name());
        return space(finder.dataset(spaceId), request);
    }
}
