package nl.leerplaats.web.rest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Plans come in, are judged, and come out as they are; accepting one makes it the working plan. */
@WebTest
class RestPlanControllerTest {

    @Autowired
    private MockMvc web;

    private final Plan good = FirstComeFirstServed.plan(ApiCaller.school(5));

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.space(5);
    }

    private static String document(Plan plan) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String upload(Plan plan) throws Exception {
        return api.send(space + "/plans?name=mine.json", document(plan)).location();
    }

    @Test
    void aPlanIsJudgedKeptListedAndComesOutAsItIs() throws Exception {
        Answer kept = api.send(space + "/plans", document(good));
        JsonNode cost = kept.json().get("cost");

        assertThat(kept.status()).isEqualTo(201);
        assertThat(cost.get("hard").asLong()).isZero();
        assertThat(cost.get("medium").asLong())
                .isEqualTo(PlanChecker.check(ApiCaller.school(5), good).cost().medium());
        assertThat(kept.json().get("verdict").get("terms").has("unplaced")
                        || kept.json().get("verdict").get("terms").has("shortfallHour"))
                .isTrue();
        assertThat(api.read(kept.location()).text()).isEqualTo(document(good));
        assertThat(api.read(kept.location() + "/dataset").text())
                .isEqualTo(api.read(space + "/dataset").text());
        assertThat(api.read(kept.location() + "/verdict").json()).isEqualTo(kept.json());
        JsonNode listed = api.read(space + "/plans").json().get(0);
        assertThat(listed.get("id")).isEqualTo(kept.json().get("id"));
        assertThat(listed.get("origin").asString()).isEqualTo("FILE");
    }

    @Test
    void aPlanThatBreaksRulesIsKeptWithWhatItBreaksAndCannotBeAccepted() throws Exception {
        Placement one = good.placements().get(0);
        Plan broken = new Plan(
                good.dataset(),
                List.of(new Placement(
                        one.studentId(), one.periodId(), one.companyId(), "nobody", one.days(), Extra.NONE)),
                List.of(),
                null,
                Extra.NONE);
        String plan = upload(broken);
        JsonNode verdict = api.read(plan + "/verdict").json().get("verdict");

        assertThat(verdict.get("breaks").get(0).get("rule").asString()).isEqualTo("format");
        assertThat(verdict.get("breaks").get(0).get("message").asString()).isNotBlank();
        Answer refused = api.send(plan + "/accept", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.json().get("breaks").size()).isEqualTo(1);
        assertThat(api.read(space + "/working-plan").status()).isEqualTo(404);
    }

    @Test
    void aDocumentThatIsNoPlanOfThisSpaceIsRefused() throws Exception {
        for (String body : new String[] {
            "", "[]", "{\"format\": \"leerplaats-plan/1\"}", document(good).replace("school-5", "other")
        }) {
            Answer answer = api.send(space + "/plans", body);
            assertThat(answer.status()).as(body).isEqualTo(422);
            assertThat(answer.isProblem()).as(body).isTrue();
        }
        assertThat(api.read(space + "/plans").json().size()).isZero();
    }

    @Test
    void beforeAnyIsAcceptedThereIsNoWorkingPlan() throws Exception {
        Answer none = api.read(space + "/working-plan");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.isProblem()).isTrue();
        assertThat(none.json().get("title").asString()).isEqualTo("No working plan yet");
    }

    @Test
    void acceptingMakesTheWorkingPlanAndASecondTimeKeepsTheVersionsApart() throws Exception {
        String plan = upload(good);
        Answer accepted = api.send(plan + "/accept", "{\"by\": \"C. Ordinator\"}");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().get("version").asLong()).isEqualTo(1);
        assertThat(accepted.json().get("planId").asString()).isEqualTo(ApiCaller.idOf(plan));
        assertThat(accepted.json().get("by").asString()).isEqualTo("C. Ordinator");
        assertThat(accepted.json().get("placements").size())
                .isEqualTo(good.placements().size());
        assertThat(accepted.json().get("placements").get(0).get("status").asString())
                .isEqualTo("PROPOSED");
        assertThat(api.read(space + "/working-plan").json()).isEqualTo(accepted.json());
        assertThat(api.read(space).json().get("workingVersion").asLong()).isEqualTo(1);
        assertThat(api.send(plan + "/accept", "").json().get("version").asLong())
                .isEqualTo(2);
        Answer stale = api.send(plan + "/accept", "{\"version\": 1}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
    }

    @Test
    void aPlanIsAcceptedForSomeStudents() throws Exception {
        String student = good.placements().get(0).studentId();
        Answer accepted = api.send(upload(good) + "/accept", "{\"students\": [\"" + student + "\"]}");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().get("placements"))
                .allMatch(one -> one.get("studentId").asString().equals(student));
        assertThat(accepted.json().get("placements").size()).isPositive();
    }

    @Test
    void everythingThatIsWrongWithAnAcceptanceIsToldAtOnce() throws Exception {
        Answer refused = api.send(
                upload(good) + "/accept", "{\"students\": [\"nobody\", 3], \"version\": 0, \"by\": 1, \"x\": 1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("findings").size()).isEqualTo(5);
        assertThat(api.send(space + "/plans/nothing/accept", "").status()).isEqualTo(404);
    }

    @Test
    void aPlanIsRemovedUnlessItIsTheWorkingPlan() throws Exception {
        String plan = upload(good);
        String other = upload(good);
        api.send(other + "/accept", "");

        assertThat(api.remove(plan).status()).isEqualTo(204);
        assertThat(api.read(plan).status()).isEqualTo(404);
        assertThat(api.remove(other).status()).isEqualTo(409);
        assertThat(api.read(other).status()).isEqualTo(200);
    }

    @Test
    void aPlanOfAnotherSpaceIsNotThere() throws Exception {
        String elsewhere = api.space(3) + "/plans/" + ApiCaller.idOf(upload(good));
        assertThat(api.read(elsewhere).status()).isEqualTo(404);
        assertThat(api.read(elsewhere + "/verdict").status()).isEqualTo(404);
        assertThat(api.read(elsewhere + "/dataset").status()).isEqualTo(404);
        assertThat(api.remove(elsewhere).status()).isEqualTo(404);
        assertThat(api.send(elsewhere + "/accept", "").status()).isEqualTo(404);
    }
}
