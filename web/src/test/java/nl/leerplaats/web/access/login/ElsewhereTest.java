package nl.leerplaats.web.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Log-in by OpenID Connect at a real provider: who was invited gets in, and nobody else. */
@AccountsTest
class ElsewhereTest {

    private static final String HERE = "http://127.0.0.1";
    private static final String BACK = HERE + "/login/oauth2/code/school";
    private static final String SESSION = "leerplaats-session";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}");

    private static final ConfigurableApplicationContext PROVIDER = TestProvider.start(BACK);
    private static final String THERE =
            "http://127.0.0.1:" + PROVIDER.getEnvironment().getRequiredProperty("local.server.port");

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private MembershipStore members;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        String client = "spring.security.oauth2.client.";
        settings.add(client + "registration.school.client-id", () -> "leerplaats");
        settings.add(client + "registration.school.client-secret", () -> "geheim");
        settings.add(client + "registration.school.client-name", () -> "het schoolaccount");
        settings.add(client + "registration.school.scope", () -> "openid,profile,email");
        settings.add(client + "provider.school.issuer-uri", () -> THERE);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    /** Goes from an address of ours to the provider, logs in there, and comes back; the answer to that. */
    private MockHttpServletResponse logIn(String from, String name) throws Exception {
        MockHttpServletResponse first =
                web.perform(get(URI.create(HERE + from))).andReturn().getResponse();
        Cookie session = Objects.requireNonNull(first.getCookie(SESSION));
        String to = Objects.requireNonNull(first.getRedirectedUrl());
        if (to.startsWith("/")) {
            to = Objects.requireNonNull(web.perform(get(URI.create(HERE + to)).cookie(session))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());
        }
        return web.perform(get(URI.create(back(to, name))).cookie(session))
                .andReturn()
                .getResponse();
    }

    /** Where the provider sends somebody who logs in there, in a browser that follows it. */
    private static String back(String to, String name) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpResponse<String> answer = browser.send(page(to), BodyHandlers.ofString());
        for (int step = 0; step < 10; step++) {
            String location = answer.headers().firstValue("Location").orElse(null);
            if (location != null && location.startsWith(BACK)) {
                return location;
            }
            if (location != null) {
                answer = browser.send(page(URI.create(THERE).resolve(location).toString()), BodyHandlers.ofString());
            } else {
                Matcher token = TOKEN.matcher(answer.body());
                assertThat(token.find()).as(answer.body()).isTrue();
                String form = "username=" + name + "&password=" + TestProvider.PASSWORD + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
                answer = browser.send(
                        HttpRequest.newBuilder(URI.create(THERE + "/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
            }
        }
        throw new AssertionError("The provider sends nobody back.");
    }

    private static HttpRequest page(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
    }

    private void isIn(MockHttpServletResponse answer, String name) throws Exception {
        assertThat(answer.getRedirectedUrl()).isIn("/", HERE + "/");
        web.perform(get("/account").cookie(Objects.requireNonNull(answer.getCookie(SESSION))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)));
    }

    /** Who has an account already is asked whether to join with it; the answer to joining. */
    private ResultActions isAsked(String link, String name) throws Exception {
        MockHttpServletResponse answer = logIn(link + "/with/school", name);
        String join = link.replace("/invitation/", "/join/");
        assertThat(answer.getRedirectedUrl()).isEqualTo(join);
        return web.perform(post(join).cookie(Objects.requireNonNull(answer.getCookie(SESSION))));
    }

    private String invite(StoredDataset year, String email) throws Exception {
        Account region = people.add("Ria", year, SpaceRole.REGION);
        String text = web.perform(post("/spaces/" + year.id() + "/members/invite")
                        .with(People.as(region))
                        .param("email", email)
                        .param("name", "Sanne")
                        .param("role", "READER"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void thePageToLogInNamesTheProvider() throws Exception {
        web.perform(get("/login")).andExpect(content().string(containsString("Inloggen met het schoolaccount")));
    }

    @Test
    void whoWasNotInvitedDoesNotGetIn() throws Exception {
        MockHttpServletResponse answer = logIn("/oauth2/authorization/school", "vreemd");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?uninvited");
        web.perform(get("/login?uninvited=")).andExpect(content().string(containsString("niet uitgenodigd")));
        assertThat(accounts.findByEmail("vreemd@school.nl")).isEmpty();
    }

    /** Under whatever address the provider knows the person. */
    @Test
    void whoComesWithAnInvitationGetsAnAccountThatIsKnownTheNextTime() throws Exception {
        StoredDataset year = people.year();
        String link = invite(year, "sanne.jansen@elders.nl");
        isIn(logIn(link + "/with/school", "unverified-sanne"), "Naam van unverified-sanne");
        Account sanne = accounts.findByEmail("sanne.jansen@elders.nl").orElseThrow();
        assertThat(sanne.issuer()).isEqualTo(THERE);
        assertThat(sanne.password()).isNull();
        assertThat(members.rolesOf(sanne.id())).isEqualTo(Map.of(year.id(), SpaceRole.READER));

        isIn(logIn("/oauth2/authorization/school", "unverified-sanne"), "sanne.jansen@elders.nl");
        web.perform(get(link)).andExpect(status().isNotFound());

        StoredDataset other = people.year();
        isAsked(invite(other, "sanne@elders.nl"), "unverified-sanne").andExpect(status().isForbidden());
        assertThat(members.rolesOf(sanne.id())).containsOnlyKeys(year.id());
        isAsked(invite(other, "sanne.jansen@elders.nl"), "unverified-sanne").andExpect(redirectedUrl("/spaces"));
        assertThat(members.rolesOf(sanne.id())).containsOnlyKeys(year.id(), other.id());
        isIn(logIn("/oauth2/authorization/school", "unverified-sanne"), "sanne.jansen@elders.nl");
        accounts.setDisabled(sanne.id(), true);
        assertThat(logIn("/oauth2/authorization/school", "unverified-sanne").getRedirectedUrl())
                .isEqualTo("/login?uninvited");
    }

    @Test
    void anInvitationIsFoundByAnAddressThatTheProviderVerified() throws Exception {
        StoredDataset year = people.year();
        invite(year, "Bas@School.nl");
        invite(year, "unverified-bas@school.nl");
        isIn(logIn("/oauth2/authorization/school", "bas"), "Bas@School.nl");
        assertThat(logIn("/oauth2/authorization/school", "unverified-bas").getRedirectedUrl())
                .isEqualTo("/login?uninvited");
    }

    @Test
    void anAccountWithAPasswordIsLinkedByAVerifiedAddress() throws Exception {
        Account kees =
                new Account("kees", "KEES@school.nl", "Kees", "{noop}x", null, null, false, Instant.now(), false);
        accounts.add(kees);
        isIn(logIn("/oauth2/authorization/school", "kees"), "KEES@school.nl");
        assertThat(accounts.find("kees").orElseThrow().subject()).isEqualTo("kees");
    }

    @Test
    void whoSaysNoAtTheProviderIsToldSo() throws Exception {
        web.perform(get("/login/oauth2/code/school?error=access_denied&state=x"))
                .andExpect(status().isFound())
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/login?elsewhere"));
    }
}
