package nl.leerplaats.web.system;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A process that only works shows no pages; it tells how it is (docs/operations.md, "Health"), and whoever asks for more where that is not. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkerFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator";

    private final WebSettings settings;

    WorkerFilter(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.role().answers() || request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
        response.getWriter().println("Hier wordt alleen gerekend; de pagina's staan op een andere computer.");
    }
}
