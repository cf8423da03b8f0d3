package nl.leerplaats.web.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.AccountStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The password of now is guessed no more often by who chooses another one than by who logs in. */
@AccountsTest
class ChangePasswordTest {

    private static final String OTHER = "iets nieuws en langs";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AccountStore accounts;

    /** From a computer of its own, for other tests count failures too. */
    private static RequestPostProcessor from(String computer) {
        return request -> {
            request.setRemoteAddr(computer);
            return request;
        };
    }

    private ResultActions change(Account account, String old, String password) throws Exception {
        return web.perform(post("/account/password")
                .with(People.as(account))
                .with(from("10.1.0.1"))
                .param("old", old)
                .param("password", password)
                .param("again", password));
    }

    private void guess(Account account, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            change(account, "geraden wachtwoord " + time, OTHER).andExpect(status().isBadRequest());
        }
    }

    @Test
    void whoGuessesTooOftenWaitsAlsoWithTheRightPasswordAndToLogIn() throws Exception {
        Account ria = people.add("Ria", false);
        guess(ria, LogInLimits.FREE_OF_ACCOUNT);
        change(ria, People.PASSWORD, OTHER)
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("is te vaak verkeerd ingevuld")));
        assertThat(accounts.find(ria.id()).orElseThrow().password()).isEqualTo(ria.password());
        String told = web.perform(post("/login")
                        .with(from("10.1.0.2"))
                        .param("email", ria.email())
                        .param("password", People.PASSWORD))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(told).matches("/login[?]wait=[12]");

        Account ada = people.add("Ada", true);
        web.perform(get("/accounts").with(People.as(ada)))
                .andExpect(content().string(containsString("vulde bij een nieuw wachtwoord het oude verkeerd in")));
    }

    @Test
    void theRightPasswordBeginsAnewAlsoWithANewOneThatWillNotDo() throws Exception {
        Account ria = people.add("Ria", false);
        guess(ria, LogInLimits.FREE_OF_ACCOUNT - 1);
        change(ria, People.PASSWORD, "te kort").andExpect(status().isBadRequest());
        guess(ria, LogInLimits.FREE_OF_ACCOUNT - 1);
        change(ria, People.PASSWORD, OTHER).andExpect(redirectedUrl("/login?ready"));
    }
}
