package nl.leerplaats.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.web.system.ApiRequest;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.system.error.RestProblems;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Makes a problem of whatever goes wrong under {@code /api}, also where no method of ours was found to ask. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RestProblemResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(RestProblemResolver.class);

    private final RestProblems problems;

    RestProblemResolver(RestProblems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!ApiRequest.is(request)) {
            return null;
        }
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // Nobody is there any more, or half of the answer is: there is no one to tell.
            return new ModelAndView();
        }
        try {
            response.resetBuffer();
            problems.send(request, response, problem(request, response, failure));
        } catch (IOException gone) {
            LOG.debug("A problem could not be sent.");
        }
        return new ModelAndView();
    }

    private ProblemDetail problem(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (failure instanceof ProblemException known) {
            if (known.retrySeconds() > 0) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(known.retrySeconds()));
            }
            return problems.of(request, known.status(), known.kind(), known.facts());
        }
        if (failure instanceof RefusedException refused) {
            return refused(request, 422, refused);
        }
        if (failure instanceof RestFieldProblems refused) {
            ProblemDetail problem =
                    problems.of(request, 422, "refused", refused.findings().size());
            problem.setProperty("findings", refused.findings());
            return problem;
        }
        if (failure instanceof RestBrokenRules broken) {
            ProblemDetail problem = problems.of(request, HttpServletResponse.SC_CONFLICT, "breaks");
            problem.setProperty("breaks", broken.breaks());
            return problem;
        }
        if (failure instanceof JacksonException malformed) {
            return refused(request, 400, new RefusedException(List.of(finding(malformed)), null));
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return problems.of(request, known.getStatusCode().value());
        }
        if (SilentDatabase.isCauseOf(failure)) {
            LOG.warn("The database did not answer a request.");
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SilentDatabase.RETRY_SECONDS));
            return problems.of(request, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return problems.of(request, status(failure));
    }

    private ProblemDetail refused(HttpServletRequest request, int status, RefusedException refused) {
        ProblemDetail problem =
                problems.of(request, status, "refused", refused.findings().size());
        problem.setProperty(
                "findings",
                RestFinding.list(refused.findings(), problems.language(request).locale(), refused.names()));
        return problem;
    }

    private static Finding finding(JacksonException malformed) {
        TokenStreamLocation at = malformed.getLocation();
        Finding finding = Finding.of(FindingCode.SYNTAX, "$", "");
        return at == null || at.getLineNr() < 1 ? finding : finding.at(new TextPlace(at.getLineNr(), at.getColumnNr()));
    }

    private static int status(Exception failure) {
        if (failure instanceof NotFoundException || failure instanceof IncorrectResultSizeDataAccessException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (failure instanceof TypeMismatchException || failure instanceof InvalidParameterException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (failure instanceof MaxUploadSizeExceededException || failure.getCause() instanceof OutOfMemoryError) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        LOG.error("A request failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
