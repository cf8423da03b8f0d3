package nl.leerplaats.web.rest.plan;

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

/** Two plans side by side, and what people call a plan. */
@WebTest
class RestComparisonControllerTest {

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(9);
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    /** Somebody is taken out by hand: the working plan is another one. */
    private String takeOut() throws Exception {
        JsonNode now = api.read(space + "/working-plan").json();
        JsonNode one = now.get("placements").get(0);
        String student = one.get("studentId").asString();
        String body = "{\"version\": " + now.get("version") + ", \"moves\": [{\"kind\": \"TAKE_OUT\", \"studentId\": \""
                + student + "\", \"periodId\": \"" + one.get("periodId").asString() + "\"}]}";
        assertThat(api.send(space + "/working-plan/moves", body).status()).isEqualTo(200);
        return student;
    }

    private String held() throws Exception {
        return space + "/plans/"
                + api.read(space + "/working-plan").json().get("planId").asString();
    }

    @Test
    void twoPlansAreComparedAndTheOtherWayRoundIsTheReverse() throws Exception {
        String before = held();
        String student = takeOut();
        String after = held();

        Answer compared = api.read(before + "/comparison/" + ApiCaller.idOf(after));
        assertThat(compared.status()).isEqualTo(200);
        assertThat(compared.json().get("judgedBy").asString()).isEqualTo("SAME");
        JsonNode told = compared.json().get("preview");
        assertThat(told.get("placements").size()).isEqualTo(1);
        assertThat(told.get("placements").get(0).get("studentId").asString()).isEqualTo(student);
        assertThat(told.get("placements").get(0).has("status")).isFalse();
        assertThat(told.get("difference").get("medium").asLong()).isPositive();
        JsonNode back =
                api.read(after + "/comparison/" + ApiCaller.idOf(before)).json().get("preview");
        assertThat(back.get("difference").get("medium").asLong())
                .isEqualTo(-told.get("difference").get("medium").asLong());
        assertThat(back.get("before")).isEqualTo(told.get("after"));
        assertThat(back.get("placements").get(0).get("to"))
                .isEqualTo(told.get("placements").get(0).get("from"));
    }

    @Test
    void aPlanIsTheSameAsItself() throws Exception {
        JsonNode same = api.read(held() + "/comparison/" + ApiCaller.idOf(held()))
                .json()
                .get("preview");
        assertThat(same.get("placements").isEmpty()).isTrue();
        assertThat(same.get("terms").isEmpty()).isTrue();
    }

    @Test
    void aPlanThatIsNotOfTheSpaceIsNotCompared() throws Exception {
        String other = api.yearWithPlan(9);
        String elsewhere =
                api.read(other + "/working-plan").json().get("planId").asString();
        for (String id : new String[] {"nothing", elsewhere}) {
            assertThat(api.read(held() + "/comparison/" + id).isProblem()).isTrue();
            assertThat(api.read(space + "/plans/" + id + "/comparison/" + ApiCaller.idOf(held()))
                            .status())
                    .isEqualTo(404);
            assertThat(api.change(space + "/plans/" + id, "{}").status()).isEqualTo(404);
        }
    }

    @Test
    void aPlanIsCalledSomethingElseAndNoted() throws Exception {
        Answer named = api.change(held(), "{\"name\": \" Proposal 3 \", \"note\": \"for the team\"}");
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.json().get("name").asString()).isEqualTo("Proposal 3");
        assertThat(api.change(held(), "{\"note\": \"\"}").json().get("name").asString())
                .isEqualTo("Proposal 3");
        assertThat(api.read(held() + "/verdict").json().get("note").asString()).isEmpty();
        for (String body : new String[] {"", "[]", "{\"name\": \" \"}", "{\"name\": 3}", "{\"x\": 1}"}) {
            assertThat(api.change(held(), body).status()).as(body).isEqualTo(422);
        }
    }

    @Test
    void whatAcceptingWouldDoIsToldWithForWhomItCanBeDone() throws Exception {
        String first = held();
        String student = takeOut();
        Answer preview = api.send(first + "/accept/preview", "{\"students\": [\"" + student + "\"], \"version\": 2}");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().get("acceptable").valueStream().map(JsonNode::asString))
                .containsExactly(student);
        assertThat(preview.json().get("preview").get("allowed").asBoolean()).isTrue();
        assertThat(api.read(space + "/working-plan").json().get("version").asLong())
                .isEqualTo(2);
        assertThat(api.send(first + "/accept/preview", "").status()).isEqualTo(200);
        assertThat(api.send(first + "/accept/preview", "{\"version\": 1}").status())
                .isEqualTo(409);
        assertThat(api.send(first + "/accept/preview", "{\"students\": [\"nobody\"]}")
                        .status())
                .isEqualTo(422);
        assertThat(api.send(space + "/plans/nothing/accept/preview", "").status())
                .isEqualTo(404);
    }
}
