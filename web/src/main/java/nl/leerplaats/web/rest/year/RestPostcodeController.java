package nl.leerplaats.web.rest.year;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import nl.leerplaats.web.access.Access;
import nl.leerplaats.web.access.Needs;
import nl.leerplaats.web.rest.ProblemException;
import nl.leerplaats.web.rest.RefusedException;
import nl.leerplaats.web.rest.RequestBytes;
import nl.leerplaats.web.rest.RestBodies;
import nl.leerplaats.web.rest.RestFiles;
import nl.leerplaats.web.rest.RestFinding;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.upload.PostcodeFile;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of postcodes: given once for all spaces, looked at, removed. */
@RestController
@Access(Needs.ACCOUNT)
@RequestMapping(path = "/api/postcodes", produces = MediaType.APPLICATION_JSON_VALUE)
class RestPostcodeController {

    private final PostcodeDesk desk;
    private final RestBodies bodies;
    private final RestProblems problems;

    RestPostcodeController(PostcodeDesk desk, RestBodies bodies, RestProblems problems) {
        this.desk = desk;
        this.bodies = bodies;
        this.problems = problems;
    }

    @GetMapping
    RestPostcodes getPostcodes() {
        return RestPostcodes.of(find(), null);
    }

    private PostcodeFile find() {
        return desk.find().orElseThrow(() -> ProblemException.missing("postcodes", ""));
    }

    /** Takes a table in place of the one before; what is none is refused, and leaves that as it is. */
    @Access(Needs.ADMIN)
    @PutMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE, RestFiles.ZIP})
    RestPostcodes givePostcodes(@RequestParam(defaultValue = "postcodes") String name, HttpServletRequest request)
            throws IOException {
        PostcodeDesk.Given given;
        try (RequestBytes body = bodies.document(request);
                InputStream in = body.open()) {
            given = desk.give(name, in.readAllBytes());
        }
        if (!given.kept()) {
            throw new RefusedException(given.findings(), null);
        }
        return RestPostcodes.of(
                find(),
                RestFinding.list(given.findings(), problems.language(request).locale(), null));
    }

    /** Removes the table; positions that were found by it stay. */
    @Access(Needs.ADMIN)
    @DeleteMapping
    ResponseEntity<Void> removePostcodes() {
        find();
        desk.forget();
        return ResponseEntity.noContent().build();
    }
}
