package nl.leerplaats.web.plan.reason;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of one student and one company: the facts at once, the reasons on asking, and links to them from the tables. */
@WebTest
class ReasonControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private ReasonDesk desk;

    private StoredDataset dataset;
    private Plan plan;
    private StoredPlan stored;
    private String page;

    @BeforeEach
    void keepPlan() {
        dataset = intake.generate(InstanceKind.TIGHT, 1);
        plan = FirstComeFirstServed.plan(dataset.dataset());
        stored = new StoredPlan(
                store.newId(),
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        page = "/plans/" + stored.id();
    }

    @Test
    void theTablesLeadToStudentsAndCompanies() throws Exception {
        String id = dataset.dataset().students().get(0).id();
        web.perform(get(page).param("q", id)).andExpect(content().string(containsString(page + "/student?id=" + id)));
        String company = plan.placements().get(0).companyId();
        web.perform(get(page + "/companies").param("q", company))
                .andExpect(content().string(containsString(page + "/company?id=" + company)));
    }

    @Test
    void aPlacedStudentHasFactsAtOnceAndAlternativesOnAsking() throws Exception {
        Placement placement = plan.placements().get(0);
        web.perform(get(page + "/student").param("id", placement.studentId()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("per week"),
                                containsString("hx-trigger=\"load\""),
                                containsString("Toon de uitleg"),
                                not(containsString("Wat ook kan, het voordeligste eerst")))));
        web.perform(get(page + "/student").param("id", placement.studentId()).param("reasons", "true"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Geplaatst: "),
                                containsString("Wat ook kan, het voordeligste eerst"),
                                containsString("class=\"price"),
                                containsString("ongemak ("),
                                not(containsString("hx-trigger=\"load\"")))));
    }

    @Test
    void anUnplacedStudentHearsWhy() throws Exception {
        Set<RequestKey> placed = new LinkedHashSet<>();
        plan.placements().forEach(one -> placed.add(RequestKey.of(one)));
        PlannedRequest unplaced = dataset.year().requests().stream()
                .filter(one -> !placed.contains(one.key()))
                .findFirst()
                .orElseThrow();
        web.perform(get(page + "/student").param("id", unplaced.student().id()).param("reasons", "true"))
                .andExpect(content().string(containsString("leerbedrijven vallen er af")));
        web.perform(get(page + "/student")
                        .param("id", unplaced.student().id())
                        .param("reasons", "true")
                        .param("lang", "en"))
                .andExpect(content().string(containsString("companies these drop out")));
    }

    /** The one company takes Anna, so no obstacle removes it: a heading above a table without rows says nothing. */
    @Test
    void whereNoCompanyDropsOutASentenceStandsForTheTable() throws Exception {
        StoredDataset tiny = store.spaces()
                .add(StoredDataset.of(store.newId(), TinyDataset.create().build(), List.of(), false, Instant.now()));
        Plan none = new Plan("tiny", List.of(), List.of(), null, Extra.NONE);
        StoredPlan unplanned = new StoredPlan(
                store.newId(),
                tiny,
                none,
                PlanChecker.check(tiny.year(), none),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(unplanned);
        web.perform(get("/plans/" + unplanned.id() + "/student")
                        .param("id", "anna")
                        .param("reasons", "true"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Het ene leerbedrijf valt niet af."),
                                not(containsString("Het ene leerbedrijf valt er af")),
                                not(containsString("<th scope=\"col\">Bezwaar</th>")))));
    }

    /** Who listens to a page goes from heading to heading, also past those of pupils without a place. */
    @Test
    void noHeadingSkipsALevel() throws Exception {
        String student = plan.placements().get(0).studentId();
        String company = plan.placements().get(0).companyId();
        for (String path : List.of(
                page,
                page + "/companies",
                page + "/cost",
                page + "/student?id=" + student,
                page + "/company?id=" + company)) {
            String html = web.perform(get(path)).andReturn().getResponse().getContentAsString();
            int[] levels = Pattern.compile("<h([1-6])[ >]")
                    .matcher(html)
                    .results()
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .toArray();
            assertThat(levels).as(path).startsWith(1);
            for (int at = 1; at < levels.length; at++) {
                assertThat(levels[at]).as(path).isLessThanOrEqualTo(levels[at - 1] + 1);
            }
        }
    }

    @Test
    void onePairCanBeAskedAbout() throws Exception {
        web.perform(get(page + "/student")
                        .param("id", dataset.dataset().students().get(1).id())
                        .param("company", dataset.dataset().companies().get(1).id()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                dataset.dataset().companies().get(1).name())));
    }

    @Test
    void aCompanyHasItsPupilsAndThoseWhoFit() throws Exception {
        String company = plan.placements().get(0).companyId();
        web.perform(get(page + "/company").param("id", company))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Wie hier geplaatst is")));
        web.perform(get(page + "/company").param("id", company).param("reasons", "true"))
                .andExpect(content().string(containsString("Gebaat bij een leerplaats erbij")));
    }

    /** Anna is there in both periods in the same way: one line; another day in the second makes two. */
    @Test
    void periodsThatAreAlikeAreOneLineOfTheCompany() throws Exception {
        Dataset data = TinyDataset.create().build();
        StoredPlan alike = keep(
                data,
                TinyPlan.of(data)
                        .place("anna", "P1", "bakery", "mies", MONDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY)
                        .build());
        assertThat(linesOf(alike)).isEqualTo(1);
        StoredPlan different = keep(
                data,
                TinyPlan.of(data)
                        .place("anna", "P1", "bakery", "mies", MONDAY)
                        .place("anna", "P2", "bakery", "mies", TUESDAY)
                        .build());
        assertThat(linesOf(different)).isEqualTo(2);
    }

    private long linesOf(StoredPlan kept) throws Exception {
        String html = web.perform(get("/plans/" + kept.id() + "/company").param("id", "bakery"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Pattern.compile("<th role=\"rowheader\" scope=\"row\">\\s*<a href=\"[^\"]*student\\?id=anna\"")
                .matcher(html)
                .results()
                .count();
    }

    /** Two places on Monday, one of them taken by Anna: Bram has none and could come, each weekday after a link. */
    @Test
    void aCompanyTellsAfterALinkWhoCouldComeOnAFreeDay() throws Exception {
        Dataset data = TinyDataset.create()
                .student("bram", student -> {})
                .company("bakery", company -> company.places(2))
                .build();
        Plan small = TinyPlan.of(data)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY)
                .build();
        StoredPlan kept = keep(data, small);
        String company = "/plans/" + kept.id() + "/company";
        web.perform(get(company).param("id", "bakery"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Toon per weekdag wie er zou kunnen komen"),
                                not(containsString("Wie zou maandag kunnen komen?")))));
        web.perform(get(company).param("id", "bakery").param("days", "true"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Wie zou dinsdag kunnen komen?"),
                                containsString("/student?id=bram&amp;company=bakery"))));
        store.working()
                .add(
                        kept.dataset().id(),
                        null,
                        kept.id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(kept.id(), List.of()),
                        null);
        web.perform(get(company).param("id", "bakery").param("days", "true"))
                .andExpect(content().string(containsString("/working-plan/move/preview?kind=PLACE&amp;id=bram")));
    }

    @Test
    void aCompanyHasItsPlacesRecognitionsMentorsContactPapersAndRecord() throws Exception {
        Dataset data = TinyDataset.create()
                .student("bram", student -> {})
                .company(
                        "bakery",
                        company -> company.places(2)
                                .accredited(Profile.HBR, "2025-08-01", "2029-07-31")
                                .unavailableFrom("2027-07-01")
                                .contact(new Contact(
                                        "Mevrouw Deeg", "0612345678", "deeg@example.org", "Molenweg 1", Extra.NONE)))
                .company(
                        "garage",
                        company -> company.places(3).withoutAccreditations().withoutMentors())
                .build();
        Plan small = TinyPlan.of(data)
                .place("anna", "P1", "bakery", "mies", MONDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY)
                .build();
        String tiny = "/plans/" + keep(data, small).id();
        web.perform(get(tiny + "/company").param("id", "bakery"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(List.of(
                                containsString("Bezette plaatsen per weekdag"),
                                containsString("hele jaar"),
                                containsString("1 van 2 plaatsen"),
                                containsString("0 van 2 plaatsen"),
                                containsString("HBR (horeca, bakkerij en recreatie), 1 aug. 2025 t/m 31 jul. 2029"),
                                containsString("neemt niemand meer vanaf 1 jul. 2027"),
                                containsString("1 leerling tegelijk"),
                                containsString("Mevrouw Deeg"),
                                containsString("0612345678"),
                                containsString("deeg@example.org"),
                                containsString("/documents?kind=COMPANY&amp;company=bakery"),
                                containsString("/data/company?id=bakery")))));
        web.perform(get(tiny + "/company").param("id", "garage"))
                .andExpect(content()
                        .string(allOf(
                                containsString("niemand geplaatst"),
                                containsString("0 van 3 plaatsen"),
                                containsString("Er staat geen erkenning in de gegevens."),
                                containsString("Er staat geen leermeester in de gegevens."),
                                containsString("Er staat geen contact in de gegevens."),
                                not(containsString("kind=COMPANY")))));
        web.perform(get(tiny + "/company").param("id", "bakery").param("lang", "en"))
                .andExpect(content()
                        .string(allOf(containsString("Places used by weekday"), containsString("hospitality"))));
    }

    /** What is so comes before why: who looks up a pupil mostly wants the place, the days and the supervisor. */
    @Test
    void aStudentHasFactsBeforeReasonsAndTheCompaniesThatTheStudentNamed() throws Exception {
        Dataset data = TinyDataset.create()
                .company("garage", company -> {})
                .company("shop", company -> {})
                .student("anna", student -> student.preferences("garage", "bakery"))
                .student("bram", student -> {})
                .build();
        Plan small =
                TinyPlan.of(data).place("anna", "P1", "bakery", "mies", MONDAY).build();
        String tiny = "/plans/" + keep(data, small).id();
        String html = web.perform(get(tiny + "/student").param("id", "anna"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html)
                .containsSubsequence(
                        "/data/student?id=anna",
                        ">Plaatsingen<",
                        "leermeester",
                        "Geen plaats",
                        "Zelf genoemde leerbedrijven",
                        "company?id=garage",
                        "company?id=bakery",
                        ">geplaatst<",
                        "Agenda en uren",
                        "kind=AGREEMENT",
                        "Waarom daar");
        web.perform(get(tiny + "/student").param("id", "bram"))
                .andExpect(content().string(not(containsString("Zelf genoemde leerbedrijven"))));
    }

    private StoredPlan keep(Dataset data, Plan made) {
        StoredDataset space =
                store.spaces().add(StoredDataset.of(store.newId(), data, List.of(), false, Instant.now()));
        StoredPlan result = new StoredPlan(
                store.newId(),
                space,
                made,
                PlanChecker.check(space.year(), made),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        return store.plans().add(result);
    }

    /** Of a company with more than one student, a sentence without a name leaves open who travels. */
    @Test
    void theCostOfACompanyNamesWhoseItIs() throws Exception {
        Placement placement = plan.placements().get(0);
        String name = dataset.year().dataset().students().stream()
                .filter(student -> student.id().equals(placement.studentId()))
                .findFirst()
                .orElseThrow()
                .name();
        web.perform(get(page + "/company").param("id", placement.companyId()))
                .andExpect(content().string(containsString("<span class=\"hint\">" + name)));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get(page + "/student").param("id", "<x>")).andExpect(status().isNotFound());
        web.perform(get(page + "/company").param("id", "<x>")).andExpect(status().isNotFound());
        web.perform(get("/plans/none/student").param("id", "x")).andExpect(status().isNotFound());
    }

    /** Preparing takes a moment, so it is done once; what was prepared of a plan goes with it, for it holds people's data. */
    @Test
    void whatIsPreparedIsKeptAsLongAsThePlan() {
        assertThat(desk.of(stored)).isSameAs(desk.of(stored));
        assertThat(desk.isKept(stored.id())).isTrue();

        store.plans().remove(stored.id());

        assertThat(desk.isKept(stored.id())).isFalse();
    }
}
