package nl.leerplaats.web.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.access.people.LogInLimits;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Log-in as it goes: with a password in a page, and with a token from a program. */
@AccountsTest
class LogInFlowTest {

    static final String SESSION = "leerplaats-session";
    private static final Pattern SHOWN = Pattern.compile("<code class=\"break\">([^<]+)</code>");

    @Autowired
    MockMvc web;

    @Autowired
    Store store;

    @Autowired
    People people;

    ResultActions logIn(Account account, String password) throws Exception {
        return web.perform(post("/login")
                .param("email", account.email().toUpperCase(Locale.ROOT))
                .param("password", password));
    }

    Cookie session(Account account) throws Exception {
        Cookie cookie = logIn(account, People.PASSWORD)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        return Objects.requireNonNull(cookie);
    }

    /** What a page shows to copy, once. */
    private static String shown(ResultActions page) throws Exception {
        MockHttpServletResponse response = page.andReturn().getResponse();
        Matcher shown = SHOWN.matcher(response.getContentAsString(StandardCharsets.UTF_8));
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    @Test
    void whoLogsInIsKnownByACookieThatNoScriptAndNoOtherSiteHas() throws Exception {
        Account ria = people.add("Ria", people.year(), SpaceRole.REGION);
        logIn(ria, People.PASSWORD)
                .andExpect(cookie().httpOnly(SESSION, true))
                .andExpect(cookie().sameSite(SESSION, "Lax"))
                .andExpect(cookie().secure(SESSION, false));
        web.perform(post("/login").secure(true).param("email", ria.email()).param("password", People.PASSWORD))
                .andExpect(cookie().secure(SESSION, true));
        web.perform(get("/account").cookie(session(ria)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Ria"), containsString("Uitloggen"))));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreToldTheSame() throws Exception {
        Account ria = people.add("Ria", false);
        logIn(ria, "een ander wachtwoord").andExpect(redirectedUrl("/login?wrong"));
        web.perform(post("/login").param("email", "niemand@school.nl").param("password", People.PASSWORD))
                .andExpect(redirectedUrl("/login?wrong"));
        people.block(ria);
        logIn(ria, People.PASSWORD).andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void whoGuessesTooOftenWaitsAlsoWithTheRightPassword() throws Exception {
        Account ria = people.add("Ria", false);
        for (int time = 0; time < LogInLimits.FREE_OF_ACCOUNT; time++) {
            logIn(ria, "geraden wachtwoord " + time).andExpect(redirectedUrl("/login?wrong"));
        }
        String told = logIn(ria, People.PASSWORD).andReturn().getResponse().getRedirectedUrl();
        assertThat(told).matches("/login[?]wait=[12]");
        web.perform(get("/login?wait=2")).andExpect(content().string(containsString("over 2 seconden")));
    }

    @Test
    void aLogInIsAnotherSessionThanBefore() throws Exception {
        Account ria = people.add("Ria", false);
        Cookie first = session(ria);
        Cookie second = web.perform(
                        post("/login").cookie(first).param("email", ria.email()).param("password", People.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie(SESSION);
        assertThat(Objects.requireNonNull(second).getValue()).isNotEqualTo(first.getValue());
        web.perform(get("/account").cookie(first)).andExpect(status().isFound());
    }

    @Test
    void logOutEndsThisLogInAndEverywhereAllOfThem() throws Exception {
        Account ria = people.add("Ria", false);
        Cookie here = session(ria);
        Cookie there = session(ria);
        web.perform(post("/logout").cookie(here)).andExpect(redirectedUrl("/login?out"));
        web.perform(get("/account").cookie(here)).andExpect(status().isFound());
        web.perform(get("/account").cookie(there)).andExpect(status().isOk());
        Cookie third = session(ria);
        web.perform(post("/account/log-out").cookie(third)).andExpect(redirectedUrl("/login?out"));
        web.perform(get("/account").cookie(there)).andExpect(status().isFound());
        web.perform(get("/account").cookie(third)).andExpect(status().isFound());
    }

    @Test
    void anotherPasswordEndsAllLogIns() throws Exception {
        Account ria = people.add("Ria", false);
        Cookie here = session(ria);
        String other = "een heel ander wachtwoord";
        web.perform(post("/account/password")
                        .cookie(here)
                        .param("old", "fout fout fout")
                        .param("password", other)
                        .param("again", other))
                .andExpect(status().isBadRequest());
        web.perform(post("/account/password")
                        .cookie(here)
                        .param("old", People.PASSWORD)
                        .param("password", other)
                        .param("again", other))
                .andExpect(redirectedUrl("/login?ready"));
        web.perform(get("/account").cookie(here)).andExpect(status().isFound());
        logIn(ria, People.PASSWORD).andExpect(redirectedUrl("/login?wrong"));
        logIn(ria, other).andExpect(redirectedUrl("/"));
    }

    @Test
    void thePageThatSomebodyAskedForComesAfterLogIn() throws Exception {
        Account ria = people.add("Ria", false);
        MockHttpServletResponse asked = web.perform(get("/plans?q=x").accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
        web.perform(post("/login")
                        .cookie(asked.getCookies())
                        .param("email", ria.email())
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl("http://localhost/plans?q=x"));
    }

    @Test
    void aPartOfAPageLetsThePageLoadItselfAnew() throws Exception {
        web.perform(get("/spaces").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Refresh", "true"));
    }

    @Test
    void aLogInNeedsATokenOfOurPage() throws Exception {
        Account ria = people.add("Ria", false);
        web.perform(post("/login")
                        .with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken())
                        .param("email", ria.email())
                        .param("password", People.PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void aProgramComesInWithAKeyUntilThatIsWithdrawn() throws Exception {
        StoredDataset year = people.year();
        Account ria = people.add("Ria", year, SpaceRole.REGION);
        String key =
                shown(web.perform(post("/account/tokens").with(People.as(ria)).param("name", "rooster")));

        String address = "/api/spaces/" + year.id();
        web.perform(get(address).header("Authorization", "Bearer " + key)).andExpect(status().isOk());
        web.perform(get(address).header("Authorization", "Bearer " + key + "x"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        // The log-in of a browser is none for a program: another site could make use of it.
        web.perform(get(address).cookie(session(ria))).andExpect(status().isUnauthorized());

        String page = web.perform(get("/account").with(People.as(ria)))
                .andExpect(content().string(not(containsString(key))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Matcher id = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        web.perform(post("/account/tokens/withdraw").with(People.as(ria)).param("token", id.group(1)));
        web.perform(get(address).header("Authorization", "Bearer " + key)).andExpect(status().isUnauthorized());
    }

    @Test
    void figuresAreForAnAdministratorAndHealthForEverybody() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        web.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/prometheus").with(People.as(people.add("Ria", false))))
                .andExpect(status().isForbidden());
        web.perform(get("/actuator/prometheus").with(People.as(people.add("Ada", true))))
                .andExpect(status().isOk());
    }

    /** It is put in the store: whatever it is, it has to be of a kind that can be. */
    @Test
    void whatIsToldAfterARedirectIsKeptWithTheLogIn() throws Exception {
        Cookie here = session(people.add("Ada", true));
        web.perform(get("/workbook")
                        .cookie(here)
                        .param("municipality", "Nergenshuizen")
                        .param("year", "2026-2027"))
                .andExpect(redirectedUrl("/spaces#template-title"));
        web.perform(get("/spaces").cookie(here)).andExpect(content().string(containsString("Nergenshuizen")));
    }

    /** Whatever the body says. */
    @Test
    void whatIsDoneIsDoneByTheAccount() throws Exception {
        StoredDataset year = people.year();
        Account ria = people.add("Ria", year, SpaceRole.REGION);
        String company = year.dataset().companies().get(0).id();
        String body = """
                {"format": "leerplaats-changes/1", "dataset": "%s", "changes": [{"id": "c1", "at": "2026-09-01T08:00:00Z", "by": "Iemand anders",
                "kind": "companyUnavailable", "companyId": "%s", "from": "2027-03-01"}]}""".formatted(year.dataset().name(), company);
        web.perform(post("/api/spaces/" + year.id() + "/changes")
                        .with(People.as(ria))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk());
        web.perform(post("/spaces/" + year.id() + "/history/1/undo").with(People.as(ria)))
                .andExpect(status().isFound());
        assertThat(store.spaces().listChanges(year.id()))
                .extracting(ChangeEntry::by)
                .containsExactly("Ria", "Ria");
    }
}
