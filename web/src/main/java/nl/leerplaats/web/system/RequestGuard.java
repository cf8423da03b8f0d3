package nl.leerplaats.web.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other websites out, which a browser on this computer can be made to call: a request under a name that is not ours (DNS rebinding)
 * and a change asked for by a page that is not ours (cross-site request forgery) are refused with status 403.
 *
 * <p>No page of another website has any use for the REST interface, so there it may not even read.
 *
 * <p>A browser names the asking page in {@code Sec-Fetch-Site} or {@code Origin} with every change; a request with neither comes from a
 * program of somebody who is already on this computer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts = new TreeSet<>();

    RequestGuard(WebSettings settings, @Value("${server.address:}") @Nullable InetAddress address) {
        settings.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        boolean onlyHere = address != null && address.isLoopbackAddress();
        if (onlyHere || !hosts.isEmpty()) {
            hosts.addAll(THIS_COMPUTER);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reads = READING.contains(request.getMethod()) && !ApiRequest.is(request);
        if (isOurName(request) && (reads || isOurPage(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurName(HttpServletRequest request) {
        return hosts.isEmpty() || hosts.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }

    private static boolean isOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isSameAuthority(origin, request.getHeader("Host"));
    }

    private static boolean isSameAuthority(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
