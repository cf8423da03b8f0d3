package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.plan.document.DocumentDesk;
import nl.leerplaats.web.plan.document.DocumentProgress;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The documents that are handed out of a plan, one by one and all together. */
@WebTest
class DocumentControllerTest {

    /** Each has papers of its own, and each paper is made several times. */
    private static final int PUPILS = 6;

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private DocumentDesk desk;

    private StoredDataset dataset;
    private Placement placement;
    private String page;
    private Instant since;

    @BeforeEach
    void keepPlan() {
        Dataset few = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, PUPILS);
        keepPlan(store.spaces().add(StoredDataset.of(store.newId(), few, List.of(), false, Instant.now())));
    }

    private void keepPlan(StoredDataset given) {
        since = Instant.now();
        dataset = given;
        Plan plan = FirstComeFirstServed.plan(dataset.dataset());
        placement = plan.placements().get(0);
        StoredPlan stored = new StoredPlan(
                store.newId(),
                dataset,
                plan,
                PlanChecker.check(dataset.year(), plan),
                new PlanOrigin.Uploaded("plan.json"),
                since);
        store.plans().add(stored);
        page = "/plans/" + stored.id();
    }

    private ResultActions document(String kind, String whose, String id) throws Exception {
        return web.perform(get(page + "/documents").param("kind", kind).param(whose, id));
    }

    @Test
    void aStudentHasACalendarThatABrowserSaves() throws Exception {
        // The moment of the plan, not that of the download: the same plan gives the same file.
        String stamp = since.truncatedTo(ChronoUnit.MINUTES).toString().replaceAll("[-:]", "");
        document("CALENDAR", "student", placement.studentId())
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("agenda.ics")))
                .andExpect(content().string(containsString("DTSTAMP:" + stamp)));
    }

    @Test
    void hoursAreAPageInTheLanguageOfTheReader() throws Exception {
        document("HOURS", "student", placement.studentId())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("urenstaat.pdf")));
        web.perform(get(page + "/documents?lang=en").param("kind", "HOURS").param("student", placement.studentId()))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("hours.pdf")));
    }

    @Test
    void aCompanyHasItsSheetAndCalendars() throws Exception {
        document("COMPANY", "company", placement.companyId())
                .andExpect(content().contentType("application/pdf"));
        document("CALENDAR", "company", placement.companyId()).andExpect(status().isOk());
    }

    @Test
    void allDocumentsComeInOneFileThatIsTheSameEachTime() throws Exception {
        byte[] zip = web.perform(get(page + "/documents.zip"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString(".zip")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(entries(zip))
                .contains("overzichten/bezoeken.csv", "overzichten/urenstaat.csv")
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.endsWith("urenstaat.pdf"))
                .hasSameSizeAs(dataset.dataset().students());
        assertThat(web.perform(get(page + "/documents.zip"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(zip);
    }

    /** No font has the letters of the name: the zip says so, as the command does, and only where it is so. */
    @Test
    void theZipNamesWhoCouldNotBeWritten() throws Exception {
        Dataset named = renamed(dataset.dataset(), "김민준");
        keepPlan(store.spaces().add(StoredDataset.of(store.newId(), named, List.of(), false, since)));

        Map<String, String> zip = texts(page + "/documents.zip");
        assertThat(zip.get("LET-OP-namen.txt")).contains("met de hand", "/urenstaat.pdf: 김민준");
        assertThat(texts(page + "/documents.zip?lang=en").get("NOTE-names.txt")).contains("by hand", "/hours.pdf: 김민준");
        keepPlan();
        assertThat(texts(page + "/documents.zip?lang=nl")).doesNotContainKey("LET-OP-namen.txt");
    }

    private Map<String, String> texts(String address) throws Exception {
        byte[] zip = web.perform(get(address)).andReturn().getResponse().getContentAsByteArray();
        Map<String, String> result = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                result.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    private static Dataset renamed(Dataset facts, String name) {
        Student first = facts.students().get(0);
        List<Student> students = new ArrayList<>(facts.students());
        students.set(
                0,
                new Student(
                        first.id(),
                        name,
                        first.schoolId(),
                        first.birthDate(),
                        first.grade(),
                        first.profile(),
                        first.interests(),
                        Student.DEFAULT_URGENCY,
                        first.home(),
                        first.travel(),
                        first.hours(),
                        first.days(),
                        first.stageFrom(),
                        first.stageUntil(),
                        first.preferences(),
                        first.exclusions(),
                        first.requests(),
                        null,
                        null,
                        first.extra()));
        return facts.withStudents(students);
    }

    private String allDocuments() throws Exception {
        return web.perform(get(page + "/all-documents"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Whoever downloads sees before it how it goes, meanwhile how far it is, and afterwards who could not be written. */
    @Test
    void thePageTellsHowFarTheZipIs() throws Exception {
        Dataset named = renamed(dataset.dataset(), "김민준");
        keepPlan(store.spaces().add(StoredDataset.of(store.newId(), named, List.of(), false, since)));
        assertThat(allDocuments())
                .contains(page + "/documents.zip", "Zip-bestand downloaden")
                .doesNotContain("Klaar:", "<progress", "http-equiv=\"refresh\"");

        DocumentProgress progress = desk.begin(
                store.plans().find(page.substring("/plans/".length())).orElseThrow());
        assertThat(allDocuments()).contains("op een rij gezet", "every 1s", "http-equiv=\"refresh\"");
        progress.expect(1551);
        progress.show(412);
        assertThat(allDocuments()).contains("412 van 1.551 documenten", "value=\"412\"", "max=\"1551\"");
        progress.giveUp();
        assertThat(allDocuments()).contains("niet heel").doesNotContain("<progress", "every 1s");

        int documents = texts(page + "/documents.zip").size() - 1; // less the note
        assertThat(allDocuments())
                .contains("Klaar: " + documents + " documenten", "met de hand", "/urenstaat.pdf: 김민준")
                .doesNotContain("<progress", "niet heel");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        document("HOURS", "student", "nobody").andExpect(status().isNotFound());
        document("COMPANY", "student", placement.studentId()).andExpect(status().isNotFound());
        web.perform(get(page + "/documents").param("kind", "HOURS")).andExpect(status().isNotFound());
        web.perform(get("/plans/none/documents.zip")).andExpect(status().isNotFound());
        web.perform(get("/plans/none/all-documents")).andExpect(status().isNotFound());
    }

    @Test
    void thePagesLinkToThem() throws Exception {
        assertThat(web.perform(get(page)).andReturn().getResponse().getContentAsString())
                .contains(page + "/all-documents", "Papieren")
                .doesNotContain("kind=HOURS");
        String pupil = placement.studentId();
        assertThat(web.perform(get(page + "/student").param("id", pupil))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("/documents?student=", "kind=CALENDAR", "kind=HOURS", "kind=AGREEMENT", "Urenstaat van ");
        assertThat(web.perform(get(page + "/company").param("id", placement.companyId()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("/documents?kind=COMPANY&amp;company=", "Informatieblad van ");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
