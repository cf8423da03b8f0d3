package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.access.OwnSpaces;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.backup.BackupDesk;
import nl.leerplaats.web.backup.BackupRefusedException;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RequestBytes;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.SpaceFinder;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.FileDownload;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Back-ups: everything, or one space, in one file, and back. */
@RestController
@Access(Needs.ADMIN)
@RequestMapping("/api")
class RestBackupController {

    private static final String FILE = "leerplaats-back-up";

    private final Store store;
    private final SpaceFinder finder;
    private final BackupDesk desk;
    private final RestBodies bodies;
    private final RestProblems problems;
    private final MessageSource messages;
    private final OwnSpaces own;

    RestBackupController(
            Store store,
            SpaceFinder finder,
            BackupDesk desk,
            RestBodies bodies,
            RestProblems problems,
            MessageSource messages,
            OwnSpaces own) {
        this.own = own;
        this.store = store;
        this.finder = finder;
        this.desk = desk;
        this.bodies = bodies;
        this.problems = problems;
        this.messages = messages;
    }

    /** A back-up of everything. */
    @GetMapping("/backup")
    void getBackup(HttpServletResponse response) throws IOException {
        List<PlanningSpace> all = store.spaces().list();
        if (all.isEmpty()) {
            throw ProblemException.missing("noSpaces", "");
        }
        FileDownload.sendZip(response, FILE, "", out -> desk.write(all, out));
    }

    /** A back-up of one space. */
    @Access(Needs.WORK)
    @GetMapping("/spaces/{spaceId}/backup")
    void getBackupOfSpace(@PathVariable String spaceId, HttpServletResponse response) throws IOException {
        PlanningSpace space = finder.header(spaceId);
        FileDownload.sendZip(response, FILE, space.name(), out -> desk.write(List.of(space), out));
    }

    /** Puts a back-up back, as a whole or not at all. */
    @PostMapping(path = "/backup", consumes = "application/zip", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<RestSpace> restoreBackup(Viewer viewer, HttpServletRequest request) throws IOException {
        try (RequestBytes body = bodies.document(request);
                InputStream in = body.open()) {
            List<String> restored = desk.restore(in);
            restored.forEach(id -> own.made(viewer, id));
            return restored.stream()
                    .map(id -> RestSpace.of(finder.header(id), null))
                    .toList();
        } catch (BackupRefusedException refused) {
            Object[] facts = {refused.file()};
            String key = "backup.refused." + refused.reason().key();
            throw ProblemException.refused(
                    "backup",
                    messages.getMessage(key, facts, problems.language(request).locale()));
        }
    }
}
