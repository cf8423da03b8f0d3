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
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other websites out, which a browser on this computer can be made to call: a request under a name that is not ours (DNS rebinding)
 * and a request of another website's page to the REST interface are refused with status 403. Changes by the pages are kept to our own pages
 * by {@link PageProtection}; a program has no page from which to take a token.
 *
 * <p>A browser names the asking page in {@code Sec-Fetch-Site} or {@code Origin}; a request with neither comes from a program of somebody who
 * is already on this computer. It stands behind what writes the headers, which a refusal has too.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1)
class RequestGuard extends OncePerRequestFilter {

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
        if (isOurName(request) && (!ApiRequest.is(request) || isOurPage(request))) {
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
