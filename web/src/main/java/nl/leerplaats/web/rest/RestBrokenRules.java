package nl.leerplaats.web.rest;

import java.util.List;

/** What is asked would break rules that the working plan keeps: status 409, with all of them. */
public final class RestBrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RestPlan.Broken> breaks;

    public RestBrokenRules(List<RestPlan.Broken> breaks) {
        super("It would break " + breaks.size() + " rules.");
        this.breaks = List.copyOf(breaks);
    }

    List<RestPlan.Broken> breaks() {
        return breaks;
    }
}
