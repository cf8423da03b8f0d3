package nl.leerplaats.web.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.Renamed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.workbook.sheet.CsvFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A newer file of a year says what it would change, and changes that and nothing else, when somebody says so. */
@WebTest
class UploadControllerTest {

    private static final String HOSTILE_ID = "bedrijf 1/2;é \u4e2d";

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private DataDesk desk;

    private StoredDataset space;
    private Sending sending;

    @BeforeEach
    void open() {
        open(InstanceKind.SCHOOL, 7);
    }

    private void open(InstanceKind kind, long seed) {
        space = intake.generate(kind, seed);
        sending = new Sending(web, store, space.id());
    }

    private List<ChangedFact> facts() {
        return store.spaces().listChanges(space.id()).stream()
                .map(one -> Objects.requireNonNull(one.change()).fact())
                .toList();
    }

    @Test
    void oneCellThatIsOtherwiseIsOneChange() throws Exception {
        Student student = sending.now().students().get(4);
        String name = Objects.requireNonNull(student.name());
        String page = sending.send("school.xlsx", Sending.typed(sending.workbook(), name, "Anna Nieuwenhuis"));

        assertThat(sending.page(page))
                .contains("1 leerling gewijzigd", "Gekozen: 1 van 1", "van " + name + " naar Anna Nieuwenhuis")
                .doesNotContain("Wat blijft zoals het is");
        assertThat(facts()).isEmpty();

        web.perform(sending.choose(page)
                        .param("shown", "0")
                        .param("choose", "0")
                        .param("make", "true")
                        .param("note", "uit de administratie")
                        .param("by", "Noor"))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/history"))
                .andExpect(flash().attribute("notice", "renew.done"));
        assertThat(sending.now().students().get(4).name()).isEqualTo("Anna Nieuwenhuis");
        assertThat(store.spaces().listChanges(space.id())).hasSize(1).allSatisfy(one -> {
            assertThat(Objects.requireNonNull(one.change()).by()).isEqualTo("Noor");
            assertThat(Objects.requireNonNull(one.change()).note()).isEqualTo("uit de administratie");
        });
        web.perform(get(page)).andExpect(redirectedUrl("/spaces/" + space.id() + "/upload"));
    }

    @Test
    void anUnchangedFileChangesNothing() throws Exception {
        for (byte[] file : List.of(sending.workbook(), CsvFiles.zip(sending.workbook()), Sending.json(sending.now()))) {
            assertThat(sending.page(sending.send("zelfde", file)))
                    .contains("is niets anders dan in dit planjaar")
                    .doesNotContain("Overnemen wat gekozen is", "Wat blijft zoals het is");
        }
        assertThat(facts()).isEmpty();
    }

    @Test
    void onlyWhatIsChosenIsMade() throws Exception {
        Student first = sending.now().students().get(0);
        Student second = sending.now().students().get(1);
        byte[] file = Sending.typed(sending.workbook(), Objects.requireNonNull(first.name()), "Eerste Leerling");
        String page =
                sending.send("x.xlsx", Sending.typed(file, Objects.requireNonNull(second.name()), "Tweede Leerling"));
        assertThat(sending.page(page)).contains("2 leerlingen gewijzigd");

        web.perform(sending.choose(page)
                .param("shown", "0", "1")
                .param("choose", "1")
                .param("make", "true"));
        assertThat(sending.now().students().get(0)).isEqualTo(first);
        assertThat(sending.now().students().get(1).name()).isEqualTo("Tweede Leerling");
        assertThat(facts()).hasSize(1);
    }

    @Test
    void nothingChosenIsToldAndAFileThatIsDroppedIsGone() throws Exception {
        String page = sending.send(
                "x.xlsx",
                Sending.typed(
                        sending.workbook(),
                        Objects.requireNonNull(sending.now().students().get(0).name()),
                        "Eerste Leerling"));
        web.perform(sending.choose(page).param("shown", "0").param("make", "true"))
                .andExpect(flash().attribute("problem", "renew.noneChosen"));
        assertThat(sending.page("/spaces/" + space.id() + "/upload")).contains("Nog te kiezen", "x.xlsx");

        web.perform(post(page + "/drop")).andExpect(flash().attribute("notice", "renew.dropped"));
        assertThat(sending.page("/spaces/" + space.id() + "/upload")).doesNotContain("Nog te kiezen");
        assertThat(facts()).isEmpty();
    }

    /** Hundreds of records stand on pages; what is chosen on one is kept when somebody goes to another. */
    @Test
    void theChoiceIsKeptFromPageToPage() throws Exception {
        Dataset dataset = sending.now();
        List<Company> companies = new ArrayList<>();
        for (Company company : dataset.companies()) {
            companies.add(company.withUnavailableFrom(LocalDate.of(2027, 6, 1)));
        }
        String page = sending.send("x.json", Sending.json(dataset.withCompanies(companies)));
        int all = companies.size();
        assertThat(all).isGreaterThan(UploadPages.PAGE);
        assertThat(sending.page(page))
                .contains("Gekozen: " + all + " van " + all, "line-49\"")
                .doesNotContain("line-50\"");

        MockHttpServletRequestBuilder next = sending.choose(page).param("to", "2");
        for (int number = 0; number < UploadPages.PAGE; number++) {
            next.param("shown", String.valueOf(number));
            if (number != 3) {
                next.param("choose", String.valueOf(number));
            }
        }
        web.perform(next).andExpect(redirectedUrl(page + "?page=2"));
        assertThat(sending.page(page + "?page=2")).contains("Gekozen: " + (all - 1) + " van " + all, "line-50\"");

        web.perform(sending.choose(page).param("none", "0"));
        assertThat(sending.page(page)).contains("Gekozen: 0 van " + all);
        web.perform(sending.choose(page).param("all", "0"));
        assertThat(sending.page(page)).contains("Gekozen: " + all + " van " + all);
        web.perform(sending.choose(page).param("shown", "3").param("make", "true"))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/history"));
        assertThat(facts()).hasSize(all - 1).doesNotContain(new Put.OfCompany(companies.get(3)));
    }

    @Test
    void whatChangedMeanwhileIsComparedAgain() throws Exception {
        Student student = sending.now().students().get(0);
        Student other = sending.now().students().get(1);
        byte[] file = Sending.typed(sending.workbook(), Objects.requireNonNull(student.name()), "Eerste Leerling");
        file = Sending.typed(file, Objects.requireNonNull(other.name()), "Tweede Leerling");
        String page = sending.send("x.xlsx", file);
        String before = sending.upload().compared().stamp();
        web.perform(sending.choose(page).param("shown", "0", "1").param("choose", "1"));

        Company company = sending.now().companies().get(0);
        desk.make(space.id(), List.of(new CompanyUnavailable(company.id(), LocalDate.of(2027, 3, 1))), null, null);
        web.perform(post(page)
                        .param("stamp", before)
                        .param("shown", "0", "1")
                        .param("choose", "0", "1")
                        .param("make", "true")
                        .param("note", "blijft staan"))
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("again", true))
                .andExpect(flash().attribute("note", "blijft staan"));
        assertThat(facts()).hasSize(1);
        // The file knows nothing of the telephone call: it would undo it, and says so. Who was left out stays so.
        assertThat(sending.page(page)).contains("1 leerbedrijf", "Gekozen: 2 van 3");

        desk.make(space.id(), List.of(new CompanyUnavailable(company.id(), null)), null, null);
        web.perform(get(page)).andExpect(content().string(containsString("opnieuw vergeleken")));
        assertThat(sending.page(page)).doesNotContain("opnieuw vergeleken").contains("Gekozen: 1 van 2");
    }

    private static List<String> without(List<String> ids, String gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }

    /** What does not fit is told in words, nothing is made, and the rest can be made without it. */
    @Test
    void whatTheDataRefuseCanBeLeftOut() throws Exception {
        open(InstanceKind.REPLAN, 1);
        String needed = sending.now().baseline().get(0).companyId();
        Dataset without = sending.now()
                .withCompanies(sending.now().companies().stream()
                        .filter(one -> !one.id().equals(needed))
                        .toList())
                .withStudents(sending.now().students().stream()
                        .map(one ->
                                one.withWishes(without(one.preferences(), needed), without(one.exclusions(), needed)))
                        .toList())
                .withBaseline(sending.now().baseline().stream()
                        .filter(one -> !one.companyId().equals(needed))
                        .toList())
                .withTravelTimes(List.of());
        String page = sending.send("x.json", Sending.json(without));
        assertThat(sending.page(page))
                .contains("1 leerbedrijf weg", "Bestaande plaatsingen die in het bestand anders zijn");

        int lines = UploadLine.list(sending.upload().compared().differences()).size();
        web.perform(sending.choose(page).param("make", "true")).andExpect(redirectedUrl(page));
        assertThat(facts()).isEmpty();
        assertThat(sending.page(page))
                .contains("Er is 1 wijziging die niet past.", "Gekozen: " + (lines - 1) + " van " + lines);
    }

    @Test
    void idsMayHoldAnything() throws Exception {
        Company company = Renamed.company(sending.now().companies().get(0), HOSTILE_ID);
        List<Company> companies = new ArrayList<>(sending.now().companies());
        companies.add(company);
        String page = sending.send("<b>.json", Sending.json(sending.now().withCompanies(companies)));
        assertThat(sending.page(page))
                .contains("1 leerbedrijf erbij", HOSTILE_ID, "&lt;b&gt;.json")
                .doesNotContain("<b>.json");
        web.perform(
                sending.choose(page).param("shown", "0").param("choose", "0").param("make", "true"));
        assertThat(facts()).containsExactly(new Put.OfCompany(company));
        sending.page("/spaces/" + space.id() + "/history");
    }

    @Test
    void theYearLeadsHere() throws Exception {
        web.perform(get("/spaces/" + space.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("/spaces/" + space.id() + "/upload\""), not(containsString("??")))));
    }
}
