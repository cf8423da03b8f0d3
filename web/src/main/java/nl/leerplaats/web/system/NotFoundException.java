package nl.leerplaats.web.system;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a page asks for is not there, or no longer: status 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what was looked for. */
    public NotFoundException(String kind, String id) {
        super("There is no " + kind + " with the id (" + id + ").");
    }
}
