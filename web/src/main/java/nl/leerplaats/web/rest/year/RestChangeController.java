package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RequestBytes;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.Worker;
import nl.leerplaats.web.system.error.RestProblems;
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
import tools.jackson.databind.JsonNode;

/** Changes of the data of a space: sent, listed, taken out. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
class RestChangeController {

    private final Store store;
    private final SpaceFinder finder;
    private final ChangeDesk desk;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestChangeController(Store store, SpaceFinder finder, ChangeDesk desk, RestBodies bodies, RestProblems problems) {
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.bodies = bodies;
        this.problems = problems;
    }

    @Access(Needs.WORK)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    RestChange.Outcome sendChanges(@PathVariable String spaceId, HttpServletRequest request) throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        try (RequestBytes body = bodies.document(request);
                InputStream in = body.open()) {
            ChangesLoadResult.Loaded read = desk.read(dataset, in, finding -> finding);
            return desk.apply(
                    spaceId,
                    read,
                    Worker.account(request),
                    problems.language(request).locale());
        }
    }

    @GetMapping
    List<RestChange> listChanges(@PathVariable String spaceId, HttpServletRequest request) {
        StoredDataset dataset = finder.dataset(spaceId);
        List<ChangeEntry> entries = store.spaces().listChanges(spaceId);
        List<Change> changes = entries.stream()
                .map(ChangeEntry::change)
                .filter(Objects::nonNull)
                .toList();
        JsonNode written = bodies.embed(out ->
                        ChangesWriter.write(new ChangeDocument(dataset.dataset().name(), changes, Extra.NONE), out))
                .get("changes");
        Locale locale = problems.language(request).locale();
        Names names = Names.of(dataset.dataset());
        List<RestChange> lines = new ArrayList<>();
        int next = 0;
        for (ChangeEntry entry : entries) {
            JsonNode change = entry.change() == null ? null : written.get(next++);
            lines.add(RestChange.of(entry, change, RestFinding.list(entry.findings(), locale, names)));
        }
        return lines;
    }

    /** Takes a line out by a new line: history stays. */
    @Access(Needs.WORK)
    @DeleteMapping("/{number}")
    ResponseEntity<Void> takeOutChange(
            @PathVariable String spaceId,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String by,
            HttpServletRequest request) {
        finder.header(spaceId);
        if (store.spaces().takeOut(spaceId, number, Worker.nameOr(request, by)).isEmpty()) {
            boolean there = store.spaces().listChanges(spaceId).stream().anyMatch(line -> line.number() == number);
            throw there
                    ? ProblemException.conflict("takenOut", number)
                    : ProblemException.missing("change", Long.toString(number));
        }
        return ResponseEntity.noContent().build();
    }
}
