package nl.leerplaats.web.access.login;

import java.time.Duration;
import nl.leerplaats.web.access.people.LogInLimits;
import org.springframework.security.authentication.LockedException;

/** Somebody tried so often that the next try has to wait. */
final class TooManyLogIns extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration left;

    TooManyLogIns(Duration left) {
        super("Somebody tried to log in too often.");
        this.left = left;
    }

    /** Seconds to wait, one or more. */
    long seconds() {
        return LogInLimits.seconds(left);
    }
}
