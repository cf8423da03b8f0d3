package nl.leerplaats.web.rest.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.fairness.Fairness;
import nl.leerplaats.data.fairness.GroupFigures;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.pool.PlacesOnDay;
import nl.leerplaats.data.pool.RecognitionCalendar;
import nl.leerplaats.data.pool.RecognitionEnd;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.rest.ApiCaller;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.StoredPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The same numbers as the pages of the region, from the same types. */
@WebTest
class RestRegionControllerTest {

    private static final Dataset POOL = DatasetGenerator.generate(InstanceKind.POOL, 1, 40);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    private ApiCaller api;
    private String space = "";
    private PlanningYear year;
    private Plan plan;

    @BeforeEach
    void open() throws Exception {
        api = new ApiCaller(web);
        space = api.yearWithPlan(POOL);
        String id = api.read(space + "/working-plan").json().get("planId").asString();
        StoredPlan stored = store.plans().find(id).orElseThrow();
        year = stored.dataset().year();
        plan = stored.plan();
    }

    @AfterEach
    void erase() throws Exception {
        api.remove(space);
    }

    private JsonNode look(String part) throws Exception {
        return api.read(space + "/working-plan/region/" + part).json();
    }

    @Test
    void placesAreToldByCompanyWeekdayAndSchool() throws Exception {
        LocalDate day = year.firstDay().plusDays(60);
        JsonNode told = look("places?on=" + day);
        assertThat(told.get("on").asString()).isEqualTo(day.toString());
        List<PlacesOnDay> all = PlacesOnDay.listOf(year, plan, day);
        assertThat(told.get("companies").size()).isEqualTo(all.size());
        int index = 0;
        for (PlacesOnDay one : all) {
            JsonNode row = told.get("companies").get(index++);
            assertThat(row.get("companyId").asString()).isEqualTo(one.company().id());
            assertThat(row.get("places").asInt()).isEqualTo(one.places());
            assertThat(row.get("taken").asInt()).isEqualTo(one.taken());
            assertThat(row.get("partnerSchoolIds").size())
                    .isEqualTo(one.company().partnerSchoolIds().size());
            JsonNode monday = row.get("weekdays").get(0);
            assertThat(monday.get("day").asString()).isEqualTo("MONDAY");
            assertThat(monday.get("schools").size())
                    .isEqualTo(one.weekdays().get(0).bySchool().size());
        }
        assertThat(all.stream().mapToInt(PlacesOnDay::taken).sum()).isPositive();
        assertThat(look("places").get("on").asString()).isNotEmpty();
        assertThat(api.at(space + "/working-plan/region/places?on=morgen").status())
                .isEqualTo(400);
    }

    @Test
    void schoolsStandSideBySideWithTheFiguresOfFairness() throws Exception {
        JsonNode told = look("schools");
        List<GroupFigures> schools = Fairness.of(year, plan).bySchool();
        assertThat(told.get("schools").size()).isEqualTo(schools.size());
        JsonNode first = told.get("schools").get(0);
        assertThat(first.get("id").asString()).isEqualTo(schools.get(0).id());
        assertThat(first.get("weeks").asLong()).isEqualTo(schools.get(0).weeks());
        assertThat(first.get("weeksAsked").asLong()).isEqualTo(schools.get(0).weeksAsked());
        assertThat(told.has("longestWays")).isFalse();
    }

    @Test
    void whatEndsIsToldWithWhoLeansOnItAndWhoCouldTakeOver() throws Exception {
        JsonNode ends = look("recognitions").get("ends");
        List<RecognitionEnd> all = RecognitionCalendar.of(year, plan);
        assertThat(all).isNotEmpty();
        assertThat(ends.size()).isEqualTo(all.size());
        for (int index = 0; index < all.size(); index++) {
            JsonNode told = ends.get(index);
            RecognitionEnd end = all.get(index);
            assertThat(told.get("on").asString()).isEqualTo(end.on().toString());
            assertThat(told.get("kind").asString()).isEqualTo(end.kind().name());
            assertThat(told.get("carried").size()).isEqualTo(end.carried().size());
            assertThat(told.get("others").size()).isEqualTo(end.others().size());
            assertThat(told.has("mentorId")).isEqualTo(end.mentor() != null);
        }
    }

    @Test
    void companiesToWinAreToldOnceTheyAreFound() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode told = look("needed");
        while (told.get("state").asString().equals("RUNNING") && Instant.now().isBefore(end)) {
            Thread.sleep(20);
            told = look("needed");
        }
        assertThat(told.get("state").asString()).isEqualTo("DONE");
        for (JsonNode one : told.get("report").get("companies")) {
            assertThat(one.get("places").asInt()).isPositive();
            assertThat(one.get("profiles").size()).isPositive();
            for (String found : List.of("gain", "newlyPlaced", "losing")) {
                assertThat(one.has(found)).isEqualTo(!one.get("proven").asBoolean());
            }
        }
    }
}
