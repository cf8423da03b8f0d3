package nl.leerplaats.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The map draws what the plan says, fetches nothing, and the list beside it says the same. */
@WebTest
class MapControllerTest {

    private static final Dataset DATASET = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 6);
    private static final Plan PLAN = FirstComeFirstServed.plan(DATASET);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    private StoredDataset open() {
        return store.spaces().add(StoredDataset.of(store.newId(), DATASET, List.of(), true, Instant.now()));
    }

    private StoredDataset accepted() throws Exception {
        StoredDataset space = open();
        StoredDataset now = store.spaces().find(space.id()).orElseThrow();
        StoredPlan proposal = new StoredPlan(
                store.newId(),
                now,
                PLAN,
                PlanChecker.check(now.year(), PLAN),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(proposal);
        accept.accept(proposal, null, null, null);
        return now;
    }

    private static String address(StoredDataset space, String more) {
        return "/spaces/" + space.id() + "/map" + more;
    }

    @Test
    void aPageThatDrawsNothingElseHasTheTowns() throws Exception {
        web.perform(get("/map/towns"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Utrecht")));
    }

    @Test
    void aYearWithoutWorkingPlanShowsWhereEverybodyIs() throws Exception {
        StoredDataset space = open();
        web.perform(get(address(space, "")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Geen plaatsen gevonden")))
                .andExpect(header().string("Content-Security-Policy", containsString("img-src 'self' data:;")));

        MapPoints points = MapPoints.of(space, null);
        assertThat(points.homes()).hasSize(DATASET.students().size()).noneMatch(MapPoints.Point::used);
        assertThat(points.companies()).hasSize(DATASET.companies().size());
        assertThat(points.trips()).isEmpty();
        assertThat(points.towns()).hasSizeGreaterThan(100);
        web.perform(get("/spaces/nothing/map")).andExpect(status().isNotFound());
        web.perform(get("/spaces/nothing/map/points")).andExpect(status().isNotFound());
    }

    @Test
    void eachPlaceIsALineOnTheMapAndALineInTheList() throws Exception {
        StoredDataset space = accepted();
        MapPoints points = MapPoints.of(space, PlacedPlan.of(space.year(), PLAN));

        long ways = PLAN.placements().stream()
                .map(one -> one.studentId() + "/" + one.companyId())
                .distinct()
                .count();
        assertThat(points.trips()).hasSize((int) ways).isNotEmpty();
        Placement one = PLAN.placements().get(0);
        Student student = Objects.requireNonNull(space.year().findStudent(one.studentId()));
        String company = Objects.requireNonNull(space.year().findCompany(one.companyId()))
                .name();
        assertThat(points.trips())
                .anyMatch(trip -> points.homes().get(trip.home()).name().equals(student.shownName())
                        && points.companies().get(trip.company()).name().equals(company)
                        && points.homes().get(trip.home()).lat()
                                == student.home().lat());

        web.perform(get(address(space, "")).param("q", student.shownName()))
                .andExpect(content().string(allOf(containsString(" km"), containsString("working-plan/student"))));
        web.perform(get(address(space, "")).param("q", "niemand heet zo"))
                .andExpect(content().string(not(containsString(" km<"))));
        web.perform(get(address(space, "/points")).param("q", "x"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("\"trips\":[{"), containsString("Amsterdam"))));
        web.perform(get(address(space, "")).header("Accept-Language", "en")).andExpect(status().isOk());
    }

    /** A home of which only the postcode is known is an area: a point would say more than is known. */
    @Test
    void aPositionOfAPostcodeIsAnArea() {
        Student first = DATASET.students().get(0);
        Student moved = first.withHome(PostcodeAreas.BUILT_IN.find("3511AB").orElseThrow());
        Dataset one = new Dataset(
                DATASET.name(),
                DATASET.asOf(),
                DATASET.calendars(),
                DATASET.schools(),
                List.of(moved, DATASET.students().get(1)),
                DATASET.companies(),
                DATASET.supervisors(),
                List.of(),
                List.of(),
                List.of(),
                DATASET.weights(),
                DATASET.extra());

        MapPoints points = MapPoints.of(StoredDataset.of("x", one, List.of(), true, Instant.now()), null);

        assertThat(points.homes().get(0).near()).isPositive();
        assertThat(points.homes().get(1).near()).isZero();
    }
}
