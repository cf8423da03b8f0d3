package nl.leerplaats.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What somebody who is logged in may not have, over a real port: the error page is made by the server, not by a controller. */
@SpringBootTest(
        classes = WebApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "leerplaats.first-run=false",
            "leerplaats.nights=false",
            "leerplaats.access=accounts",
            WebTest.OWN_MEMORY
        })
@Import(People.class)
class RefusedPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private StoredDataset own;

    @BeforeEach
    void logIn() throws Exception {
        own = people.year();
        Account ria = people.add("Ria", own, SpaceRole.READER);
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        String form =
                Map.of("_csrf", token.group(1), "email", ria.email(), "password", People.PASSWORD).entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> in = browser.send(
                HttpRequest.newBuilder(uri("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        assertThat(in.body()).contains("Ria");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    @Test
    void theMenuIsThereWhateverIsRefused() throws Exception {
        for (String missing : List.of(
                "/spaces/geen",
                "/spaces/" + people.year().id(),
                "/spaces/" + own.id() + "/data/student?id=geen",
                "/spaces/" + own.id() + "/geen",
                "/geen")) {
            HttpResponse<String> page = get(missing);
            assertThat(page.statusCode()).as(missing).isEqualTo(404);
            assertThat(page.body()).as(missing).contains("Deze bladzijde is er niet", "class=\"site-nav\"", "Ria");
        }
        HttpResponse<String> forbidden = get("/accounts");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("class=\"site-nav\"", "Ria");
    }

    @Test
    void nothingTellsAYearOfOthersFromOneThatIsNotThere() throws Exception {
        String strange = people.year().id();
        for (String page : List.of("", "/working-plan", "/data/students", "/members", "/geen")) {
            HttpResponse<String> others = get("/spaces/" + strange + page);
            HttpResponse<String> none = get("/spaces/geen" + page);
            assertThat(others.statusCode()).as(page).isEqualTo(404).isEqualTo(none.statusCode());
            assertThat(told(others, strange)).as(page).isEqualTo(told(none, "geen"));
        }
    }

    /** A page without what is of this page alone: its address, and the token of its forms. */
    private static String told(HttpResponse<String> page, String id) {
        return TOKEN.matcher(page.body().replace("/spaces/" + id, "/spaces/ID")).replaceAll("");
    }
}
