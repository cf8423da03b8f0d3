package nl.leerplaats.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong under {@code /api}, a program gets a problem document: over a real port, because the server itself answers some of it. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"leerplaats.first-run=false", WebTest.OWN_MEMORY, "spring.servlet.multipart.max-file-size=2KB"})
@Import(RestProblemsTest.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class RestProblemsTest {

    private static final String PUPIL = "Noor de Vries";

    private final HttpClient program = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** An address that fails inside, with the name of a pupil in what the failure says. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        /** The address. */
        @RestController
        static class FailingAddress {

            @GetMapping("/api/failing")
            String fail() {
                throw new IllegalStateException("Cannot place " + PUPIL + ".");
            }
        }
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        return program.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        return problem(response.body(), status);
    }

    private static JsonNode problem(String body, int status) {
        assertThat(body).doesNotContain("<", "Exception", "nl.leerplaats", "org.apache");
        JsonNode problem = JsonMapper.shared().readTree(body);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        return problem;
    }

    @Test
    void anAddressThatIsNotThereIsAProblemHoweverItIsWritten() throws Exception {
        for (String address :
                new String[] {"/api", "/api/", "/api/nothing", "/api/spaces/", "/%61pi/nothing", "/api;x=1/nothing"}) {
            problem(call(to(address)), 404);
        }
        assertThat(problem(call(to("/api/spaces/nothing")), 404).get("instance").asString())
                .isEqualTo("/api/spaces/nothing");
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsAProblemThatNamesThose() throws Exception {
        HttpResponse<String> response = call(to("/api/spaces").PUT(BodyPublishers.ofString("{}")));
        problem(response, 405);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void whatIsNoJsonIsAProblem() throws Exception {
        problem(call(to("/api/spaces").POST(BodyPublishers.ofString("{}"))), 415);
        problem(call(to("/api/spaces").header("Content-Type", "text/csv").POST(BodyPublishers.ofString("{}"))), 415);
        problem(call(to("/api/spaces").header("Accept", "text/html")), 406);
    }

    @Test
    void aBodyThatIsTooLargeIsAProblemWhetherOrNotItTellsItsSize() throws Exception {
        byte[] large = new byte[2049];
        problem(json(BodyPublishers.ofByteArray(large)), 413);
        problem(json(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), 413);
        problem(json(BodyPublishers.ofByteArray(new byte[2048])), 422);
    }

    private HttpResponse<String> json(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        return call(to("/api/spaces").header("Content-Type", "application/json").POST(body));
    }

    @Test
    void aFailureInsideShowsNoTraceAndNamesNobody(CapturedOutput output) throws Exception {
        JsonNode problem = problem(call(to("/api/failing")), 500);
        assertThat(problem.toString()).doesNotContain(PUPIL).contains("Error in Leerplaats");
        assertThat(output.getAll()).contains("FailingAddress.fail").doesNotContain(PUPIL);
    }

    @Test
    void anotherWebsiteIsKeptOutAlsoWhereItOnlyReads() throws Exception {
        problem(call(to("/api/spaces").header("Sec-Fetch-Site", "cross-site")), 403);
        problem(call(to("/%61pi/spaces").header("Sec-Fetch-Site", "cross-site")), 403);
        problem(call(to("/api/spaces").header("Origin", "http://pupils.example")), 403);
        problem(
                call(to("/api/spaces")
                        .header("Content-Type", "application/json")
                        .header("Origin", "http://pupils.example")
                        .POST(BodyPublishers.ofString("{}"))),
                403);
        problem(call(to("/api/spaces/x").header("Sec-Fetch-Site", "same-site").DELETE()), 403);
        assertThat(call(to("/api/spaces").header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameThatAnotherSiteMadePointHereIsAProblem() throws Exception {
        assertThat(raw("GET /api/spaces HTTP/1.1\r\nHost: pupils.example\r\n")).contains("403", "problem+json");
    }

    @Test
    void anAddressThatTheServerItselfRefusesIsAProblem() throws Exception {
        String answer = raw("GET /api/spaces/%zz HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).contains("400", "application/problem+json");
        problem(answer.substring(answer.indexOf("\r\n\r\n")).strip(), 400);
    }

    @Test
    void aMalformedEscapeIsTheCallersMistakeInAProgramAndInAPage(CapturedOutput output) throws Exception {
        String problem = raw("GET /api/spaces/x/working-plan/reasons?studentId=%ff HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(problem).contains("400", "application/problem+json").doesNotContain("Exception");
        for (String asked :
                new String[] {"/plans?x=%ff", "/spaces/x/data/student?id=%ff", "/spaces/%ff", "/spaces/a%2Fb"}) {
            String page = raw("GET " + asked + " HTTP/1.1\r\nHost: localhost\r\n");
            assertThat(page)
                    .as(asked)
                    .startsWith("HTTP/1.1 400")
                    .contains("Dit verzoek klopt niet", "Naar het overzicht")
                    .doesNotContain("Exception", "Tomcat");
        }
        String form = raw(
                "POST /spaces HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 5\r\n",
                "a=%ff");
        assertThat(form).startsWith("HTTP/1.1 400");
        assertThat(output.getAll()).doesNotContain("failed inside");
    }

    private String raw(String head) throws IOException {
        return raw(head, "");
    }

    private String raw(String request, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLanguageIsTheFirstOfTheCallerThatThereIs() throws Exception {
        assertThat(title("de-DE, en-GB;q=0.8, nl;q=0.5")).isEqualTo("Not found");
        assertThat(title("nl-BE")).isEqualTo("Niet gevonden");
        assertThat(title("fr")).isEqualTo("Niet gevonden");
        assertThat(title("*")).isEqualTo("Niet gevonden");
        assertThat(title("!!;q=x")).isEqualTo("Niet gevonden");
    }

    private String title(String languages) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/nothing"))
                .header("Accept-Language", languages);
        return problem(call(request), 404).get("title").asString();
    }
}
