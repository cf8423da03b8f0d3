package nl.leerplaats.web.rest;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import org.jspecify.annotations.Nullable;

/** What was sent is well-formed and yet cannot be taken: status 422, with everything that is wrong. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final transient @Nullable Names names;

    /**
     * Refuses what was sent.
     *
     * @param findings at least one error
     * @param names of the dataset that it is about; null where there is none
     */
    public RefusedException(List<Finding> findings, @Nullable Names names) {
        super("What was sent is refused.");
        this.findings = List.copyOf(findings);
        this.names = names;
    }

    List<Finding> findings() {
        return findings;
    }

    @Nullable
    Names names() {
        return names;
    }
}
