package nl.leerplaats.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A change of a page carries what only our own pages have; without it nothing is changed, whoever sent the request. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"leerplaats.first-run=false", WebTest.OWN_MEMORY})
@Import(WebTest.Solver.class)
class PageTokenTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient other = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void aFormOfAPageIsSent() throws Exception {
        HttpResponse<String> answer = sendExample(browser, token());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void withoutTheTokenOrWithOneOfAnotherNothingIsMade() throws Exception {
        String token = token();
        assertThat(sendExample(browser, "").statusCode()).isEqualTo(403);
        assertThat(sendExample(browser, "guessed").statusCode()).isEqualTo(403);
        HttpResponse<String> elsewhere = sendExample(other, token);
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.body()).contains("Ga terug").doesNotContain("Exception");
    }

    @Test
    void aRefusalTellsTheBrowserWhatAPageMayDo() throws Exception {
        HttpResponse<String> answer = other.send(
                HttpRequest.newBuilder(at("/api/spaces"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    private String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/spaces").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> sendExample(HttpClient client, String token) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at("/spaces/examples"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("kind=SCHOOL&_csrf=" + token))
                        .build(),
                BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
