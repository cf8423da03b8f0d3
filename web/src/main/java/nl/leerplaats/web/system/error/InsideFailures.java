package nl.leerplaats.web.system.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerplaats.data.text.FailureTrace;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes a request that failed inside without what the failure says, which may name a pupil, and shows the error page; where the database does
 * not answer, the page says that. Parameters that cannot
 * be read (a malformed escape) are no failure of ours: the answer says so, without the error page, which would have to read them as well.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class InsideFailures extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(InsideFailures.class);

    private final PlainErrors errors;

    InsideFailures(PlainErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (isUnreadable(failure)) {
                refuse(request, response);
                return;
            }
            if (SilentDatabase.isCauseOf(failure)) {
                tellSilence(response);
                return;
            }
            LOG.error("A request failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    private static void tellSilence(HttpServletResponse response) throws IOException {
        LOG.warn("The database did not answer a request.");
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SilentDatabase.RETRY_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Tells whether it is about parameters that cannot be read; one that is too large has another status, and its own page. */
    private static boolean isUnreadable(Throwable failure) {
        Throwable cause = failure instanceof ServletException ? failure.getCause() : failure;
        return cause instanceof InvalidParameterException unreadable
                && unreadable.getErrorCode() == HttpServletResponse.SC_BAD_REQUEST;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            PlainErrors.Answer answer = errors.of(request, HttpServletResponse.SC_BAD_REQUEST);
            response.reset();
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType(answer.type());
            response.getOutputStream().write(answer.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
