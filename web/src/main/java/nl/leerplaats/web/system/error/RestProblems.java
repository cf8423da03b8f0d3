package nl.leerplaats.web.system.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.web.system.ApiRequest;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.Worker;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the REST interface answers when something is wrong: a problem (RFC 9457) in the language of whoever asks, never what happened inside. */
@Component
public class RestProblems {

    private final MessageSource messages;
    private final WebSettings settings;
    private final JsonMapper json;

    RestProblems(MessageSource messages, WebSettings settings, JsonMapper json) {
        this.messages = messages;
        this.settings = settings;
        this.json = json;
    }

    /** The language in which a request is answered: that of its {@code Accept-Language}, or of the setting. */
    public Language language(HttpServletRequest request) {
        return ApiRequest.language(request, settings.language());
    }

    /** The problem of a status. */
    public ProblemDetail of(HttpServletRequest request, int status) {
        boolean role = status == HttpServletResponse.SC_FORBIDDEN && Worker.account(request) != null;
        return of(request, status, role ? "role" : kind(status));
    }

    /**
     * A problem with the words of its kind.
     *
     * @param request what went wrong
     * @param status HTTP status
     * @param kind the last part of the keys of its texts
     * @param facts what the text names
     */
    public ProblemDetail of(HttpServletRequest request, int status, String kind, Object... facts) {
        Language language = language(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(status), messages.getMessage("api.detail." + kind, facts, language.locale()));
        problem.setTitle(messages.getMessage("api.title." + kind, facts, language.locale()));
        try {
            problem.setInstance(new URI(request.getRequestURI()));
        } catch (URISyntaxException malformed) {
            // An address that is none is left out: the caller knows what was asked.
            problem.setInstance(null);
        }
        return problem;
    }

    private static String kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "login";
            case HttpServletResponse.SC_FORBIDDEN -> "forbidden";
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "method";
            case HttpServletResponse.SC_NOT_ACCEPTABLE -> "accept";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "large";
            case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> "type";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "database";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "inside";
        };
    }

    /** A problem as its document. */
    String text(ProblemDetail problem) {
        return json.writeValueAsString(problem);
    }

    /** Sends a problem; headers beside it have to be set already. */
    public void send(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", language(request).code());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
