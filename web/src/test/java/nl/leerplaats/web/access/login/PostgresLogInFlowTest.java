package nl.leerplaats.web.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.access.people.LogInLimits;
import nl.leerplaats.web.store.OnPostgres;
import nl.leerplaats.web.store.PostgresServer;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same where log-ins are kept on PostgreSQL, and what two applications on one database know of each other's log-ins. */
@OnPostgres
class PostgresLogInFlowTest extends LogInFlowTest {

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int MISSING = 404;
    private static String url = "";
    private static @Nullable OtherApplication started;

    private OtherApplication there;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        String database = PostgresServer.get().newDatabase();
        url = database;
        settings.add("leerplaats.database-url", () -> database);
    }

    @BeforeEach
    void startAnother() {
        if (started == null) {
            started = new OtherApplication(url);
        }
        there = started;
    }

    @AfterAll
    static void stopTheOther() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void whoLogsInAtOneWorksAtTheOther() throws Exception {
        StoredDataset year = people.year();
        Account ria = people.add("Ria", year, SpaceRole.REGION);
        String session = session(ria).getValue();
        assertThat(there.read("/account", session).body()).contains("Ria", "Uitloggen");
        assertThat(there.send("/spaces/" + year.id() + "/name", session, Map.of("name", "Elders genoemd"))
                        .statusCode())
                .isEqualTo(FOUND);
        web.perform(get("/spaces/" + year.id()).cookie(session(ria))).andExpect(status().isOk());
        assertThat(store.spaces().find(year.id()).orElseThrow().name()).isEqualTo("Elders genoemd");
    }

    @Test
    void logOutAtOneEndsItAtTheOther() throws Exception {
        Account ria = people.add("Ria", false);
        Cookie first = session(ria);
        assertThat(there.send("/logout", first.getValue(), Map.of()).statusCode())
                .isEqualTo(FOUND);
        web.perform(get("/account").cookie(first)).andExpect(status().isFound());
        Cookie second = session(ria);
        assertThat(there.read("/account", second.getValue()).statusCode()).isEqualTo(OK);
        web.perform(post("/logout").cookie(second)).andExpect(redirectedUrl("/login?out"));
        assertThat(there.read("/account", second.getValue()).statusCode()).isEqualTo(FOUND);
    }

    @Test
    void whoIsSwitchedOffAtOneIsOutAtTheOtherAtOnce() throws Exception {
        StoredDataset year = people.year();
        Account ria = people.add("Ria", year, SpaceRole.REGION);
        Account administrator = people.add("Ada", true);
        String session = session(ria).getValue();
        String start = "/spaces/" + year.id();
        assertThat(there.read(start, session).statusCode()).isEqualTo(OK);
        web.perform(post("/accounts/" + ria.id() + "/change")
                        .param("deed", "DISABLE")
                        .cookie(session(administrator)))
                .andExpect(redirectedUrl("/accounts"));
        assertThat(there.read(start, session).statusCode()).isIn(FOUND, MISSING);
        assertThat(there.read("/account", session).statusCode()).isIn(FOUND, MISSING);
    }

    @Test
    void wrongPasswordsCountTogether() throws Exception {
        Account ria = people.add("Ria", false);
        for (int time = 0; time < LogInLimits.FREE_OF_ACCOUNT; time++) {
            String wrong = "geraden wachtwoord " + time;
            if (time % 2 == 0) {
                logIn(ria, wrong).andExpect(redirectedUrl("/login?wrong"));
            } else {
                assertThat(tryThere(ria, wrong)).endsWith("/login?wrong");
            }
        }
        assertThat(tryThere(ria, People.PASSWORD)).matches(".*/login[?]wait=[12]");
        String here = logIn(ria, People.PASSWORD).andReturn().getResponse().getRedirectedUrl();
        assertThat(here).matches("/login[?]wait=[12]");
    }

    private String tryThere(Account account, String password) throws Exception {
        return there.send("/login", "", Map.of("email", account.email(), "password", password))
                .headers()
                .firstValue("Location")
                .orElse("");
    }
}
