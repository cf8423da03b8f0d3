package nl.leerplaats.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A program is told why a plan is as it is, of any plan and of the working plan alike. */
@WebTest
class RestReasonControllerTest {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.TIGHT, 2, 10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private MockMvc web;

    private ApiCaller api;
    private String space = "";
    private List<String> plans = List.of();

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(SCHOOL);
        String plan = api.read(space + "/working-plan").json().get("planId").asString();
        plans = List.of(space + "/plans/" + plan, space + "/working-plan");
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private JsonNode whenDone(String address) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode look = api.read(address).json();
        while (look.get("state").asString().equals("RUNNING") && Instant.now().isBefore(end)) {
            Thread.sleep(20);
            look = api.read(address).json();
        }
        assertThat(look.get("state").asString()).as(look.toString()).isEqualTo("DONE");
        return look.get("report");
    }

    @Test
    void aStudentIsToldWhyThereAndWhyNotAtAnotherCompany() throws Exception {
        String student = SCHOOL.students().get(0).id();
        String company = SCHOOL.companies().get(0).id();
        for (String plan : plans) {
            JsonNode why = api.read(plan + "/reasons?studentId=" + student).json();
            assertThat(why.has("cost")).isTrue();
            assertThat(why.get("student").get("id").asString()).isEqualTo(student);
            assertThat(why.get("student").get("requests").get(0).has("state")).isTrue();
            assertThat(why.has("pair")).isFalse();
            JsonNode pair = api.read(plan + "/reasons?studentId=" + student + "&companyId=" + company)
                    .json();
            assertThat(pair.get("pair").get("companyId").asString()).isEqualTo(company);
            assertThat(pair.has("student")).isFalse();
            assertThat(api.read(plan + "/reasons?companyId=" + company)
                            .json()
                            .get("company")
                            .has("onePlaceMore"))
                    .isTrue();
        }
    }

    @Test
    void whatIsScarceFragileAndEvenIsTold() throws Exception {
        for (String plan : plans) {
            assertThat(whenDone(plan + "/scarce").has("shortages")).isTrue();
            assertThat(whenDone(plan + "/fragile").has("companies")).isTrue();
            JsonNode fair = api.read(plan + "/fair").json();
            assertThat(fair.get("all").get("students").asInt()).isEqualTo(10);
        }
    }

    @Test
    void whatIsNotThereIsToldAsAProblem() throws Exception {
        for (String plan : plans) {
            assertThat(api.read(plan + "/reasons").status()).isEqualTo(400);
            assertThat(api.read(plan + "/reasons").isProblem()).isTrue();
            assertThat(api.read(plan + "/reasons?studentId=nobody").isProblem()).isTrue();
            assertThat(api.read(plan + "/reasons?companyId=nobody").status()).isEqualTo(404);
        }
        for (String part : List.of("reasons?studentId=S1", "scarce", "fragile", "fair")) {
            assertThat(api.read(space + "/plans/nothing/" + part).status()).isEqualTo(404);
            assertThat(api.read("/api/spaces/nothing/working-plan/" + part).status())
                    .isEqualTo(404);
        }
    }
}
