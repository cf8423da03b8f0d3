package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.erase.EraseDesk;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestFiles;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
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

/** Spaces: made of a dataset, listed, erased. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces", produces = MediaType.APPLICATION_JSON_VALUE)
class RestSpaceController {

    private final Store store;
    private final SpaceFinder finder;
    private final Intake intake;
    private final EraseDesk desk;
    private final RestFiles files;
    private final RestProblems problems;
    private final OwnSpaces own;

    RestSpaceController(
            Store store,
            SpaceFinder finder,
            Intake intake,
            EraseDesk desk,
            RestFiles files,
            RestProblems problems,
            OwnSpaces own) {
        this.own = own;
        this.store = store;
        this.finder = finder;
        this.intake = intake;
        this.desk = desk;
        this.files = files;
        this.problems = problems;
    }

    @Access(Needs.ACCOUNT)
    @GetMapping
    List<RestSpace> listSpaces(Viewer viewer) {
        Predicate<String> isOwn = own.of(viewer);
        return store.spaces().list().stream()
                .filter(space -> isOwn.test(space.id()))
                .map(space -> RestSpace.of(space, null))
                .toList();
    }

    @Access(Needs.ADMIN)
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, RestFiles.WORKBOOK, RestFiles.ZIP})
    ResponseEntity<RestSpace> createSpace(
            @RequestParam(defaultValue = "") String name, Viewer viewer, HttpServletRequest request)
            throws IOException {
        Intake.Document read = files.read(request, name, intake::readDocument);
        StoredDataset accepted = read.accepted();
        if (accepted == null) {
            throw new RefusedException(read.findings(), null);
        }
        own.made(viewer, accepted.id());
        return ResponseEntity.created(URI.create("/api/spaces/" + accepted.id()))
                .body(space(accepted, request));
    }

    @GetMapping("/{spaceId}")
    RestSpace getSpace(@PathVariable String spaceId, HttpServletRequest request) {
        return space(finder.dataset(spaceId), request);
    }

    private RestSpace space(StoredDataset dataset, HttpServletRequest request) {
        return RestSpace.of(
                finder.header(dataset.id()),
                RestFinding.list(dataset.findings(), problems.language(request).locale(), Names.of(dataset.dataset())));
    }

    @Access(Needs.ADMIN)
    @DeleteMapping("/{spaceId}")
    ResponseEntity<Void> eraseSpace(@PathVariable String spaceId, Viewer viewer) {
        desk.erase(finder.header(spaceId).id());
        own.erased(viewer);
        return ResponseEntity.noContent().build();
    }

    /** The document, while it is written: a big one does not have to fit in memory. */
    @GetMapping("/{spaceId}/dataset")
    void getDataset(@PathVariable String spaceId, HttpServletResponse response) throws IOException {
        StoredDataset dataset = finder.dataset(spaceId);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        DatasetWriter.write(dataset.dataset(), response.getOutputStream());
    }
}
