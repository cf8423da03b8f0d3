package nl.leerplaats.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerplaats.web.system.error.RestProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program that it may not come in as a problem, and never with another page. */
@Component
class RestRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RestProblems problems;

    RestRefusals(RestProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.send(request, response, problems.of(request, HttpServletResponse.SC_UNAUTHORIZED));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        problems.send(request, response, problems.of(request, HttpServletResponse.SC_FORBIDDEN));
    }
}
