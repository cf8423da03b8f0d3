package nl.leerplaats.web.system;

import org.jspecify.annotations.Nullable;
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

    /** What was found; where nothing was, it says what was looked for. */
    public static <T> T check(@Nullable T found, String kind, String id) {
        if (found == null) {
            throw new NotFoundException(kind, id);
        }
        return found;
    }
}
