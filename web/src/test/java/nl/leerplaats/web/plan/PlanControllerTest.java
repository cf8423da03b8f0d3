package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The pages of a plan, its download, and the verdict on a plan from a file. */
@WebTest
class PlanControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private AcceptDesk desk;

    private StoredDataset dataset;
    private Plan plan;
    private String page;

    @BeforeEach
    void keepPlan() {
        dataset = intake.generate(InstanceKind.TIGHT, 1);
        plan = FirstComeFirstServed.plan(dataset.dataset());
        StoredPlan stored = new StoredPlan(
                store.newId(),
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.now());
        store.plans().add(stored);
        page = "/plans/" + stored.id();
    }

    private static byte[] bytes(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toByteArray();
    }

    @Test
    void studentsAreShownAPageAtATime() throws Exception {
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Leerling 1 tot en met 25 van 60"),
                                containsString("Bladzijde 1 van 3"))));
        web.perform(get(page + "?page=3"))
                .andExpect(content().string(containsString("Leerling 51 tot en met 60 van 60")));
    }

    @Test
    void unplacedStudentsAreListedFirstWithAReason() throws Exception {
        assertThat(plan.placements())
                .as("the tight instance has unplaced students")
                .hasSizeLessThan(dataset.year().requests().size());
        String body = web.perform(get(page)).andReturn().getResponse().getContentAsString();
        assertThat(body.indexOf("class=\"unplaced\"")).isPositive().isLessThan(body.indexOf("id=\"rows\""));
        assertThat(body).contains("Waarom");
        web.perform(get(page).param("show", "UNPLACED")).andExpect(content().string(containsString("Geen plaats")));
    }

    @Test
    void onePlaceForPointsAndOneSentenceWithAStepToTake() throws Exception {
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("zonder plaats, "),
                                containsString("show=MISSING"),
                                containsString("verzoeken geplaatst"),
                                containsString("Papieren"),
                                not(containsString("class=\"figures\"")))));
        web.perform(get(page + "/cost")).andExpect(content().string(containsString("class=\"figures\"")));
        web.perform(get(page).param("show", "MISSING"))
                .andExpect(content().string(containsString("<details class=\"unplaced\" open=\"open\">")));
    }

    @Test
    void thePointsStandBesideThoseOfThePlanThatHolds() throws Exception {
        web.perform(get(page + "/cost")).andExpect(content().string(not(containsString("Tegenover het werkplan"))));
        Plan nothing = new Plan(plan.dataset(), List.of(), List.of(), null, plan.extra());
        StoredPlan holds = new StoredPlan(
                store.newId(),
                dataset,
                nothing,
                PlanChecker.check(dataset.year(), nothing),
                new PlanOrigin.Uploaded("none.json"),
                Instant.now());
        store.plans().add(holds);
        desk.accept(holds, null, null, null);

        web.perform(get(page + "/cost"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Tegenover het werkplan"),
                                containsString(" beter"),
                                containsString(" slechter"))));
        web.perform(get("/plans/" + holds.id() + "/cost"))
                .andExpect(content().string(not(containsString("Tegenover het werkplan"))));
    }

    @Test
    void aSearchNarrowsTheTableDown() throws Exception {
        String name = Objects.requireNonNull(dataset.dataset().students().get(3).name());
        web.perform(get(page).param("q", name))
                .andExpect(content().string(containsString("Leerling 1 tot en met 1 van 1")));
        web.perform(get(page).param("q", "<nobody>"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Geen leerlingen gevonden"),
                                containsString("value=\"&lt;nobody&gt;\""),
                                not(containsString("<nobody>")))));
    }

    @Test
    void companiesAreShownByWeekday() throws Exception {
        web.perform(get(page + "/companies"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("maandag"),
                                containsString("vrijdag"),
                                containsString("alleen die met leerlingen"))));
        web.perform(get(page + "/companies").param("q", "zzzz"))
                .andExpect(content().string(containsString("Geen leerbedrijf gevonden")));
    }

    /** Whoever rings about a company that nobody goes to has to find it. */
    @Test
    void everyCompanyIsFoundAlsoWithoutPupils() throws Exception {
        Set<String> used = plan.placements().stream().map(Placement::companyId).collect(Collectors.toSet());
        List<Company> all = dataset.dataset().companies();
        Company free = all.stream()
                .filter(company -> !used.contains(company.id()))
                .findFirst()
                .orElseThrow();
        String link = page + "/company?id=" + free.id() + "\"";

        web.perform(get(page + "/companies"))
                .andExpect(content()
                        .string(allOf(
                                not(containsString(link)),
                                not(containsString("niemand geplaatst")),
                                containsString("van " + used.size() + ", alleen"))));
        web.perform(get(page + "/companies").param("q", free.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString(link), containsString("niemand geplaatst"), containsString("0 van "))));
        web.perform(get(page + "/companies").param("all", "true").param("page", "2"))
                .andExpect(content()
                        .string(allOf(
                                containsString("van " + all.size() + "<"),
                                containsString("/companies?all=true&amp;page=1"),
                                containsString("checked"))));
    }

    @Test
    void theCostIsExplainedTermByTermInBothLanguages() throws Exception {
        web.perform(get(page + "/cost"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Kosten zijn strafpunten"),
                                containsString("niet geplaatst"),
                                containsString("reizen"))));
        web.perform(get(page + "/cost").param("lang", "en"))
                .andExpect(content().string(containsString("Cost is penalty points")));
    }

    @Test
    void theDownloadIsThePlanDocument() throws Exception {
        web.perform(get(page + "/file"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString(".json")))
                .andExpect(content().contentType("application/json"))
                .andExpect(content().bytes(bytes(plan)));
    }

    @Test
    void aDeletedPlanIsGone() throws Exception {
        web.perform(post(page + "/delete")).andExpect(redirectedUrl("/plans"));
        for (String part : List.of("", "/companies", "/cost", "/file")) {
            web.perform(get(page + part)).andExpect(status().isNotFound());
        }
    }

    @Test
    void theListNamesThePlanAsPeopleCallItWithWhatIsPlacedNoteAndDate() throws Exception {
        String id = page.substring("/plans/".length());
        store.plans().describe(id, "Vakschool, voor de vakantie", "met de hand nagekeken");
        PlanHeader header = store.plans().findHeader(id).orElseThrow();

        web.perform(get("/plans"))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"" + page + "\""),
                                containsString("Vakschool, voor de vakantie"),
                                containsString("met de hand nagekeken"),
                                containsString(header.placed() + " van " + header.requests()),
                                not(containsString("Ongemak")))));
        web.perform(get("/plans").param("q", "nagekeken"))
                .andExpect(content().string(containsString("href=\"" + page + "\"")));
        web.perform(get("/plans").param("q", "zzz & zzz"))
                .andExpect(content()
                        .string(allOf(containsString("Geen plannen gevonden"), not(containsString("href=\"" + page)))));
    }

    private ResultActions upload(byte[] document) throws Exception {
        return web.perform(multipart("/spaces/" + dataset.id() + "/plans")
                .file(new MockMultipartFile("file", "C:\\Mijn documenten\\plan.json", "application/json", document)));
    }

    @Test
    void aPlanFromAFileIsJudged() throws Exception {
        String verdict = Objects.requireNonNull(
                upload(bytes(plan)).andReturn().getResponse().getRedirectedUrl());
        web.perform(get(verdict))
                .andExpect(content()
                        .string(allOf(
                                containsString("Geen harde regel gebroken"),
                                containsString("Plan uit het bestand plan.json"))));
    }

    @Test
    void aPlanFromAFileThatBreaksRulesIsShownWithEachBreak() throws Exception {
        Placement first = plan.placements().get(0);
        List<Placement> twice = List.of(first, first);
        Plan broken = new Plan(plan.dataset(), twice, plan.supervisions(), null, plan.extra());
        String verdict = Objects.requireNonNull(
                upload(bytes(broken)).andReturn().getResponse().getRedirectedUrl());
        web.perform(get(verdict))
                .andExpect(content()
                        .string(allOf(
                                containsString("1 keer een harde regel gebroken"),
                                containsString("onbekend of dubbel: 1 keer gebroken"),
                                containsString(first.studentId()))));
    }

    @Test
    void whatIsNoPlanIsRefusedWithAllThatIsWrong() throws Exception {
        String refused = Objects.requireNonNull(upload("{}".getBytes(StandardCharsets.UTF_8))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(refused).startsWith("/refused/");
        web.perform(get(refused))
                .andExpect(content()
                        .string(allOf(containsString("plan.json is niet geopend"), containsString("$.placements"))));
    }

    @Test
    void anEmptyFileIsAskedForAgain() throws Exception {
        upload(new byte[0])
                .andExpect(redirectedUrl("/spaces/" + dataset.id()))
                .andExpect(flash().attribute("problem", "upload.empty"));
    }
}
