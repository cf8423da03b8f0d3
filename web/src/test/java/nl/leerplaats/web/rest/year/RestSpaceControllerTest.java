package nl.leerplaats.web.rest.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Documents go in and come out as they are, and what is refused says all that is wrong. */
@WebTest
class RestSpaceControllerTest {

    @Autowired
    private MockMvc web;

    private ApiCaller api;

    @BeforeEach
    void open() {
        api = new ApiCaller(web);
    }

    @Test
    void aDatasetBecomesASpaceAndComesOutByteForByte() throws Exception {
        byte[] document = ApiCaller.document(ApiCaller.school(3));
        Answer made = api.send("/api/spaces", document, "en");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.location())
                .isEqualTo("/api/spaces/" + made.json().get("id").asString());
        assertThat(made.json().get("students").asInt()).isEqualTo(20);
        Answer dataset = api.read(made.location() + "/dataset");
        assertThat(dataset.response().getContentAsByteArray()).isEqualTo(document);
        assertThat(dataset.response().getContentType()).startsWith("application/json");
    }

    @Test
    void aSpaceIsListedShownWithItsWarningsAndErased() throws Exception {
        String space = api.space(3);
        String id = ApiCaller.idOf(space);

        assertThat(api.read(space).json().get("findings").size()).isPositive();
        assertThat(api.read(space).json().has("workingVersion")).isFalse();
        assertThat(listIds()).contains(id);
        assertThat(api.remove(space).status()).isEqualTo(204);
        assertThat(api.read(space).isProblem()).isTrue();
        assertThat(api.read(space).status()).isEqualTo(404);
        assertThat(api.read(space + "/dataset").status()).isEqualTo(404);
        assertThat(api.remove(space).status()).isEqualTo(404);
        assertThat(listIds()).doesNotContain(id);
    }

    private Iterable<String> listIds() throws Exception {
        return StreamSupport.stream(api.read("/api/spaces").json().spliterator(), false)
                .map(one -> one.get("id").asString())
                .toList();
    }

    @Test
    void aRefusedDocumentSaysEverythingThatIsWrongWithItsPlaceInTheLanguageOfTheCaller() throws Exception {
        String broken = new String(ApiCaller.document(ApiCaller.school(3)), StandardCharsets.UTF_8)
                .replaceFirst("\"grade\": ?[34]", "\"grade\": 9")
                .replaceFirst("\"profile\": ?\"[^\"]+\"", "\"profile\": \"XYZ\"");
        Answer english = api.send("/api/spaces", broken);

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.isProblem()).isTrue();
        JsonNode findings = english.json().get("findings");
        assertThat(findings.size()).isGreaterThanOrEqualTo(2);
        JsonNode first = findings.get(0);
        assertThat(first.get("severity").asString()).isEqualTo("ERROR");
        assertThat(first.get("path").asString()).startsWith("$.students[");
        assertThat(first.get("line").asInt()).isPositive();
        assertThat(first.get("column").asInt()).isPositive();
        assertThat(english.text()).contains("unknown-profile", "number-out-of-range", "is not between");
        assertThat(english.response().getHeader("Content-Language")).isEqualTo("en");
        Answer dutch = api.send("/api/spaces", broken.getBytes(StandardCharsets.UTF_8), "de, nl;q=0.5");
        assertThat(dutch.text()).contains("Geweigerd", "ligt niet tussen");
        assertThat(dutch.response().getHeader("Content-Language")).isEqualTo("nl");
    }

    @Test
    void whatIsNoDatasetIsRefusedWithAFinding() throws Exception {
        for (String body :
                new String[] {"", "{", "[]", "null", "42", "{\"format\": \"leerplaats-plan/1\"}", "\u0000"}) {
            Answer answer = api.send("/api/spaces", body);
            assertThat(answer.status()).as(body).isEqualTo(422);
            assertThat(answer.isProblem()).as(body).isTrue();
            assertThat(answer.json().get("findings").size()).as(body).isPositive();
        }
    }
}
