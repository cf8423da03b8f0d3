package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.run.StoredReplan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Planning again is asked for with what changed, or refused before anything is applied. */
@WebTest
class RestProposalControllerTest {

    private static final String CHANGES =
            "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"school-6\", \"changes\": "
                    + "[{\"id\": \"gone\", \"at\": \"2026-09-01T09:00:00Z\", \"kind\": \"companyUnavailable\", \"companyId\": \"nobody\"}]}";

    @Autowired
    private MockMvc web;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Store store;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.space(6);
    }

    @AfterEach
    void endRuns() throws Exception {
        // A search that began after the others were ended would stay for the tests after this one.
        String id = ApiCaller.idOf(space);
        Settled.until(() -> {
            solver.endAll();
            return store.replans().list(id).stream().noneMatch(StoredReplan::isInUse);
        });
        api.remove(space);
        solver.endAll();
    }

    private void accept() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(FirstComeFirstServed.plan(ApiCaller.school(6)), out);
        String plan =
                api.send(space + "/plans", out.toString(StandardCharsets.UTF_8)).location();
        assertThat(api.send(plan + "/accept", "").status()).isEqualTo(200);
    }

    private int countChanges() throws Exception {
        return api.read(space + "/changes").json().size();
    }

    @Test
    void proposalsAreAskedForWithWhatChangedAndCanBeFollowed() throws Exception {
        accept();
        Answer asked = api.send(space + "/proposals", "{\"asOf\": \"2026-12-07\", \"changes\": " + CHANGES + "}");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.location())
                .isEqualTo(space + "/proposals/" + asked.json().get("id").asString());
        assertThat(asked.json().get("seconds").asLong()).isEqualTo(RestProposalRequest.DEFAULT_SECONDS);
        assertThat(asked.json().get("changes").get("setAside").get(0).get("id").asString())
                .isEqualTo("gone");
        assertThat(countChanges()).isEqualTo(1);
        Answer shown = api.read(asked.location());
        assertThat(shown.json().get("asOf").asString()).isEqualTo("2026-12-07");
        assertThat(shown.json().get("proposals").isArray()).isTrue();
        assertThat(api.read(space + "/proposals").json().size()).isEqualTo(1);
        assertThat(api.remove(asked.location()).status()).isEqualTo(200);
    }

    @Test
    void whereNoPlanWasAcceptedThereIsNothingToPlanAgain() throws Exception {
        Answer refused = api.send(space + "/proposals", "{\"asOf\": \"2026-12-07\", \"changes\": " + CHANGES + "}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.isProblem()).isTrue();
        assertThat(countChanges()).isZero();
    }

    @Test
    void aDayThatCannotBeIsRefusedBeforeAnyChangeIsApplied() throws Exception {
        accept();
        Answer tuesday = api.send(space + "/proposals", "{\"asOf\": \"2026-12-08\", \"changes\": " + CHANGES + "}");
        assertThat(tuesday.status()).isEqualTo(422);
        assertThat(tuesday.text()).contains("as-of-not-monday", "$.asOf");
        Answer outside = api.send(space + "/proposals", "{\"asOf\": \"2030-12-09\"}");
        assertThat(outside.status()).isEqualTo(409);
        assertThat(outside.isProblem()).isTrue();
        assertThat(countChanges()).isZero();
    }

    @Test
    void everythingThatIsWrongWithARequestIsToldAtOnce() throws Exception {
        accept();
        Answer refused = api.send(
                space + "/proposals",
                "{\"asOf\": \"7-12-2026\", \"seconds\": 7201, \"seed\": true, \"changes\": [], \"x\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isEqualTo(5);
        assertThat(api.send(space + "/proposals", "{}").status()).isEqualTo(422);
        assertThat(api.send(space + "/proposals", "{").status()).isEqualTo(400);
        Answer changes = api.send(space + "/proposals", "{\"asOf\": \"2026-12-07\", \"changes\": {\"format\": \"x\"}}");
        assertThat(changes.status()).isEqualTo(422);
        assertThat(changes.text()).contains("$.changes.format", "$.changes.dataset");
    }

    @Test
    void whatWasNotAskedForInThisSpaceIsNotThere() throws Exception {
        accept();
        String asked =
                api.send(space + "/proposals", "{\"asOf\": \"2026-12-07\"}").location();
        String elsewhere = api.space(3) + "/proposals/" + ApiCaller.idOf(asked);
        assertThat(api.read(elsewhere).status()).isEqualTo(404);
        assertThat(api.remove(elsewhere).status()).isEqualTo(404);
        assertThat(api.read(space + "/proposals/nothing").isProblem()).isTrue();
        assertThat(api.read("/api/spaces/nothing/proposals").status()).isEqualTo(404);
    }
}
