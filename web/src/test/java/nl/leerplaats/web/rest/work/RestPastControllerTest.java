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

/** How versions of the working plan came about, and the hours of students until a day. */
@WebTest
class RestPastControllerTest {

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(7);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    @Test
    void anAcceptedVersionTellsHowItCameAboutAndEachWhenItHeld() throws Exception {
        JsonNode placed =
                api.read(space + "/working-plan").json().get("placements").get(0);
        String student = placed.get("studentId").asString();
        api.send(
                space + "/working-plan/moves",
                "{\"version\": 1, \"by\": \"Ada\", \"moves\": [{\"kind\": \"TAKE_OUT\", \"studentId\": \"" + student
                        + "\", \"periodId\": \"" + placed.get("periodId").asString() + "\"}]}");
        api.send(space + "/working-plan/undo", "{\"version\": 2}");
        JsonNode versions = api.read(space + "/working-plan/versions").json();
        JsonNode moved = versions.get(0);
        assertThat(moved.has("accepted")).isFalse();
        assertThat(moved.get("held")).hasSize(1);
        assertThat(moved.get("held").get(0).get("by").asString()).isEqualTo("Ada");
        JsonNode first = versions.get(1);
        assertThat(first.get("held")).as("made, and undone to").hasSize(2);
        JsonNode accepted = first.get("accepted");
        assertThat(accepted.has("followed")).isFalse();
        assertThat(accepted.get("planName").asString()).isNotBlank();
        assertThat(accepted.get("weights")).isEmpty();
        assertThat(accepted.get("changes")).isEmpty();
        assertThat(accepted.get("cost").get("hard").asLong()).isZero();
    }

    @Test
    void changesThatCameInAreToldByNumberAndInWords() throws Exception {
        JsonNode placed =
                api.read(space + "/working-plan").json().get("placements").get(0);
        String student = placed.get("studentId").asString();
        Answer sent = api.send(
                space + "/changes",
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \""
                        + ApiCaller.school(7).name()
                        + "\", \"changes\": [{\"id\": \"c1\", \"at\": "
                        + "\"2026-10-01T10:00:00Z\", \"kind\": \"completed\", \"studentId\": \"" + student
                        + "\", \"hours\": 12.5, \"days\": 2}]}");
        assertThat(sent.status()).isEqualTo(200);
        String plan = api.read(space + "/working-plan/versions")
                .json()
                .get(0)
                .get("acceptedPlanId")
                .asString();
        api.send(space + "/plans/" + plan + "/accept", "{\"version\": 1}");
        JsonNode accepted =
                api.read(space + "/working-plan/versions").json().get(0).get("accepted");
        assertThat(accepted.get("followed").asLong()).isEqualTo(1);
        JsonNode change = accepted.get("changes").get(0);
        assertThat(change.get("number").asLong()).isEqualTo(1);
        assertThat(change.get("text").asString()).contains("12.5 hours");
        assertThat(change.get("late").asBoolean()).isTrue();

        JsonNode hours = of(student, "");
        assertThat(hours.get("completed").get("hours").asDouble()).isEqualTo(12.5);
        assertThat(hours.get("completed").get("days").asLong()).isEqualTo(2);
    }

    private JsonNode of(String student, String query) throws Exception {
        for (JsonNode one :
                api.read(space + "/working-plan/hours" + query).json().get("students")) {
            if (one.get("studentId").asString().equals(student)) {
                return one;
            }
        }
        throw new AssertionError("The student is missing.");
    }

    @Test
    void hoursAreSplitAtTheDayAndSumToTheSame() throws Exception {
        JsonNode placed =
                api.read(space + "/working-plan").json().get("placements").get(0);
        String student = placed.get("studentId").asString();
        JsonNode early = of(student, "?until=2026-08-01");
        JsonNode late = of(student, "?until=2027-08-31");
        assertThat(early.get("until").get("days").asLong()).isZero();
        assertThat(late.get("after").get("days").asLong()).isZero();
        assertThat(late.get("total")).isEqualTo(early.get("total"));
        assertThat(late.get("until")).isEqualTo(early.get("after"));
        assertThat(api.read(space + "/working-plan/hours?until=2026-11-02")
                        .json()
                        .get("until")
                        .asString())
                .isEqualTo("2026-11-02");
    }

    @Test
    void whatIsNoDayAndASpaceWithoutAWorkingPlanAreProblems() throws Exception {
        Answer noDay = api.read(space + "/working-plan/hours?until=yesterday");
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.isProblem()).isTrue();
        Answer none = api.read("/api/spaces/nothing/working-plan/hours");
        assertThat(none.status()).isEqualTo(404);
        assertThat(api.read("/api/spaces/nothing/working-plan/versions").status())
                .isEqualTo(404);
    }
}
