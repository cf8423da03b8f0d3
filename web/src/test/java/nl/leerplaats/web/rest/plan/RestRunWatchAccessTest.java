package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.access.AccountsTest;
import nl.leerplaats.web.access.People;
import nl.leerplaats.web.access.people.Secrets;
import nl.leerplaats.web.run.RunDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.account.AccessToken;
import nl.leerplaats.web.store.account.AccessTokenStore;
import nl.leerplaats.web.store.account.Account;
import nl.leerplaats.web.store.account.MembershipStore;
import nl.leerplaats.web.store.account.SpaceRole;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A stream of events ends with the right to have it, and tells nothing more. */
@AccountsTest
class RestRunWatchAccessTest {

    private static final int SOON_MILLIS = 20_000;

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private MembershipStore members;

    @Autowired
    private AccessTokenStore tokens;

    @Autowired
    private Store store;

    @Autowired
    private RunDesk desk;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Settled settled;

    @Autowired
    private RestRunWatch watch;

    private StoredDataset year;
    private Account lies;
    private String secret = "";
    private StoredRun run;

    @BeforeEach
    void start() throws Exception {
        store.runs().listInUse().forEach(desk::stop); // those that other tests put there, which nobody begins
        year = people.year();
        lies = people.add("Lies", year, SpaceRole.READER);
        secret = Secrets.next();
        tokens.add(new AccessToken(lies.id(), lies.id(), "rooster", Instant.now(), null), Secrets.digest(secret));
        run = desk.request(year, SolveSettings.ofTime(Duration.ofSeconds(30), 1), MayChange.ALL, null);
    }

    @AfterEach
    void end() throws Exception {
        solver.endAll();
        settled.await();
        Settled.until(() -> watch.countStreams() == 0);
    }

    private MvcResult listen() throws Exception {
        MvcResult stream = web.perform(get("/api/spaces/" + year.id() + "/runs/" + run.id() + "/events")
                        .header("Authorization", "Bearer " + secret))
                .andReturn();
        Settled.until(() -> text(stream).contains("event:progress"));
        return stream;
    }

    private static String text(MvcResult stream) {
        return new String(stream.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void endsWithout(MvcResult stream) throws Exception {
        settled.await();
        solver.last().end();
        stream.getAsyncResult(SOON_MILLIS);
        assertThat(text(stream)).contains("event:progress").doesNotContain("event:end");
    }

    @Test
    void whoMayHaveItHearsTheEnd() throws Exception {
        MvcResult stream = listen();
        settled.await();
        solver.last().end();
        stream.getAsyncResult(SOON_MILLIS);
        assertThat(text(stream)).contains("event:end");
    }

    @Test
    void itEndsWhenTheAccountIsSwitchedOff() throws Exception {
        MvcResult stream = listen();
        people.block(lies);
        endsWithout(stream);
    }

    @Test
    void itEndsWhenTheMemberIsTakenOut() throws Exception {
        MvcResult stream = listen();
        members.remove(year.id(), lies.id());
        endsWithout(stream);
    }

    @Test
    void itEndsWhenTheKeyIsWithdrawn() throws Exception {
        MvcResult stream = listen();
        tokens.withdraw(lies.id(), lies.id());
        endsWithout(stream);
    }
}
