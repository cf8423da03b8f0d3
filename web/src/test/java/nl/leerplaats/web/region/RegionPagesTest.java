package nl.leerplaats.web.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.scarcity.Area;
import nl.leerplaats.solver.scarcity.AreaGain;
import nl.leerplaats.solver.scarcity.Gain;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.plan.reason.ExplainDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.working.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Feature: schools that share companies see places, each other's share, what to win and what ends. */
@WebTest
class RegionPagesTest {

    private static final int PUPILS = 60;

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private ExplainDesk explain;

    @Autowired
    private NeededGain gain;

    private Desk desk;

    @BeforeEach
    void make() {
        desk = new Desk(store, DatasetGenerator.generate(InstanceKind.POOL, 1, PUPILS));
    }

    @AfterEach
    void erase() {
        store.erase(desk.space.id());
    }

    private void accepted() throws Exception {
        accept.accept(desk.proposal, null, null, "Sanne");
    }

    private Dataset dataset() {
        return desk.space.dataset();
    }

    @Test
    void withoutAWorkingPlanThePageOfItSaysWhatToDo() throws Exception {
        for (String part : List.of("region", "region/schools", "region/needed", "region/recognitions")) {
            web.perform(get(desk.address(part))).andExpect(redirectedUrl(desk.address("working-plan")));
        }
    }

    @Test
    void onlyAYearWithMoreSchoolsHasThePart() throws Exception {
        web.perform(get(desk.address("working-plan")))
                .andExpect(content().string(containsString(desk.address("region"))));
        Desk alone = new Desk(store, InstanceKind.SCHOOL);
        web.perform(get(alone.address("working-plan")))
                .andExpect(content().string(not(containsString(alone.address("region")))));
        store.erase(alone.space.id());
    }

    @Test
    void placesTellWhoWonACompanyAndWhoIsThere() throws Exception {
        accepted();
        Placement one = desk.proposal.plan().placements().get(0);
        Company there = dataset().companies().stream()
                .filter(company -> company.id().equals(one.companyId()))
                .findFirst()
                .orElseThrow();
        String school = dataset().students().stream()
                .filter(student -> student.id().equals(one.studentId()))
                .map(Student::schoolId)
                .findFirst()
                .orElseThrow();

        web.perform(get(desk.address("region")).param("on", "2026-11-02").param("q", there.name()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Plaatsen in de week van 2 november 2026"),
                                containsString(there.name()),
                                containsString(
                                        desk.space.year().getSchool(school).name() + ": 1"))));
        web.perform(get(desk.address("region")).param("on", "nooit"))
                .andExpect(content().string(containsString("Dit is geen dag.")));
    }

    @Test
    void placesAreFilteredAndSorted() throws Exception {
        accepted();
        for (CapacityFilter.Show show : CapacityFilter.Show.values()) {
            for (CapacityFilter.Sort sort : CapacityFilter.Sort.values()) {
                web.perform(get(desk.address("region"))
                                .param("show", show.name())
                                .param("sort", sort.name()))
                        .andExpect(status().isOk());
            }
        }
        String partner = dataset().companies().stream()
                .flatMap(one -> one.partnerSchoolIds().stream())
                .findFirst()
                .orElseThrow();
        web.perform(get(desk.address("region")).param("show", "PARTNER").param("school", partner))
                .andExpect(content().string(containsString("Geworven door")));
        web.perform(get(desk.address("region")).param("profile", "MAT").param("q", "er is niets dat zo heet"))
                .andExpect(content().string(containsString("Geen leerbedrijf gevonden.")));
    }

    @Test
    void schoolsStandSideBySide() throws Exception {
        accepted();
        web.perform(get(desk.address("region/schools")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(dataset().schools().get(0).name())))
                .andExpect(content().string(containsString("Weken bij partner van een ander")));
    }

    @Test
    void whatToWinIsAPageAndAWorkbook() throws Exception {
        accepted();
        String page = desk.address("region/needed");
        web.perform(get(page)).andExpect(status().isOk());
        Settled.until(() -> explain.scarcity(desk.proposal).report().isDone());

        web.perform(get(page))
                .andExpect(content().string(not(containsString("hx-trigger=\"every 1s\""))))
                .andExpect(content().string(not(containsString("punten"))));
        byte[] workbook = web.perform(get(page + "/workbook"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("te-werven-")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(workbook).startsWith('P', 'K');
    }

    @Test
    void whatACompanyGivesIsSaidInPupilsAndWeeks() {
        PlanningYear year = desk.space.year();
        List<PlannedRequest> requests =
                year.requests().stream().filter(one -> !one.history()).limit(2).toList();
        RequestKey first = requests.get(0).key();
        RequestKey second = requests.get(1).key();
        int weeks = requests.get(0).weeks();
        Gain much = new Gain(15, -3);
        assertThat(given(much, List.of(first), List.of()))
                .isEqualTo("1 leerling krijgt een plaats, samen %d weken".formatted(weeks));
        assertThat(given(much, List.of(first), List.of(second)))
                .startsWith(
                        "1 leerling krijgt een plaats, samen %d weken; 1 leerling verliest er een".formatted(weeks));
        assertThat(given(new Gain(1, 0), List.of(), List.of()))
                .isEqualTo("geen leerling meer geplaatst, wel minder te kort: uren, dagen of begeleiding");
        assertThat(given(new Gain(0, 1), List.of(), List.of()))
                .isEqualTo("geen leerling meer geplaatst, wel een beter plan: reizen, wensen of dagen");
    }

    private String given(Gain worth, List<RequestKey> placed, List<RequestKey> losing) {
        AreaGain found = new AreaGain(
                Profile.ZW,
                new Area(Area.Kind.POSTCODE, "80", "80"),
                dataset().companies().get(0),
                Weekdays.NONE,
                worth,
                List.of(),
                placed,
                losing,
                List.of());
        return gain.text(desk.space.year(), found, Locale.forLanguageTag("nl"));
    }

    @Test
    void whatEndsIsListedByMonth() throws Exception {
        accepted();
        web.perform(get(desk.address("region/recognitions")).param("all", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Erkenning voor")));
    }

    @Test
    void aSchoolLeavesWithItsOwnDataAndItsPlacements() throws Exception {
        accepted();
        School leaving = dataset().schools().get(0);
        byte[] file = web.perform(get(desk.address("region/leave")).param("school", leaving.id()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        LoadResult read = DatasetLoader.load(new ByteArrayInputStream(file));

        assertThat(read).isInstanceOf(LoadResult.Loaded.class);
        Dataset alone = ((LoadResult.Loaded) read).dataset();
        assertThat(alone.schools()).extracting(School::id).containsExactly(leaving.id());
        Set<String> own =
                Set.copyOf(alone.students().stream().map(one -> one.id()).toList());
        assertThat(alone.baseline()).hasSize((int) desk.proposal.plan().placements().stream()
                .filter(one -> own.contains(one.studentId()))
                .count());
        web.perform(get(desk.address("region/leave")).param("school", "nergens"))
                .andExpect(status().isNotFound());
    }
}
