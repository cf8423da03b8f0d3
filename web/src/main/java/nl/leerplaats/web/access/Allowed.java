package nl.leerplaats.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.store.account.Membership;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Tells of an address in a page whether whoever looks at the page may go there, by the same words that {@link AccessGate} goes by. */
@Component
class Allowed {

    /** What is named by its id; that of a plan of planning again has the kind of proposal after it. */
    private static final Pattern NAMED = Pattern.compile("/(spaces|plans|runs)/([a-z0-9]{6,}(?:-[a-z]+)?)(?:/.*)?");

    private static final String REMEMBERED = Allowed.class.getName();

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final MembershipStore members;
    private final RequestSpace spaces;
    private volatile @Nullable List<Known> known;

    Allowed(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            MembershipStore members,
            RequestSpace spaces) {
        this.mappings =
                mappings; // asked for when the first page is shown: it needs the gate, which is of this package too
        this.members = members;
        this.spaces = spaces;
    }

    /** An address that the application answers, and what that needs. */
    private record Known(
            PathPattern pattern,
            Set<RequestMethod> methods,
            @Nullable Needs needs) {

        private boolean matches(RequestMethod method, PathContainer path) {
            return (methods.isEmpty() || methods.contains(method)) && pattern.matches(path);
        }
    }

    /** Tells whether there is anything that whoever asked for a page may not do: not where nobody logs in, nor before log-in. */
    boolean isAsked(HttpServletRequest page) {
        return page.getAttribute(AccessGate.VIEWER) instanceof Viewer viewer && !viewer.isLocal();
    }

    /**
     * Tells whether whoever asked for a page may follow a link in it, or send a form.
     *
     * @param page the request for the page
     * @param method GET for a link, the method of a form
     * @param address where it leads; one that is not ours, or that no method answers, is for everybody
     */
    boolean allows(HttpServletRequest page, RequestMethod method, String address) {
        if (!isAsked(page) || !address.startsWith("/")) {
            return true;
        }
        Viewer viewer = (Viewer) page.getAttribute(AccessGate.VIEWER);
        String path = address.substring(page.getContextPath().length()).replaceFirst("[?#].*", "");
        return remembered(page).allowed().computeIfAbsent(method + path, key -> find(page, viewer, method, path));
    }

    private boolean find(HttpServletRequest page, Viewer viewer, RequestMethod method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        Known found = known().stream()
                .filter(one -> one.matches(method, parsed))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return true;
        }
        Needs needs = found.needs();
        return needs != null
                && needs.isMet(viewer.administrator(), needs.isOfSpace() ? role(page, viewer, path) : null);
    }

    private List<Known> known() {
        List<Known> now = known;
        if (now == null) {
            List<Known> all = new ArrayList<>();
            mappings.getObject().getHandlerMethods().forEach((info, handler) -> {
                for (PathPattern pattern : patterns(info)) {
                    all.add(new Known(pattern, info.getMethodsCondition().getMethods(), AccessGate.needs(handler)));
                }
            });
            all.sort(Comparator.comparing(Known::pattern));
            now = List.copyOf(all);
            known = now;
        }
        return now;
    }

    private static Set<PathPattern> patterns(RequestMappingInfo info) {
        return info.getPathPatternsCondition() == null
                ? Set.of()
                : info.getPathPatternsCondition().getPatterns();
    }

    /** The role in the space of an address. A plan or a run in a page about a space is of that space. */
    private @Nullable SpaceRole role(HttpServletRequest page, Viewer viewer, String path) {
        Matcher named = NAMED.matcher(path);
        String account = viewer.accountId();
        if (account == null || !named.matches()) {
            return null;
        }
        if (RequestSpace.isNamed(page) && !named.group(1).equals(RequestSpace.SPACES)) {
            return viewer.role();
        }
        return remembered(page)
                .roles()
                .computeIfAbsent(
                        named.group(1) + '/' + named.group(2),
                        key -> spaces.find(named.group(1), named.group(2))
                                .flatMap(space -> members.find(space, account))
                                .map(Membership::role))
                .orElse(null);
    }

    private static Remembered remembered(HttpServletRequest page) {
        if (page.getAttribute(REMEMBERED) instanceof Remembered known) {
            return known;
        }
        Remembered fresh = new Remembered(new HashMap<>(), new HashMap<>());
        page.setAttribute(REMEMBERED, fresh);
        return fresh;
    }

    /**
     * What was looked up for a page already: lists lead to the same address over and over.
     *
     * @param allowed whether somebody may go there, by method and path
     * @param roles what somebody is in a space, by what an address names
     */
    private record Remembered(Map<String, Boolean> allowed, Map<String, Optional<SpaceRole>> roles) {}
}
