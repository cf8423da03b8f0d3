package nl.leerplaats.web.rest.work;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** How far placements are, exclusions, and the versions of the working plan back and forth. */
@WebTest
class RestVersionControllerTest {

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";
    private String plan = "";
    private String student = "";
    private String period = "";
    private String company = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(7);
        plan = space + "/working-plan";
        JsonNode one = first();
        student = one.get("studentId").asString();
        period = one.get("periodId").asString();
        company = one.get("companyId").asString();
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private JsonNode first() throws Exception {
        return api.read(plan).json().get("placements").get(0);
    }

    private Answer say(long version, String status) throws Exception {
        return api.send(
                plan + "/statuses",
                "{\"version\": " + version + ", \"status\": \"" + status
                        + "\", \"by\": \"Ada\", \"placements\": [{\"studentId\": \"" + student + "\", \"periodId\": \""
                        + period + "\"}]}");
    }

    @Test
    void aPlacementIsAskedAgreedPinnedAndProposedAgain() throws Exception {
        long version = 1;
        for (String status : new String[] {"ASKED", "AGREED", "PINNED", "PROPOSED"}) {
            Answer said = say(version++, status);
            assertThat(said.status()).isEqualTo(200);
            assertThat(said.json().get("version").asLong()).isEqualTo(version);
            assertThat(first().get("status").asString()).isEqualTo(status);
        }
        JsonNode newest = api.read(plan + "/versions").json().get(0);
        assertThat(newest.get("version").asLong()).isEqualTo(5);
        assertThat(newest.get("holds").asBoolean()).isTrue();
        assertThat(newest.get("action").asString()).isEqualTo("STATUS");
        assertThat(newest.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(newest.get("by").asString()).isEqualTo("Ada");
        assertThat(newest.get("students").get(0).asString()).isEqualTo(student);
    }

    /** Else undo would go back to what is the same. */
    @Test
    void aStatusThatIsThereAlreadyMakesNoVersion() throws Exception {
        say(1, "AGREED");
        Answer again = say(2, "AGREED");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("version").asLong()).isEqualTo(2);
        assertThat(api.read(plan + "/versions").json()).hasSize(2);
        api.send(plan + "/undo", "{\"version\": 2}");
        assertThat(first().get("status").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void undoAndRedoGoBackAndForthUnlessSomebodyWasEarlier() throws Exception {
        say(1, "AGREED");
        assertThat(api.send(plan + "/undo", "{\"version\": 1}").status()).isEqualTo(409);
        Answer undone = api.send(plan + "/undo", "{\"version\": 2}");
        assertThat(undone.json().get("version").asLong()).isEqualTo(1);
        assertThat(first().get("status").asString()).isEqualTo("PROPOSED");
        JsonNode versions = api.read(plan + "/versions").json();
        assertThat(versions.get(0).get("holds").asBoolean()).isFalse();
        assertThat(versions.get(1).get("holds").asBoolean()).isTrue();
        assertThat(versions.get(1).get("acceptedPlanId").asString()).isNotBlank();

        Answer stale = api.send(plan + "/redo", "{\"version\": 2}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
        assertThat(api.send(plan + "/redo", "{\"version\": 1}").status()).isEqualTo(200);
        assertThat(first().get("status").asString()).isEqualTo("AGREED");
    }

    @Test
    void whereThereIsNothingToUndoOrRedoItIsSaid() throws Exception {
        Answer undo = api.send(plan + "/undo", "{\"version\": 1}");
        assertThat(undo.status()).isEqualTo(409);
        assertThat(undo.text()).contains("Nothing to undo");
        Answer redo = api.send(plan + "/redo", "{\"version\": 1}");
        assertThat(redo.status()).isEqualTo(409);
        assertThat(redo.text()).contains("Nothing to redo");
    }

    @Test
    void aStatusAtAStaleVersionOrOfWhatIsNotThereChangesNothing() throws Exception {
        Answer stale = say(2, "AGREED");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
        String out = "{\"version\": 1, \"moves\": [{\"kind\": \"TAKE_OUT\", \"studentId\": \"" + student
                + "\", \"periodId\": \"" + period + "\"}]}";
        assertThat(api.send(plan + "/moves", out).status()).isEqualTo(200);
        Answer gone = say(2, "AGREED");
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.text()).contains("Not in the working plan");
        assertThat(api.read(plan).json().get("version").asLong()).isEqualTo(2);
    }

    /** Of several placements none is further where something of one student changed, and the answer says of which. */
    @Test
    void aStatusOfOthersOnAnOlderVersionIsKeptAndOfSeveralItIsSaidWhoChanged() throws Exception {
        JsonNode other = api.read(plan)
                .json()
                .get("placements")
                .valueStream()
                .filter(one -> !one.get("studentId").asString().equals(student))
                .findFirst()
                .orElseThrow();
        String second = "{\"studentId\": \"" + other.get("studentId").asString() + "\", \"periodId\": \""
                + other.get("periodId").asString() + "\"}";
        String first = "{\"studentId\": \"" + student + "\", \"periodId\": \"" + period + "\"}";
        say(1, "AGREED");
        String body = "{\"version\": 1, \"status\": \"ASKED\", \"placements\": [%s]}";
        Answer both = api.send(plan + "/statuses", body.formatted(first + ", " + second));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.json().get("detail").asString()).contains(" for " + student + ". ");
        Answer alone = api.send(plan + "/statuses", body.formatted(second));
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.json().get("version").asLong()).isEqualTo(3);
        assertThat(first().get("status").asString()).isEqualTo("AGREED");
    }

    @Test
    void everythingThatIsWrongWithAStatusIsToldAtOnce() throws Exception {
        Answer refused = api.send(
                plan + "/statuses",
                "{\"version\": 0, \"status\": \"DONE\", \"x\": 1, \"placements\": [{\"studentId\": \"nobody\", \"y\": 1}, []]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("path").asString())
                        .toList())
                .containsExactlyInAnyOrder(
                        "$.version",
                        "$.status",
                        "$.x",
                        "$.placements[0].studentId",
                        "$.placements[0].periodId",
                        "$.placements[0].y",
                        "$.placements[1]");
        for (String address : new String[] {"/statuses", "/undo", "/redo", "/exclusions"}) {
            assertThat(api.send(plan + address, "").status()).as(address).isEqualTo(422);
            assertThat(api.send(plan + address, "{").status()).as(address).isEqualTo(400);
            assertThat(api.send(plan + address, "{}").status()).as(address).isEqualTo(422);
            assertThat(api.send(plan + address, "\"" + "x".repeat(1 << 20) + "\"")
                            .status())
                    .as(address)
                    .isEqualTo(413);
        }
    }

    private Answer exclude(String who, String where, String excluded) throws Exception {
        return api.send(
                plan + "/exclusions",
                "{\"studentId\": \"" + who + "\", \"companyId\": \"" + where + "\", \"excluded\": " + excluded
                        + ", \"by\": \"Ada\"}");
    }

    @Test
    void aStudentIsKeptFromACompanyAndLetInAgain() throws Exception {
        assertThat(exclude(student, company, "true").status()).isEqualTo(204);
        assertThat(api.read(plan).json().get("verdict").get("breaks").size()).isPositive();
        assertThat(api.read(space + "/changes").json().get(0).get("by").asString())
                .isEqualTo("Ada");
        assertThat(exclude(student, company, "false").status()).isEqualTo(204);
        assertThat(api.read(plan).json().get("verdict").get("breaks").isEmpty()).isTrue();
    }

    @Test
    void anExclusionOfWhoIsNotThereIsRefused() throws Exception {
        Answer refused = exclude("nobody", "nothing", "\"true\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isEqualTo(3);
        assertThat(api.read(space + "/changes").json().isEmpty()).isTrue();
    }

    @Test
    void whatIsNoSpaceOrHasNoWorkingPlanHasNoVersions() throws Exception {
        assertThat(api.read("/api/spaces/nothing/working-plan/versions").status())
                .isEqualTo(404);
        String empty = api.space(7);
        assertThat(api.read(empty + "/working-plan/versions").json().isEmpty()).isTrue();
        for (String address : new String[] {"/undo", "/redo", "/statuses"}) {
            Answer missing = api.send(empty + "/working-plan" + address, "{\"version\": 1}");
            assertThat(missing.status()).as(address).isEqualTo(404);
            assertThat(missing.isProblem()).isTrue();
        }
    }
}
