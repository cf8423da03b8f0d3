package nl.leerplaats.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leerplaats.data.change.ExclusionChanged;
import nl.leerplaats.data.change.Renamed;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.web.work.HandMove;
import nl.leerplaats.web.work.WorkingPlanDesk;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

/** The papers of the working plan, and who needs other ones since they were handed out. */
@WebTest
class PaperControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private AcceptDesk accept;

    @Autowired
    private WorkingPlanDesk desk;

    private Year year() throws Exception {
        return new Year(store).accepted(accept);
    }

    private Working now(Year year) {
        return desk.find(year.space.id()).orElseThrow();
    }

    private String page(Year year, String more) throws Exception {
        return web.perform(get(year.address("papers" + more)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void handOut(Year year) throws Exception {
        web.perform(post(year.address("papers/hand-out")).param("expected", PaperDesk.token(now(year))))
                .andExpect(redirectedUrl(year.address("papers")))
                .andExpect(flash().attribute("notice", "papers.handedOut"));
    }

    private void takeOut(Year year, Placement one) throws Exception {
        desk.move(now(year), new HandMove.TakeOut(RequestKey.of(one)), null);
    }

    private List<String> zip(Year year, String more) throws Exception {
        byte[] bytes = web.perform(get(year.address("papers.zip" + more)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void aYearWithoutWorkingPlanSaysWhatToDoFirst() throws Exception {
        Year year = new Year(store);
        web.perform(get(year.address("papers")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Papieren zijn er zodra er een werkplan is")));
        for (String file : List.of("papers.zip", "papers/workbook", "papers/plan", "papers/of?owner=student:1")) {
            web.perform(get(year.address(file))).andExpect(status().isNotFound());
        }
        web.perform(get("/spaces/nothing/papers")).andExpect(status().isNotFound());
    }

    @Test
    void everybodyIsInTheListWithPapersToDownload() throws Exception {
        Year year = year();
        Names names = Names.of(year.space.dataset());
        String pupils = page(year, "");
        year.space.dataset().students().forEach(one -> assertThat(pupils).contains(names.student(one.id())));
        assertThat(page(year, "?who=COMPANY"))
                .contains(names.company(year.proposal.plan().placements().get(0).companyId()))
                .contains("Informatieblad");
        assertThat(page(year, "?who=SUPERVISOR")).contains("Bezoekplan");
        assertThat(page(year, "?who=GROUP")).contains("Stagebord en stagelijst");
        assertThat(page(year, "?q=nobody-at-all")).contains("Niemand gevonden.");
        assertThat(page(year, "?lang=en")).contains("Hours statement").contains("Nothing has been handed out yet");
    }

    @Test
    void eachPaperIsAFileForWhomItIsFor() throws Exception {
        Year year = year();
        Placement one = year.proposal.plan().placements().get(0);
        String supervisor = year.proposal.plan().supervisions().get(0).supervisorId();
        web.perform(get(year.address("papers/of"))
                        .param("owner", "student:" + one.studentId())
                        .param("kind", "HOURS"))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("urenstaat.pdf")));
        web.perform(get(year.address("papers/of"))
                        .param("owner", "supervisor:" + supervisor)
                        .param("kind", "VISITS"))
                .andExpect(status().isOk());
        web.perform(get(year.address("papers/of")).param("owner", "company:" + one.companyId()))
                .andExpect(content().contentType("application/zip"));
        for (String wrong : List.of("", "student:", "nobody:1", "student", "group:none")) {
            web.perform(get(year.address("papers/of")).param("owner", wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void anIdWithSpacesAndSignsHasPapersAsAnyOther() throws Exception {
        String strange = "a b/c;d&e%é:f";
        Year year = new Year(store, dataset -> {
                    List<Student> students = new ArrayList<>(dataset.students());
                    Student old = students.get(0);
                    students.set(0, Renamed.student(old, strange));
                    return dataset.withStudents(students);
                })
                .accepted(accept);
        assertThat(page(year, "")).contains("owner=student:a%20b/c;d%26e%25%C3%A9:f");
        web.perform(get(year.address("papers/of"))
                        .param("owner", "student:" + strange)
                        .param("kind", "HOURS"))
                .andExpect(content().contentType("application/pdf"));
        handOut(year);
        assertThat(page(year, "")).contains("Iedereen heeft de papieren zoals ze nu zijn.");
    }

    @Test
    void afterHandingOutOnlyThoseWhomAChangeTouchesAreNamed() throws Exception {
        Year year = year();
        assertThat(page(year, ""))
                .contains("Er is nog niets uitgedeeld")
                .doesNotContain("Papieren zijn er zodra er een werkplan is");
        handOut(year);
        assertThat(page(year, "")).contains("Iedereen heeft de papieren zoals ze nu zijn.");
        assertThat(zip(year, "?other=true")).isEmpty();

        Placement out = year.proposal.plan().placements().get(0);
        takeOut(year, out);

        Names names = Names.of(year.space.dataset());
        assertThat(page(year, "?other=true"))
                .contains("1 leerling</a>")
                .contains("<strong>" + names.student(out.studentId()));
        List<String> files = zip(year, "?other=true");
        assertThat(files)
                .filteredOn(name -> name.startsWith("leerlingen/"))
                .isNotEmpty()
                .allMatch(name ->
                        Path.of(name).getName(1).equals(Path.of(files.get(0)).getName(1)));
        assertThat(files).noneMatch(name -> name.endsWith(".csv"));
        assertThat(files.size()).isLessThan(zip(year, "").size() / 2);

        handOut(year);
        assertThat(page(year, "")).contains("Iedereen heeft de papieren zoals ze nu zijn.");
    }

    @Test
    void aDataChangeThatNoPaperShowsMakesNoneOther() throws Exception {
        Year year = year();
        handOut(year);
        // A wish about a company where nobody goes is of no paper.
        String unused = year.space.dataset().companies().stream()
                .map(Company::id)
                .filter(id -> year.proposal.plan().placements().stream()
                        .noneMatch(one -> one.companyId().equals(id)))
                .findFirst()
                .orElseThrow();
        year.happens(new ExclusionChanged(year.placed().id(), unused, true));
        assertThat(page(year, "")).contains("Iedereen heeft de papieren zoals ze nu zijn.");
    }

    @Test
    void handingOutWhatChangedMeanwhileIsRefused() throws Exception {
        Year year = year();
        String seen = PaperDesk.token(now(year));
        takeOut(year, year.proposal.plan().placements().get(0));
        web.perform(post(year.address("papers/hand-out")).param("expected", seen))
                .andExpect(flash().attribute("problem", "papers.stale"));
        assertThat(store.handOuts().findLast(year.space.id())).isEmpty();
    }

    @Test
    void aHandOutThatWasAMistakeIsTakenBack() throws Exception {
        Year year = year();
        handOut(year);
        handOut(year);
        web.perform(post(year.address("papers/take-back")).param("number", "1"))
                .andExpect(flash().attribute("problem", "papers.stale"));
        web.perform(post(year.address("papers/take-back")).param("number", "2"))
                .andExpect(flash().attribute("notice", "papers.takenBack"));
        assertThat(store.handOuts().findLast(year.space.id()))
                .get()
                .satisfies(last -> assertThat(last.number()).isEqualTo(1));
    }

    @Test
    void aBackUpHoldsWhatWasHandedOut() throws Exception {
        Year year = year();
        handOut(year);
        var copy = store.take(year.space.id());
        String again = store.put(List.of(copy)).get(0);
        assertThat(again).isNotEqualTo(year.space.id());
        assertThat(store.handOuts().findLast(again).orElseThrow().digests())
                .isEqualTo(
                        store.handOuts().findLast(year.space.id()).orElseThrow().digests())
                .isNotEmpty();
        web.perform(get("/spaces/" + again + "/papers"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Iedereen heeft de papieren zoals ze nu zijn."),
                                not(containsString("Er is nog niets uitgedeeld")))));
    }
}
