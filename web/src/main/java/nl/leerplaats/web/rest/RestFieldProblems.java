package nl.leerplaats.web.rest;

import java.util.List;
import java.util.Map;

/** What was sent cannot be used, in words per key: status 422. */
public final class RestFieldProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RestFinding> findings;

    /**
     * Refuses what was sent.
     *
     * @param problems what is wrong, by key; one or more
     */
    public RestFieldProblems(Map<String, String> problems) {
        super("What was sent is refused.");
        findings = problems.entrySet().stream()
                .map(one -> new RestFinding("unknown-choice", "ERROR", "$." + one.getKey(), null, null, one.getValue()))
                .toList();
    }

    List<RestFinding> findings() {
        return findings;
    }
}
