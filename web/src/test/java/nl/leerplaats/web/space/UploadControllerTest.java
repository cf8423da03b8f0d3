package nl.leerplaats.web.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.sheet.CsvFiles;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.KeptMapping;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
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

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 7);
    }

    private Dataset now() {
        return store.spaces().find(space.id()).orElseThrow().dataset();
    }

    private List<ChangedFact> facts() {
        return store.spaces().listChanges(space.id()).stream()
                .map(one -> Objects.requireNonNull(one.change()).fact())
                .toList();
    }

    private byte[] workbook() throws Exception {
        return web.perform(get("/spaces/" + space.id() + "/workbook"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    /** The workbook in which somebody typed something else in each cell with a text. */
    private static byte[] typed(byte[] workbook, String before, String after) throws IOException {
        Path file = Files.write(Files.createTempFile("leerplaats", ".xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.write(text.replace(before, after).getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    private static byte[] json(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }

    /** Sends a file and gives the address to which that leads. */
    private String send(String name, byte[] file) throws Exception {
        return Objects.requireNonNull(web.perform(multipart("/spaces/" + space.id() + "/upload")
                        .file(new MockMultipartFile("file", name, null, file)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private Upload upload() {
        return store.uploads().list().get(0);
    }

    private MockHttpServletRequestBuilder choose(String page) {
        return post(page).param("stamp", upload().compared().stamp());
    }

    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void oneCellThatIsOtherwiseIsOneChange() throws Exception {
        Student student = now().students().get(4);
        String name = Objects.requireNonNull(student.name());
        String page = send("school.xlsx", typed(workbook(), name, "Anna Nieuwenhuis"));

        assertThat(page(page))
                .contains("1 leerling gewijzigd", "Gekozen: 1 van 1", "van " + name + " naar Anna Nieuwenhuis")
                .doesNotContain("Wat blijft zoals het is");
        assertThat(facts()).isEmpty();

        web.perform(choose(page)
                        .param("shown", "0")
                        .param("choose", "0")
                        .param("make", "true")
                        .param("note", "uit de administratie")
                        .param("by", "Noor"))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/history"))
                .andExpect(flash().attribute("notice", "renew.done"));
        assertThat(now().students().get(4).name()).isEqualTo("Anna Nieuwenhuis");
        assertThat(store.spaces().listChanges(space.id())).hasSize(1).allSatisfy(one -> {
            assertThat(Objects.requireNonNull(one.change()).by()).isEqualTo("Noor");
            assertThat(Objects.requireNonNull(one.change()).note()).isEqualTo("uit de administratie");
        });
        web.perform(get(page)).andExpect(redirectedUrl("/spaces/" + space.id() + "/upload"));
    }

    @Test
    void anUnchangedFileChangesNothing() throws Exception {
        for (byte[] file : List.of(workbook(), CsvFiles.zip(workbook()), json(now()))) {
            assertThat(page(send("zelfde", file)))
                    .contains("is niets anders dan in dit planjaar")
                    .doesNotContain("Overnemen wat gekozen is", "Wat blijft zoals het is");
        }
        assertThat(facts()).isEmpty();
    }

    @Test
    void onlyWhatIsChosenIsMade() throws Exception {
        Student first = now().students().get(0);
        Student second = now().students().get(1);
        byte[] file = typed(workbook(), Objects.requireNonNull(first.name()), "Eerste Leerling");
        String page = send("x.xlsx", typed(file, Objects.requireNonNull(second.name()), "Tweede Leerling"));
        assertThat(page(page)).contains("2 leerlingen gewijzigd");

        web.perform(choose(page).param("shown", "0", "1").param("choose", "1").param("make", "true"));
        assertThat(now().students().get(0)).isEqualTo(first);
        assertThat(now().students().get(1).name()).isEqualTo("Tweede Leerling");
        assertThat(facts()).hasSize(1);
    }

    @Test
    void nothingChosenIsToldAndAFileThatIsDroppedIsGone() throws Exception {
        String page = send(
                "x.xlsx",
                typed(workbook(), Objects.requireNonNull(now().students().get(0).name()), "Eerste Leerling"));
        web.perform(choose(page).param("shown", "0").param("make", "true"))
                .andExpect(flash().attribute("problem", "renew.noneChosen"));
        assertThat(page("/spaces/" + space.id() + "/upload")).contains("Nog te kiezen", "x.xlsx");

        web.perform(post(page + "/drop")).andExpect(flash().attribute("notice", "renew.dropped"));
        assertThat(page("/spaces/" + space.id() + "/upload")).doesNotContain("Nog te kiezen");
        assertThat(facts()).isEmpty();
    }

    /** Hundreds of records stand on pages; what is chosen on one is kept when somebody goes to another. */
    @Test
    void theChoiceIsKeptFromPageToPage() throws Exception {
        Dataset dataset = now();
        List<Company> companies = new ArrayList<>();
        for (Company company : dataset.companies()) {
            companies.add(company.withUnavailableFrom(LocalDate.of(2027, 6, 1)));
        }
        String page = send("x.json", json(dataset.withCompanies(companies)));
        int all = companies.size();
        assertThat(all).isGreaterThan(UploadPages.PAGE);
        assertThat(page(page))
                .contains("Gekozen: " + all + " van " + all, "line-49\"")
                .doesNotContain("line-50\"");

        MockHttpServletRequestBuilder next = choose(page).param("to", "2");
        for (int number = 0; number < UploadPages.PAGE; number++) {
            next.param("shown", String.valueOf(number));
            if (number != 3) {
                next.param("choose", String.valueOf(number));
            }
        }
        web.perform(next).andExpect(redirectedUrl(page + "?page=2"));
        assertThat(page(page + "?page=2")).contains("Gekozen: " + (all - 1) + " van " + all, "line-50\"");

        web.perform(choose(page).param("none", "0"));
        assertThat(page(page)).contains("Gekozen: 0 van " + all);
        web.perform(choose(page).param("all", "0"));
        assertThat(page(page)).contains("Gekozen: " + all + " van " + all);
        web.perform(choose(page).param("shown", "3").param("make", "true"))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/history"));
        assertThat(facts()).hasSize(all - 1).doesNotContain(new Put.OfCompany(companies.get(3)));
    }

    @Test
    void whatChangedMeanwhileIsComparedAgain() throws Exception {
        Student student = now().students().get(0);
        Student other = now().students().get(1);
        byte[] file = typed(workbook(), Objects.requireNonNull(student.name()), "Eerste Leerling");
        file = typed(file, Objects.requireNonNull(other.name()), "Tweede Leerling");
        String page = send("x.xlsx", file);
        String before = upload().compared().stamp();
        web.perform(choose(page).param("shown", "0", "1").param("choose", "1"));

        Company company = now().companies().get(0);
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
        assertThat(page(page)).contains("1 leerbedrijf", "Gekozen: 2 van 3");

        desk.make(space.id(), List.of(new CompanyUnavailable(company.id(), null)), null, null);
        web.perform(get(page)).andExpect(content().string(containsString("opnieuw vergeleken")));
        assertThat(page(page)).doesNotContain("opnieuw vergeleken").contains("Gekozen: 1 van 2");
    }

    private static List<String> without(List<String> ids, String gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }

    /** What does not fit is told in words, nothing is made, and the rest can be made without it. */
    @Test
    void whatTheDataRefuseCanBeLeftOut() throws Exception {
        space = intake.generate(InstanceKind.REPLAN, 1);
        String needed = now().baseline().get(0).companyId();
        Dataset without = now().withCompanies(now().companies().stream()
                        .filter(one -> !one.id().equals(needed))
                        .toList())
                .withStudents(now().students().stream()
                        .map(one ->
                                one.withWishes(without(one.preferences(), needed), without(one.exclusions(), needed)))
                        .toList())
                .withBaseline(now().baseline().stream()
                        .filter(one -> !one.companyId().equals(needed))
                        .toList())
                .withTravelTimes(List.of());
        String page = send("x.json", json(without));
        assertThat(page(page)).contains("1 leerbedrijf weg", "Bestaande plaatsingen die in het bestand anders zijn");

        int lines = UploadLine.list(upload().compared().differences()).size();
        web.perform(choose(page).param("make", "true")).andExpect(redirectedUrl(page));
        assertThat(facts()).isEmpty();
        assertThat(page(page))
                .contains("Er is 1 wijziging die niet past.", "Gekozen: " + (lines - 1) + " van " + lines);
    }

    @Test
    void aRefusedFileIsToldWithAllThatIsWrongAndLeadsBackHere() throws Exception {
        String refused = send(
                "x.xlsx",
                typed(workbook(), Objects.requireNonNull(now().students().get(0).id()), ""));
        assertThat(refused).startsWith("/refused/");
        assertThat(page(refused)).contains("href=\"/spaces/" + space.id() + "/upload\"", "niet ingevuld");
        assertThat(store.uploads().list()).extracting(Upload::spaceId).doesNotContain(space.id());
    }

    @Test
    void hostileZipsAreRefusedInWords() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../leerlingen.csv"));
            zip.write("Naam\nAnna\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(page(send("x.zip", out.toByteArray()))).contains("buiten de zip wijst");
        assertThat(page(send(
                        "x.zip", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})))
                .contains("In deze zip staan geen bestanden die op .csv eindigen");
    }

    @Test
    void anEmptyFileOrNoneIsAskedForAgain() throws Exception {
        web.perform(multipart("/spaces/" + space.id() + "/upload")
                        .file(new MockMultipartFile("file", "x.xlsx", null, new byte[0])))
                .andExpect(redirectedUrl("/spaces/" + space.id() + "/upload"))
                .andExpect(flash().attribute("problem", "upload.empty"));
    }

    /** The names of columns are given once, in the zip or beside a file, and used until somebody takes them away. */
    @Test
    void theNamesOfColumnsAreKeptWithTheYear() throws Exception {
        byte[] own = CsvFiles.zip(typed(workbook(), "Leerlingnummer", "Volgcode"));
        byte[] columns = "Bestand;Kolom;Blad;Veld;Vaste waarde\nleerlingen;Volgcode;Leerlingen;Leerlingnummer;\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(page(send("x.zip", own))).doesNotContain("is niets anders");

        web.perform(multipart("/spaces/" + space.id() + "/upload")
                        .file(new MockMultipartFile("file", "x.zip", null, own))
                        .file(new MockMultipartFile("columns", "kolommen van ons.csv", null, columns)))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/spaces/" + space.id() + "/upload")).contains("kolommen van ons.csv", "Volgcode");
        assertThat(page(send("x.zip", own))).contains("is niets anders");

        web.perform(post("/spaces/" + space.id() + "/upload/columns/remove"))
                .andExpect(flash().attribute("notice", "renew.columns.removed"));
        assertThat(page("/spaces/" + space.id() + "/upload")).doesNotContain("Volgcode");
        assertThat(page(send("x.zip", own))).doesNotContain("is niets anders");
    }

    @Test
    void namesOfColumnsThatMeanNothingAreRefusedWithTheFile() throws Exception {
        String refused = Objects.requireNonNull(web.perform(multipart("/spaces/" + space.id() + "/upload")
                        .file(new MockMultipartFile("file", "x.xlsx", null, workbook()))
                        .file(new MockMultipartFile(
                                "columns",
                                "k.csv",
                                null,
                                "Bestand;Kolom;Blad;Veld\nx;y;Honden;Naam\n".getBytes(StandardCharsets.UTF_8))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(page(refused)).contains("Honden");
        assertThat(store.mappings().find(space.id())).isEmpty();
    }

    /** A new year is read by the same hand: a zip with the names of its columns in it opens, and they are kept with it. */
    @Test
    void aNewYearStartsFromAZipToo() throws Exception {
        byte[] zip = CsvFiles.zip(workbook());
        String address = Objects.requireNonNull(web.perform(multipart("/spaces")
                        .file(new MockMultipartFile("file", "school.zip", null, zip))
                        .file(new MockMultipartFile(
                                "columns",
                                "kolommen.csv",
                                null,
                                "Bestand;Kolom;Blad;Veld;Vaste waarde\nander;Volgcode;Leerlingen;Naam;\n"
                                        .getBytes(StandardCharsets.UTF_8))))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String id = address.substring("/spaces/".length());
        assertThat(store.spaces().find(id).orElseThrow().dataset().students()).isEqualTo(now().students());
        assertThat(store.mappings().find(id)).isPresent();
    }

    private static Company withId(Company one) {
        return new Company(
                HOSTILE_ID,
                one.name(),
                one.location(),
                one.sector(),
                one.employees(),
                one.minutesPerDay(),
                one.workTimes(),
                one.minimumAge(),
                one.tags(),
                one.accreditations(),
                one.closures(),
                one.places(),
                one.mentors(),
                one.schoolIds(),
                one.lastPlacementEnded(),
                one.unavailableFrom(),
                one.contact(),
                one.extra());
    }

    @Test
    void idsMayHoldAnything() throws Exception {
        Company company = withId(now().companies().get(0));
        List<Company> companies = new ArrayList<>(now().companies());
        companies.add(company);
        String page = send("<b>.json", json(now().withCompanies(companies)));
        assertThat(page(page))
                .contains("1 leerbedrijf erbij", HOSTILE_ID, "&lt;b&gt;.json")
                .doesNotContain("<b>.json");
        web.perform(choose(page).param("shown", "0").param("choose", "0").param("make", "true"));
        assertThat(facts()).containsExactly(new Put.OfCompany(company));
        page("/spaces/" + space.id() + "/history");
    }

    @Test
    void whenMostWouldGoTheFileMayBeTheWrongOne() throws Exception {
        assertThat(page(send("x.json", json(now().withStudents(List.of()).withTravelTimes(List.of())))))
                .contains("Is dit het goede bestand?");
    }

    /** Nobody reaches what was uploaded into another year, and erasing a year takes it along. */
    @Test
    void aFileBelongsToItsYear() throws Exception {
        String page = send("x.json", json(now().withStudents(List.of()).withTravelTimes(List.of())));
        StoredDataset other = intake.generate(InstanceKind.SCHOOL, 8);
        web.perform(get(page.replace(space.id(), other.id())))
                .andExpect(redirectedUrl("/spaces/" + other.id() + "/upload"));
        store.mappings().keep(space.id(), new KeptMapping("k", Instant.EPOCH, "x"));
        store.erase(space.id());
        assertThat(store.uploads().find(page.substring(page.lastIndexOf('/') + 1)))
                .isEmpty();
        assertThat(store.mappings().find(space.id())).isEmpty();
        web.perform(get(page)).andExpect(status().isNotFound());
        web.perform(get("/spaces/" + space.id() + "/upload")).andExpect(status().isNotFound());
    }

    @Test
    void theYearLeadsHere() throws Exception {
        web.perform(get("/spaces/" + space.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("/spaces/" + space.id() + "/upload\""), not(containsString("??")))));
    }
}
