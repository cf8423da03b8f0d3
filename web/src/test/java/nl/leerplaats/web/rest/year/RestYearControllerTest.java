package nl.leerplaats.web.rest.year;

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

/** Years that start without a document, their names, and back-ups of them. */
@WebTest
class RestYearControllerTest {

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

    private static String empty(String postcode, String municipality, String year) {
        return "{\"school\": \"Vakschool Zuid\", \"postcode\": \"" + postcode + "\", \"municipality\": \""
                + municipality + "\", \"year\": \"" + year + "\"}";
    }

    @Test
    void aYearStartsWithItsCalendarAndNobodyInIt() throws Exception {
        Answer made = api.send("/api/spaces/empty", empty("3511 AB", "Utrecht", "2026-2027"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("students").asInt()).isZero();
        JsonNode dataset = api.read(made.location() + "/dataset").json();
        assertThat(dataset.get("schools").size()).isEqualTo(1);
        assertThat(dataset.get("calendars").get(0).get("periods").isEmpty()).isFalse();
        api.remove(made.location());
    }

    @Test
    void everythingThatIsWrongWithAnEmptyYearIsToldAtOnce() throws Exception {
        Answer refused = api.send("/api/spaces/empty", empty("99", "Nergens", "1900-1901"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.json()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("path").asString()))
                .containsExactlyInAnyOrder("$.postcode", "$.municipality", "$.year");
        assertThat(refused.json().get("findings").get(0).get("message").asString())
                .isNotBlank();
        Answer types = api.send("/api/spaces/empty", "{\"school\": 1, \"region\": \"OOST\", \"x\": 1}");
        assertThat(types.json().get("findings").size()).isEqualTo(6);
        for (String address : new String[] {"/api/spaces/empty", "/api/spaces/examples"}) {
            assertThat(api.send(address, "").status()).isEqualTo(422);
            assertThat(api.send(address, "{").status()).isEqualTo(400);
            assertThat(api.send(address, "\"" + "x".repeat(1 << 20) + "\"").status())
                    .isEqualTo(413);
        }
    }

    @Test
    void anExampleIsMadeOfItsKindAndSeed() throws Exception {
        Answer made = api.send("/api/spaces/examples", "{\"kind\": \"SCHOOL\", \"seed\": 9}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("example").asBoolean()).isTrue();
        assertThat(api.read(made.location() + "/dataset").text())
                .isEqualTo(api.read(space + "/dataset").text());
        assertThat(api.send("/api/spaces/examples", "{\"kind\": \"school\", \"seed\": 1.5}")
                        .json()
                        .get("findings")
                        .size())
                .isEqualTo(2);
        api.remove(made.location());
    }

    @Test
    void aSpaceIsCalledSomethingElse() throws Exception {
        assertThat(api.change(space, "{\"name\": \" Vakschool 2026-2027 \"}")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("Vakschool 2026-2027");
        for (String body :
                new String[] {"", "{}", "{\"name\": \"\"}", "{\"name\": null}", "{\"name\": \"a\", \"b\": 1}"}) {
            assertThat(api.change(space, body).status()).as(body).isEqualTo(422);
        }
        assertThat(api.change(space, "{\"name\": \"" + "x".repeat(401) + "\"}").status())
                .isEqualTo(422);
        assertThat(api.read(space).json().get("name").asString()).isEqualTo("Vakschool 2026-2027");
        assertThat(api.change(space, "{\"name\": \"" + "x".repeat(400) + "\"}").status())
                .isEqualTo(200);
        assertThat(api.change(space, "{\"name\": \"Vak\\u0000school\"}")
                        .json()
                        .get("name")
                        .asString())
                .isEqualTo("Vakschool");
        assertThat(api.change("/api/spaces/nothing", "{\"name\": \"a\"}").status())
                .isEqualTo(404);
    }

    @Test
    void aBackUpIsPutBackAsANewSpace() throws Exception {
        Answer backup = api.read(space + "/backup");
        assertThat(backup.status()).isEqualTo(200);
        Answer restored = api.sendZip("/api/backup", backup.response().getContentAsByteArray());
        assertThat(restored.status()).as(restored.text()).isEqualTo(201);
        String again = "/api/spaces/" + restored.json().get(0).get("id").asString();
        assertThat(again).isNotEqualTo(space);
        assertThat(api.read(again + "/dataset").text())
                .isEqualTo(api.read(space + "/dataset").text());
        assertThat(api.read(again + "/working-plan").json().get("placements"))
                .isEqualTo(api.read(space + "/working-plan").json().get("placements"));
        api.remove(again);
        assertThat(api.read("/api/backup").response().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void whatIsNoBackUpIsRefusedWithTheReason() throws Exception {
        int before = api.read("/api/spaces").json().size();
        byte[] whole = api.read(space + "/backup").response().getContentAsByteArray();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        for (byte[] body : new byte[][] {{}, {1, 2, 3}, half}) {
            Answer refused = api.sendZip("/api/backup", body);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.isProblem()).isTrue();
            assertThat(refused.text()).contains("Nothing was restored");
        }
        assertThat(api.send("/api/backup", "{}").status()).isEqualTo(415);
        assertThat(api.read("/api/spaces/nothing/backup").isProblem()).isTrue();
        assertThat(api.read("/api/spaces").json().size()).isEqualTo(before);
    }

    @Test
    void theRunsOfASpaceAreListed() throws Exception {
        String run = api.send(space + "/runs", "{\"seconds\": 30, \"mayChange\": \"ALL\"}")
                .location();
        assertThat(api.read(space + "/runs").json().get(0).get("id").asString()).isEqualTo(ApiCaller.idOf(run));
        JsonNode stopped = api.remove(run).json();
        assertThat(stopped.get("id").asString()).isEqualTo(ApiCaller.idOf(run));
        assertThat(api.read(space + "/runs").json().size()).isEqualTo(1);
        assertThat(api.read("/api/spaces/nothing/runs").status()).isEqualTo(404);
    }
}
