package nl.leerplaats.web.rest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.rest.ApiCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Papers by REST: who gets which, who needs other ones, and downloads. */
@WebTest
class RestPaperControllerTest {

    /** Few enough that all their papers are printed in a moment, in two classes. */
    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9, 6);

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(SCHOOL);
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

    private JsonNode papers(String more) throws Exception {
        return api.read(space + "/papers" + more).json();
    }

    private Answer handOut(String token) throws Exception {
        return api.send(space + "/papers/hand-outs", "{\"token\": \"" + token + "\", \"by\": \"Ada\"}");
    }

    @Test
    void everybodyWhoGetsPapersIsListedAndNothingIsOtherBeforeAHandOut() throws Exception {
        JsonNode papers = papers("");
        assertThat(papers.has("handOut")).isFalse();
        assertThat(papers.get("gone").isEmpty()).isTrue();
        assertThat(papers.get("owners")
                        .valueStream()
                        .map(one -> one.get("owner").asString().replaceAll(":.*", "")))
                .contains("student", "company", "supervisor", "group");
        JsonNode first = papers.get("owners").get(0);
        assertThat(first.get("other").asBoolean()).isFalse();
        assertThat(first.get("papers").get(0).has("state")).isFalse();
        assertThat(papers("?other=true").get("owners").isEmpty()).isTrue();
    }

    @Test
    void whoNeedsOtherPapersSinceTheHandOutIsTold() throws Exception {
        Answer handed = handOut(papers("").get("token").asString());
        assertThat(handed.status()).isEqualTo(201);
        assertThat(handed.location()).isEqualTo(space + "/papers/hand-outs/1");
        assertThat(handed.json().get("by").asString()).isEqualTo("Ada");
        assertThat(handed.json().get("papers").asInt()).isPositive();
        assertThat(api.read(handed.location()).json()).isEqualTo(handed.json());
        assertThat(papers("?other=true").get("owners").isEmpty()).isTrue();

        String student = takeOut();
        JsonNode other = papers("?other=true");
        assertThat(other.get("handOut")).isEqualTo(handed.json());
        assertThat(other.toString()).contains("student:" + student);
        assertThat(other.get("owners").size())
                .isLessThan(papers("").get("owners").size());
        int some = bytes("/papers.zip?other=true").length;
        assertThat(some).isPositive().isLessThan(bytes("/papers.zip").length);
    }

    private byte[] bytes(String address) throws Exception {
        Answer answer = api.read(space + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.response().getHeader("Content-Disposition")).contains("attachment");
        return answer.response().getContentAsByteArray();
    }

    @Test
    void whatWasHandedOutByMistakeIsTakenBack() throws Exception {
        String first = handOut(papers("").get("token").asString()).location();
        String last = handOut(papers("").get("token").asString()).location();
        assertThat(api.remove(first).status()).isEqualTo(409);
        assertThat(api.remove(last).status()).isEqualTo(204);
        assertThat(api.read(last).status()).isEqualTo(404);
        assertThat(api.remove(last).isProblem()).isTrue();
        assertThat(api.remove(first).status()).isEqualTo(204);
        assertThat(papers("").has("handOut")).isFalse();
    }

    @Test
    void papersThatChangedSinceTheyWereLookedAtAreNotHandedOut() throws Exception {
        String token = papers("").get("token").asString();
        takeOut();
        Answer stale = handOut(token);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.isProblem()).isTrue();
        for (String body : new String[] {"", "[]", "{}", "{\"token\": 1}", "{\"token\": \"\", \"x\": 1}"}) {
            assertThat(api.send(space + "/papers/hand-outs", body).status())
                    .as(body)
                    .isEqualTo(422);
        }
        assertThat(api.send(space + "/papers/hand-outs", "{").status()).isEqualTo(400);
        assertThat(papers("").has("handOut")).isFalse();
    }

    @Test
    void thePapersOfSomebodyAreAFileOrAZip() throws Exception {
        JsonNode owners = papers("").get("owners");
        for (JsonNode one : owners) {
            if (one.get("owner").asString().startsWith("student:")) {
                String address = "/papers/of?owner=" + one.get("owner").asString();
                String kind = one.get("papers").get(0).get("kind").asString();
                assertThat(bytes(address)).startsWith('P', 'K');
                assertThat(bytes(address + "&kind=" + kind)).isNotEmpty();
                break;
            }
        }
        assertThat(bytes("/papers/workbook")).startsWith('P', 'K');
        for (String nobody : new String[] {"student:nobody", "nobody", "group:nothing", "student:"}) {
            Answer missing = api.read(space + "/papers/of?owner=" + nobody);
            assertThat(missing.status()).as(nobody).isEqualTo(404);
            assertThat(missing.isProblem()).as(nobody).isTrue();
        }
        assertThat(api.read(space + "/papers/of").status()).isEqualTo(400);
        assertThat(api.read(space + "/papers/of?owner=student:S0001&kind=LETTER")
                        .status())
                .isEqualTo(400);
        assertThat(api.read(space + "/papers?other=perhaps").status()).isEqualTo(400);
    }

    /** Ids of schools hold whatever their administration likes. */
    @Test
    void idsWithSpacesSlashesAndOtherSignsGoInAddresses() throws Exception {
        String odd = "a b/c;d+ë%25?";
        String document = api.read(space + "/dataset").text().replace("\"S0001\"", "\"" + odd + "\"");
        String year = api.send("/api/spaces", document).location();
        String plan = api.read(space + "/plans/"
                        + api.read(space + "/working-plan").json().get("planId").asString())
                .text()
                .replace("\"S0001\"", "\"" + odd + "\"");
        api.send(api.send(year + "/plans", plan).location() + "/accept", "");
        assertThat(api.read(year + "/papers").text()).contains("\"student:" + odd + "\"");
        String encoded = URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(api.at(year + "/papers/of?owner=student:" + encoded).status())
                .isEqualTo(200);
        assertThat(api.at(year + "/working-plan/alternatives?studentId=" + encoded)
                        .status())
                .isEqualTo(200);
        api.remove(year);
    }

    @Test
    void aYearWithoutWorkingPlanHasNoPapers() throws Exception {
        String empty = api.send("/api/spaces", ApiCaller.document(SCHOOL), "en").location();
        for (String address :
                new String[] {"/papers", "/papers.zip", "/papers/workbook", "/papers/of?owner=student:1"}) {
            assertThat(api.read(empty + address).isProblem()).as(address).isTrue();
            assertThat(api.read("/api/spaces/nothing" + address).status()).isEqualTo(404);
        }
        assertThat(api.read(empty + "/papers/hand-outs/1").status()).isEqualTo(404);
    }
}
