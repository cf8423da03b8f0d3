package nl.leerplaats.web.system.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers where the server itself refuses the request, before anything of ours has seen it: a malformed address. A program gets a problem, a
 * person a page.
 */
@Component
class ServerErrorValve extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerErrorValve.class);

    private final PlainErrors errors;

    ServerErrorValve(PlainErrors errors) {
        this.errors = errors;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(this));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        boolean refused = status >= 400 && response.getContentWritten() == 0;
        if (!refused || !response.setErrorReported()) {
            return;
        }
        try {
            PlainErrors.Answer answer = errors.of(request, status);
            response.setContentType(answer.type());
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(answer.text());
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("An error could not be told.");
        }
    }
}
