package nl.leerplaats.web.rest;

import java.util.TreeSet;
import nl.leerplaats.web.work.StaleException;

/** Something that cannot be done, with the status and the words that a program is answered. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;
    private final long retrySeconds;
    private final transient Object[] facts;

    private ProblemException(int status, String kind, long retrySeconds, Object... facts) {
        super("A request cannot be done (" + kind + ").");
        this.status = status;
        this.kind = kind;
        this.retrySeconds = retrySeconds;
        this.facts = facts.clone();
    }

    /** What is asked for is not there. */
    public static ProblemException missing(String kind, String id) {
        return new ProblemException(404, kind, 0, id);
    }

    /** What is asked cannot be done as things are now. */
    public static ProblemException conflict(String kind, Object... facts) {
        return new ProblemException(409, kind, 0, facts);
    }

    /** What the caller looked at is otherwise by now. */
    public static ProblemException of(StaleException stale) {
        return stale.students().isEmpty()
                ? conflict("stale")
                : conflict("staleOf", String.join(", ", new TreeSet<>(stale.students())));
    }

    /** An address does not say what it has to. */
    public static ProblemException wrong(String kind) {
        return new ProblemException(400, kind, 0);
    }

    /** What was sent is not what it has to be. */
    public static ProblemException refused(String kind, String why) {
        return new ProblemException(422, kind, 0, why);
    }

    /** The body has more bytes than are read. */
    static ProblemException large(long mostBytes) {
        return new ProblemException(413, "large", 0, mostBytes);
    }

    /** There is no room now. */
    public static ProblemException busy(String kind, long retrySeconds) {
        return new ProblemException(503, kind, retrySeconds, retrySeconds);
    }

    int status() {
        return status;
    }

    /** The last part of the keys of its texts. */
    String kind() {
        return kind;
    }

    /** Seconds after which it is worth trying again; 0 for never. */
    long retrySeconds() {
        return retrySeconds;
    }

    /** What its text names. */
    Object[] facts() {
        return facts.clone();
    }
}
