package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Changes are tried and not kept, or refused with all that is wrong with them. */
@WebTest
class RestWhatIfControllerTest {

    private static final String COMPANY = ApiCaller.school(6).companies().get(0).id();

    @Autowired
    private MockMvc web;

    @Autowired
    private StandInSolver solver;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(6);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
        solver.endAll();
    }

    private static String dropOut(String id, String company) {
        return "{\"id\": \"" + id
                + "\", \"at\": \"2026-12-01T09:00:00Z\", \"kind\": \"companyUnavailable\", \"companyId\": \"" + company
                + "\", \"from\": \"2027-02-01\"}";
    }

    private static String body(String more, String... changes) {
        return "{" + more
                + "\"changes\": {\"format\": \"leerplaats-changes/1\", \"dataset\": \"school-6\", \"changes\": ["
                + String.join(", ", changes) + "]}}";
    }

    private boolean isOver(String address) {
        try {
            String state = api.read(address).json().get("state").asString();
            return !state.equals("WAITING") && !state.equals("RUNNING");
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void whatIsTriedCanBeFollowedAndIsNotKept() throws Exception {
        String body = body("\"asOf\": \"2027-02-01\", \"seconds\": 5, ", dropOut("gone", COMPANY));
        Answer asked = api.send(space + "/what-if", body);
        assertThat(asked.status()).isEqualTo(202);
        JsonNode json = asked.json();
        assertThat(asked.location())
                .isEqualTo(space + "/what-if/" + json.get("id").asString());
        assertThat(json.get("asOf").asString()).isEqualTo("2027-02-01");
        assertThat(json.get("seconds").asLong()).isEqualTo(5);
        assertThat(json.get("changes").get(0).asString()).isEqualTo("gone");
        Settled.until(() -> isOver(asked.location()));
        assertThat(api.remove(asked.location()).status()).isEqualTo(200);
        assertThat(api.read(space + "/changes").json().size()).isZero();
        assertThat(api.read(space + "/proposals").json().size()).isZero();
        assertThat(api.read(api.space(3) + "/what-if/" + ApiCaller.idOf(asked.location()))
                        .status())
                .isEqualTo(404);
        assertThat(api.read(space + "/what-if/nothing").isProblem()).isTrue();
    }

    @Test
    void changesThatDoNotFitAreRefusedAllAtOnceWithTheirPlace() throws Exception {
        Answer refused = api.send(space + "/what-if", body("", dropOut("a", "nobody"), dropOut("b", "noone")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isEqualTo(2);
        assertThat(refused.text())
                .contains("$.changes.changes[0].companyId", "$.changes.changes[1].companyId", "nobody", "noone");
        Answer wrong =
                api.send(space + "/what-if", "{\"asOf\": \"1-2-2027\", \"seconds\": 121, \"seed\": true, \"x\": 1}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().get("findings").size()).isEqualTo(5);
        assertThat(api.send(space + "/what-if", "{\"changes\": {\"format\": \"x\"}}")
                        .text())
                .contains("$.changes.format", "$.changes.dataset");
        assertThat(api.send(space + "/what-if", "{").status()).isEqualTo(400);
    }

    @Test
    void aDayThatCannotBeAndChangesWithoutADifferenceAreRefused() throws Exception {
        String drop = dropOut("gone", COMPANY);
        assertThat(api.send(space + "/what-if", body("\"asOf\": \"2027-02-02\", ", drop))
                        .status())
                .isEqualTo(422);
        assertThat(api.send(space + "/what-if", body("\"asOf\": \"2030-02-04\", ", drop))
                        .status())
                .isEqualTo(409);
        assertThat(api.send(space + "/what-if", body("")).status()).isEqualTo(409);
    }

    @Test
    void withoutAWorkingPlanThereIsNothingToTry() throws Exception {
        String empty = api.space(6);
        Answer refused = api.send(empty + "/what-if", body("", dropOut("gone", COMPANY)));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.isProblem()).isTrue();
        api.remove(empty);
        assertThat(api.send("/api/spaces/nothing/what-if", body("")).status()).isEqualTo(404);
    }
}
