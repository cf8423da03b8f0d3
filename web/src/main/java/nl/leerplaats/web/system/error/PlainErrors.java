package nl.leerplaats.web.system.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.web.system.ApiRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is said of a request of which nothing can be read, not even its parameters: a problem to a program, a page in plain words to a person. */
@Component
class PlainErrors {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s</title>
              <link rel="stylesheet" href="/css/leerplaats.css">
            </head>
            <body>
              <main class="container">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/">%s</a></p>
              </main>
            </body>
            </html>
            """;

    private final RestProblems problems;
    private final MessageSource messages;

    PlainErrors(RestProblems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    /**
     * An answer.
     *
     * @param type its media type
     * @param text its body
     */
    record Answer(String type, String text) {}

    Answer of(HttpServletRequest request, int status) {
        if (ApiRequest.isAddress(request.getRequestURI())) {
            return new Answer(MediaType.APPLICATION_PROBLEM_JSON_VALUE, problems.text(problems.of(request, status)));
        }
        Language language = problems.language(request);
        String kind = "error." + ErrorPages.kind(status);
        return new Answer(
                MediaType.TEXT_HTML_VALUE,
                PAGE.formatted(
                        language.code(),
                        text("error.title", language),
                        text(kind, language),
                        text(kind + ".what", language),
                        text("error.home", language)));
    }

    private String text(String key, Language language) {
        Locale locale = language.locale();
        return messages.getMessage(key, null, locale);
    }
}
