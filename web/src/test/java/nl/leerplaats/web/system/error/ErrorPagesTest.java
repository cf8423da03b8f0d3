package nl.leerplaats.web.system.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.WebApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What goes wrong ends in a page that says what to do, over a real port: the error page is made by the server, not by a controller. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"leerplaats.first-run=false", "spring.servlet.multipart.max-file-size=2KB"})
@Import(ErrorPagesTest.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private static final String PUPIL = "Noor de Vries";
    /** Where the form for a file sends it, with the token in the address: of a file that is too large nothing else is read. */
    private static final Pattern UPLOAD = Pattern.compile("enctype=\"multipart/form-data\" action=\"(/spaces[^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    @LocalServerPort
    private int port;

    /** A page that fails while it is made, with the name of a pupil in what the failure says. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        /** The page. */
        @Controller
        static class FailingPage {

            @GetMapping("/failing")
            String fail() {
                throw new IllegalStateException("Cannot place " + PUPIL + ".");
            }
        }
    }

    @Test
    void aPageThatIsNotThereSaysSoInTheLanguageOfTheReader() throws Exception {
        HttpResponse<String> page = get("/plans/nothing");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Deze bladzijde is er niet", "href=\"/plans/nothing?lang=en\"");
        HttpResponse<String> english = get("/plans/nothing?lang=en");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("This page does not exist");
    }

    @Test
    void aFailureInsideShowsNoTraceAndNamesNobody(CapturedOutput output) throws Exception {
        HttpResponse<String> page = get("/failing");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .contains("Er ging iets mis in Leerplaats")
                .doesNotContain(PUPIL, "Exception", "nl.leerplaats");
        assertThat(output.getAll())
                .contains("IllegalStateException", "FailingPage.fail")
                .doesNotContain(PUPIL);
    }

    @Test
    void aValueThatIsNotOneOfTheChoicesIsNoFailureInside() throws Exception {
        HttpResponse<String> page = get("/plans/nothing?page=many");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Dit verzoek klopt niet");
    }

    @Test
    void theErrorPageItselfIsNoPage() throws Exception {
        assertThat(get("/error").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeLeadsBackWithTheReason() throws Exception {
        HttpResponse<String> page = upload(new byte[4096]);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/spaces");
        assertThat(page.body()).contains("Het bestand is groter dan 200 MB.");
    }

    @Test
    void aFileThatJustFitsIsRead() throws Exception {
        HttpResponse<String> page = upload(new byte[2048]);
        assertThat(page.uri().getPath()).startsWith("/refused/");
    }

    @Test
    void aFormWithoutAFileWhereOneIsAskedForIsNoFailureInside() throws Exception {
        String token = UPLOAD.matcher(get("/spaces").body())
                .results()
                .map(found -> found.group(1).replaceFirst(".*=", ""))
                .findFirst()
                .orElseThrow();
        for (String address : List.of("/spaces", "/backup", "/spaces/x/upload", "/spaces/x/plans")) {
            HttpResponse<String> page = browser.send(
                    HttpRequest.newBuilder(uri(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("_csrf=" + token))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(page.statusCode()).as(address).isEqualTo(415);
            assertThat(page.body()).contains("Dit verzoek klopt niet");
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
        Matcher form = UPLOAD.matcher(get("/spaces").body());
        assertThat(form.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(uri(form.group(1)))
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + port + address);
    }
}
