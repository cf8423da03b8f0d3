package nl.leerplaats.web.system.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerplaats.web.system.ApiRequest;
import nl.leerplaats.web.system.Worker;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of everything that went wrong: what to do, and never what happened inside. A program gets a problem in place of a page. */
@Controller
class ErrorPages implements ErrorController {

    private final RestProblems problems;

    ErrorPages(RestProblems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    String show(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        // Asked for by its own address, the page is not there either.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        if (ApiRequest.is(request)) {
            problems.send(request, response, problems.of(request, status));
            return null;
        }
        response.setStatus(status);
        model.addAttribute("status", status);
        boolean role = status == HttpServletResponse.SC_FORBIDDEN && Worker.account(request) != null;
        model.addAttribute("kind", role ? "role" : kind(status));
        return "error";
    }

    /** The last part of the keys of its texts. */
    static String kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_FORBIDDEN -> "forbidden";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "database";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "request" : "inside";
        };
    }
}
