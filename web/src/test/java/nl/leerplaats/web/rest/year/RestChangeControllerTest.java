package nl.leerplaats.web.rest.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Changes are applied, known or set aside, and stay in the history. */
@WebTest
class RestChangeControllerTest {

    private static final String COMPANY = "{\"id\": \"%s\", \"at\": \"2026-11-20T10:00:0%dZ\", \"kind\": "
            + "\"companyUnavailable\", \"companyId\": \"%s\", \"from\": \"2027-01-04\"}";

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.space(4);
    }

    private static String changes(String... changes) {
        return "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"school-4\", \"changes\": ["
                + String.join(", ", changes) + "]}";
    }

    private static String change(String id, int second, String company) {
        return String.format(Locale.ROOT, COMPANY, id, second, company);
    }

    private static String company() {
        return ApiCaller.school(4).companies().get(0).id();
    }

    @Test
    void aChangeFromTheFutureIsRefusedAndNothingIsKept() throws Exception {
        String late = change("one", 1, company()).replace("2026-11-20T10", "2126-11-20T10");

        Answer answer = api.send(space + "/changes", changes(late));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("future-change", "$.changes[0].at");
        assertThat(api.read(space + "/changes").json()).isEmpty();
    }

    @Test
    void changesAreAppliedSetAsideAndKnownWhenTheyComeAgain() throws Exception {
        String document = changes(change("one", 1, company()), change("two", 2, "nobody"));
        Answer first = api.send(space + "/changes", document);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().get("applied").toString()).isEqualTo("[\"one\"]");
        assertThat(first.json().get("known").toString()).isEqualTo("[]");
        JsonNode aside = first.json().get("setAside").get(0);
        assertThat(aside.get("id").asString()).isEqualTo("two");
        assertThat(aside.get("findings").get(0).get("code").asString()).isEqualTo("unknown-id");
        assertThat(api.read(space + "/dataset").text()).contains("\"unavailableFrom\": \"2027-01-04\"");
        assertThat(api.read(space).json().get("setAside").asInt()).isEqualTo(1);

        Answer again = api.send(space + "/changes", document);
        assertThat(again.json().get("applied").toString()).isEqualTo("[]");
        assertThat(again.json().get("known").toString()).isEqualTo("[\"one\"]");
        assertThat(again.json().get("setAside").size()).isEqualTo(1);
        assertThat(api.read(space + "/changes").json().size()).isEqualTo(2);
    }

    @Test
    void theHistoryHasEachChangeAsItWasSent() throws Exception {
        api.send(space + "/changes", changes(change("one", 1, company()), change("two", 2, "nobody")));
        JsonNode lines = api.read(space + "/changes").json();

        assertThat(lines.get(0).get("number").asLong()).isEqualTo(1);
        assertThat(lines.get(0).get("state").asString()).isEqualTo("APPLIED");
        assertThat(lines.get(0).get("change").get("companyId").asString()).isEqualTo(company());
        assertThat(lines.get(1).get("state").asString()).isEqualTo("SET_ASIDE");
        assertThat(lines.get(1).get("findings").size()).isEqualTo(1);
    }

    @Test
    void aLineIsTakenOutOnceAndHistoryStays() throws Exception {
        api.send(space + "/changes", changes(change("one", 1, company())));

        assertThat(api.remove(space + "/changes/1?by=Ada").status()).isEqualTo(204);
        assertThat(api.read(space + "/dataset").text()).doesNotContain("\"unavailableFrom\": \"2027-01-04\"");
        JsonNode lines = api.read(space + "/changes").json();
        assertThat(lines.get(0).get("takenOut").asBoolean()).isTrue();
        assertThat(lines.get(1).get("takesOut").asLong()).isEqualTo(1);
        assertThat(lines.get(1).has("change")).isFalse();
        assertThat(lines.get(1).get("by").asString()).isEqualTo("Ada");
        assertThat(api.remove(space + "/changes/1").status()).isEqualTo(409);
        assertThat(api.remove(space + "/changes/9").status()).isEqualTo(404);
        assertThat(api.remove(space + "/changes/many").status()).isEqualTo(400);
        assertThat(api.remove(space + "/changes/many").isProblem()).isTrue();
    }

    @Test
    void aDocumentThatIsNoneOfThisSpaceIsRefusedAndChangesNothing() throws Exception {
        String one = change("one", 1, company());
        for (String body : new String[] {
            "",
            "{",
            "[]",
            changes(one).replace("school-4", "school-5"),
            changes(one.replace("2027-01-04", "2027-13-04"))
        }) {
            Answer answer = api.send(space + "/changes", body);
            assertThat(answer.status()).as(body).isEqualTo(422);
            assertThat(answer.isProblem()).as(body).isTrue();
            assertThat(answer.json().get("findings").get(0).get("severity").asString())
                    .isEqualTo("ERROR");
        }
        assertThat(api.read(space + "/changes").json().size()).isZero();
        assertThat(api.send("/api/spaces/nothing/changes", changes(one)).status())
                .isEqualTo(404);
        assertThat(api.read("/api/spaces/nothing/changes").status()).isEqualTo(404);
    }

    @Test
    void noChangesAtAllAreNoMistake() throws Exception {
        Answer answer = api.send(space + "/changes", changes());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("applied").size()).isZero();
    }
}
