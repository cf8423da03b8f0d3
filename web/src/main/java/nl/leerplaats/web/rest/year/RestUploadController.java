package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.rest.RestFiles;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.space.UploadDesk;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.RefusedFile;
import nl.leerplaats.web.store.upload.Upload;
import nl.leerplaats.web.system.Worker;
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

/** Newer files of a space: compared with its data, taken over, dropped. */
@RestController
@Access(Needs.READ)
@RequestMapping(path = "/api/spaces/{spaceId}/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
class RestUploadController {

    private final SpaceFinder finder;
    private final UploadDesk desk;
    private final RestFiles files;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestUploadController(
            SpaceFinder finder, UploadDesk desk, RestFiles files, RestBodies bodies, RestProblems problems) {
        this.finder = finder;
        this.desk = desk;
        this.files = files;
        this.bodies = bodies;
        this.problems = problems;
    }

    /** Compares a newer file with the data; nothing of it is made. */
    @Access(Needs.WORK)
    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, RestFiles.WORKBOOK, RestFiles.ZIP})
    ResponseEntity<RestUpload> compareFile(
            @PathVariable String spaceId, @RequestParam(defaultValue = "") String name, HttpServletRequest request)
            throws IOException {
        finder.header(spaceId);
        UploadDesk.Sent sent = files.read(request, name, file -> desk.compare(spaceId, file));
        Upload upload = sent.upload();
        if (upload == null) {
            RefusedFile refused = RestFields.present(sent.refused());
            throw new RefusedException(refused.findings(), null);
        }
        return ResponseEntity.created(URI.create("/api/spaces/" + spaceId + "/uploads/" + upload.id()))
                .body(told(upload, request));
    }

    private RestUpload told(Upload upload, HttpServletRequest request) {
        return RestUpload.of(upload, finder.dataset(upload.spaceId()), locale(request));
    }

    private Locale locale(HttpServletRequest request) {
        return problems.language(request).locale();
    }

    @GetMapping
    List<RestUpload> listUploads(@PathVariable String spaceId, HttpServletRequest request) {
        finder.header(spaceId);
        return desk.list(spaceId).stream()
                .map(upload -> told(fresh(upload), request))
                .toList();
    }

    @GetMapping("/{uploadId}")
    RestUpload getUpload(@PathVariable String spaceId, @PathVariable String uploadId, HttpServletRequest request) {
        return told(fresh(find(spaceId, uploadId)), request);
    }

    private Upload find(String spaceId, String uploadId) {
        finder.header(spaceId);
        return desk.find(spaceId, uploadId).orElseThrow(() -> ProblemException.missing("upload", uploadId));
    }

    private Upload fresh(Upload upload) {
        return desk.isStale(upload) ? desk.compareAgain(upload) : upload;
    }

    /** Makes what a file would change, less what is left out: all of it or nothing. */
    @Access(Needs.WORK)
    @PostMapping(path = "/{uploadId}/take-over", consumes = MediaType.APPLICATION_JSON_VALUE)
    RestSpace takeOver(@PathVariable String spaceId, @PathVariable String uploadId, HttpServletRequest request)
            throws IOException {
        Upload upload = find(spaceId, uploadId);
        RestTakeOver asked = RestTakeOver.of(bodies.object(request, false), upload);
        if (!asked.comparison().equals(upload.compared().stamp())) {
            throw ProblemException.conflict("uploadStale");
        }
        switch (desk.make(desk.choose(upload, asked.leftOut()), asked.note(), Worker.nameOr(request, asked.by()))) {
            case DONE -> {
                StoredDataset now = finder.dataset(spaceId);
                return RestSpace.of(
                        finder.header(spaceId),
                        RestFinding.list(now.findings(), locale(request), Names.of(now.dataset())));
            }
            case NOTHING -> throw ProblemException.conflict("nothingToTakeOver");
            case STALE -> throw ProblemException.conflict("uploadStale");
            case REFUSED -> throw refused(spaceId, uploadId);
        }
        throw new IllegalStateException("A file was neither taken over nor refused.");
    }

    private RefusedException refused(String spaceId, String uploadId) {
        Upload upload = find(spaceId, uploadId);
        List<Finding> findings = upload.choice().refused().values().stream()
                .flatMap(List::stream)
                .toList();
        return new RefusedException(findings, UploadDesk.names(finder.dataset(spaceId), upload));
    }

    @Access(Needs.WORK)
    @DeleteMapping("/{uploadId}")
    ResponseEntity<Void> dropUpload(@PathVariable String spaceId, @PathVariable String uploadId) {
        desk.drop(find(spaceId, uploadId));
        return ResponseEntity.noContent().build();
    }
}
