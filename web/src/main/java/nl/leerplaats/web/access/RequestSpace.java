package nl.leerplaats.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Finds the space that the address of a request is about: what it names first is a space, or a plan or a run of one. */
@Component
class RequestSpace {

    /** What an address that begins with a space begins with. */
    static final String SPACES = "spaces";

    /** The first thing that the address of a method names. */
    private static final Pattern NAMED = Pattern.compile("(?:/api)?/(spaces|plans|runs)/\\{([^}:]+)[^}]*}(?:/.*)?");

    private final Store store;

    RequestSpace(Store store) {
        this.store = store;
    }

    /** Tells whether the address is about something of a space, whether that is there or not. */
    static boolean isNamed(HttpServletRequest request) {
        return pattern(request).matches();
    }

    private static Matcher pattern(HttpServletRequest request) {
        return NAMED.matcher(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }

    /** The id of the space; empty where the address is about none, or about what is not there. */
    Optional<String> find(HttpServletRequest request) {
        Matcher named = pattern(request);
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!named.matches() || !(variables instanceof Map<?, ?> values)) {
            return Optional.empty();
        }
        String id = String.valueOf(values.get(named.group(2)));
        return find(named.group(1), id);
    }

    /**
     * The id of the space of what an address names; empty where that is not there.
     *
     * @param kind {@code spaces}, {@code plans} or {@code runs}
     */
    Optional<String> find(String kind, String id) {
        return switch (kind) {
            case "plans" -> store.plans().findHeader(id).map(PlanHeader::spaceId);
            case "runs" -> store.runs().findSpace(id);
            default -> Optional.of(id);
        };
    }
}
