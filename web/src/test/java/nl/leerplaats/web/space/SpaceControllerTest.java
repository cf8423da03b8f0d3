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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.MultipartConfigElement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From an example or a file to a dataset with its findings, or to all that is wrong with the file. */
@WebTest
class SpaceControllerTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private MultipartConfigElement uploads;

    private static byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }

    private ResultActions upload(byte[] document) throws Exception {
        return web.perform(
                multipart("/spaces").file(new MockMultipartFile("file", "school.json", "application/json", document)));
    }

    private ResultActions upload(String name, byte[] content) throws Exception {
        return web.perform(
                multipart("/spaces").file(new MockMultipartFile("file", name, "application/octet-stream", content)));
    }

    private static String target(ResultActions action) {
        return Objects.requireNonNull(action.andReturn().getResponse().getRedirectedUrl());
    }

    /** But for those that are others in a larger size: they made the list longer than the rest of the page. */
    @Test
    void everyExampleIsOffered() throws Exception {
        ResultActions page = web.perform(get("/spaces")).andExpect(status().isOk());
        for (InstanceKind kind : InstanceKind.values()) {
            Matcher<String> offered = containsString("value=\"" + kind.name() + "\"");
            page.andExpect(content().string(kind.isLarger() ? not(offered) : offered));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void anExampleIsOpenedReadyToPlan(InstanceKind kind) throws Exception {
        String page = target(
                web.perform(post("/spaces/examples").param("kind", kind.name()).param("seed", "3")));
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        DatasetGenerator.generate(kind, 3).name()),
                                containsString("name=\"time\""),
                                containsString("voorbeeld"))));
    }

    /** On a phone rows are cards of which each cell names itself. */
    @Test
    void thePeriodsFitAPhone() throws Exception {
        String page = target(web.perform(post("/spaces/examples").param("kind", "SCHOOL")));
        web.perform(get(page)).andExpect(content().string(containsString("data-label=\"Laatste dag\"")));
    }

    @Test
    void anExampleThatIsNotOfferedIsRefused() throws Exception {
        web.perform(post("/spaces/examples").param("kind", "UNIVERSE")).andExpect(status().isBadRequest());
        web.perform(post("/spaces/examples").param("kind", "SCHOOL").param("seed", "x"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theSuggestedTimeGrowsWithTheSize() throws Exception {
        String school = target(web.perform(post("/spaces/examples").param("kind", "SCHOOL")));
        web.perform(get(school)).andExpect(content().string(containsString("value=\"20\"")));
        String region = target(web.perform(post("/spaces/examples").param("kind", "REGION")));
        web.perform(get(region)).andExpect(content().string(containsString("value=\"60\"")));
    }

    @Test
    void aGoodFileIsOpenedAndComesBackAsItWas() throws Exception {
        byte[] document = bytes(DatasetGenerator.generate(InstanceKind.SCHOOL, 4));
        String page = target(upload(document));
        assertThat(page).startsWith("/spaces/");
        web.perform(get(page))
                .andExpect(content().string(not(containsString(">voorbeeld<"))))
                .andExpect(content().string(containsString("Plan maken")));
        web.perform(get(page + "/file"))
                .andExpect(header().string("Content-Disposition", containsString("dataset-")))
                .andExpect(content().bytes(document));
    }

    @Test
    void aWorkbookIsOpenedAsTheDatasetThatItWasMadeOf() throws Exception {
        String page = target(upload(bytes(DatasetGenerator.generate(InstanceKind.SCHOOL, 4))));
        byte[] workbook =
                web.perform(get(page + "/workbook")).andReturn().getResponse().getContentAsByteArray();
        String again = target(web.perform(multipart("/spaces")
                .file(new MockMultipartFile("file", "school.xlsx", "application/octet-stream", workbook))));
        assertThat(again).startsWith("/spaces/");
        web.perform(get(again)).andExpect(content().string(containsString("Plan maken")));
    }

    @Test
    void theEmptyWorkbookIsOffered() throws Exception {
        web.perform(get("/spaces")).andExpect(content().string(containsString("href=\"/workbook\"")));
        web.perform(get("/workbook"))
                .andExpect(header().string("Content-Disposition", containsString("leerplaats-werkboek.xlsx")));
    }

    /** The sheets of a workbook, without the moment at which it was made. */
    private static Map<String, String> sheets(byte[] workbook) throws IOException {
        Map<String, String> result = new TreeMap<>();
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/")) {
                    result.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Files.delete(file);
        return result;
    }

    @Test
    void theWorkbookHasTheCalendarOfMunicipalityAndYear() throws Exception {
        byte[] workbook = web.perform(get("/workbook")
                        .param("municipality", "zwolle")
                        .param("year", "2026-2027")
                        .param("region", ""))
                .andExpect(header().string("Content-Disposition", containsString("werkboek-2026-2027.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        SchoolYear year = SchoolYear.find("2026-2027").orElseThrow();
        WorkbookWriter.writeTemplate(List.of(RegionCalendar.make(HolidayRegion.NOORD, year, 2)), expected);
        assertThat(sheets(workbook)).isNotEmpty().isEqualTo(sheets(expected.toByteArray()));
    }

    /** A village, a name that two have, a municipality in two regions, and one that is not in the region chosen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hattemerbroek | | Er is geen gemeente Hattemerbroek",
                "Bergen | | Bergen (Limburg)",
                "Zwolle | ZUID | vakantieregio noord",
                "'' | | Er is geen gemeente"
            })
    void aMunicipalityThatSaysTooLittleIsAskedForAgain(String name, @Nullable String region, String told)
            throws Exception {
        web.perform(get("/workbook")
                        .param("municipality", name)
                        .param("year", "2026-2027")
                        .param("region", region == null ? "" : region))
                .andExpect(redirectedUrl("/spaces#template-title"))
                .andExpect(flash().attribute("templateProblem", containsString(told)));
        web.perform(get("/spaces").flashAttr("templateProblem", told).flashAttr("municipality", name))
                .andExpect(content().string(containsString("template-problem")));
    }

    @Test
    void aYearOfWhichTheHolidaysAreNotKnownIsNotFound() throws Exception {
        web.perform(get("/workbook").param("municipality", "Zwolle").param("year", "1999-2000"))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongInAWorkbookIsToldWithItsSheet() throws Exception {
        String page = target(web.perform(multipart("/spaces")
                .file(new MockMultipartFile(
                        "file",
                        "school.xlsx",
                        "application/octet-stream",
                        "Naam;Klas".getBytes(StandardCharsets.UTF_8)))));
        assertThat(page).startsWith("/refused/");
        web.perform(get(page)).andExpect(content().string(containsString("gewone tekst")));
    }

    @Test
    void aWarningIsShownAndPlanningGoesOn() throws Exception {
        Dataset dataset = TinyDataset.create()
                .company("empty", company -> company.withoutMentors())
                .build();
        String page = target(upload(bytes(dataset)));
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Waarschuwing"),
                                containsString("$.companies[1]"),
                                containsString("name=\"time\""))));
    }

    @Test
    void aFileWithErrorsIsRefusedWithAllOfThemAndTheirPlace() throws Exception {
        byte[] document = ("{\"format\": \"leerplaats-dataset/1\",\n \"name\": \"x\", \"colour\": 1,\n"
                        + " \"calendars\": [], \"schools\": 3, \"students\": [], \"companies\": [], \"supervisors\": []}")
                .getBytes(StandardCharsets.UTF_8);
        String page = target(upload(document));
        assertThat(page).startsWith("/refused/");
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("school.json is niet geopend"),
                                containsString("colour"),
                                containsString("$.schools"),
                                containsString("regel 2"),
                                containsString("regel 3"))));
        web.perform(get(page).param("lang", "en"))
                .andExpect(content()
                        .string(allOf(containsString("school.json was not opened"), containsString("line 3"))));
    }

    /** A hundred and twenty times the same is said once, with a few places; the others are behind a fold, and those beyond are counted. */
    @Test
    void findingsOfAKindStandTogetherWithAFewPlacesOpen() throws Exception {
        StringBuilder document = new StringBuilder("{\"format\": \"leerplaats-dataset/1\"");
        for (int index = 0; index < 320; index++) {
            document.append(", \"key").append(index).append("\": 1");
        }
        String page = target(upload(document.append('}').toString().getBytes(StandardCharsets.UTF_8)));
        String html = web.perform(get(page)).andReturn().getResponse().getContentAsString();
        assertThat(html)
                .containsOnlyOnce("Onbekende sleutel (320)")
                .containsOnlyOnce("Nog 317 meer")
                .contains("key199", "Er zijn nog 120 bevindingen van deze soort.")
                .doesNotContain("key200");
        assertThat(html.substring(0, html.indexOf("Nog 317 meer")))
                .contains("key2")
                .doesNotContain("key3<", "key3&");
    }

    @Test
    void aWarningNamesThePersonBesideTheId() throws Exception {
        Dataset dataset = TinyDataset.create()
                .company("empty", company -> company.withoutMentors())
                .build();
        String name = dataset.companies().get(1).name();
        String page = target(upload(bytes(dataset)));
        web.perform(get(page))
                .andExpect(content().string(containsString(name.equals("empty") ? "empty" : name + " (empty)")))
                .andExpect(content().string(containsString("Leerbedrijf zonder leermeester (1)")));
    }

    /** The document with nothing in one of its lists. */
    private static String emptied(String document, String list) {
        int start = document.indexOf('[', document.indexOf('"' + list + '"'));
        int depth = 0;
        int end = start;
        do {
            depth += document.charAt(end) == '[' ? 1 : document.charAt(end) == ']' ? -1 : 0;
            end++;
        } while (depth > 0);
        return document.substring(0, start) + "[]" + document.substring(end);
    }

    @Test
    void aFileWithoutStudentsDoesNotSayThatItCanBePlanned() throws Exception {
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 4);
        String document = new String(bytes(school), StandardCharsets.UTF_8);
        String empty = emptied(emptied(document, "students"), "travelTimes");
        String page = target(upload(empty.getBytes(StandardCharsets.UTF_8)));
        web.perform(get(page))
                .andExpect(content()
                        .string(containsString("Er staat geen enkele leerling in, dus er valt nog niets te plannen")))
                .andExpect(content().string(not(containsString("kan gewoon worden gepland"))))
                .andExpect(content().string(not(containsString("name=\"time\""))));
    }

    @Test
    void aFileWithAPlanInItOffersToLookCheckOrPlanAgain() throws Exception {
        String page = target(upload(bytes(DatasetGenerator.generate(InstanceKind.REPLAN, 4))));
        web.perform(get(page))
                .andExpect(content().string(containsString("Er staat al een plan in")))
                .andExpect(content().string(containsString("Opnieuw plannen")));
        int placements =
                DatasetGenerator.generate(InstanceKind.REPLAN, 4).baseline().size();
        web.perform(get(page))
                .andExpect(content().string(containsString("staan al " + placements + " plaatsingen")))
                .andExpect(content().string(containsString("Er zijn al " + placements + " plaatsingen")));
        String plan = target(web.perform(post(page + "/own-plan")));
        web.perform(get(plan)).andExpect(status().isOk());
        String checked = target(web.perform(post(page + "/own-plan").param("check", "true")));
        assertThat(checked).endsWith("/cost");
        web.perform(get(checked)).andExpect(status().isOk());

        String without = target(upload(bytes(DatasetGenerator.generate(InstanceKind.SCHOOL, 4))));
        web.perform(get(without)).andExpect(content().string(not(containsString("Er staat al een plan in"))));
        web.perform(post(without + "/own-plan")).andExpect(status().isNotFound());
    }

    /** What somebody put in a file is shown as text, never as part of the page. */
    @Test
    void aHostileFileIsTextOnThePage() throws Exception {
        String page = target(upload("{\"<script>alert(1)</script>\": 1}".getBytes(StandardCharsets.UTF_8)));
        web.perform(get(page)).andExpect(content().string(not(containsString("<script>alert"))));
        String garbage = target(upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}));
        assertThat(garbage).startsWith("/refused/");
        web.perform(get(garbage)).andExpect(content().string(containsString("1 fout.")));
    }

    /** Who chose a list or a letter by mistake knows Excel, not JSON: commas and brackets are no help. */
    @ParameterizedTest
    @CsvSource({
        "lijst.csv, naam;adres, gewone tekst",
        "brief.txt, Beste ouders, gewone tekst",
        "zonder-ending, naam, gewone tekst",
        "brief.pdf, %PDF\u0000, geen Excel-werkboek",
        "foto.png, \u0000PNG, geen Excel-werkboek"
    })
    void whatIsNeitherWorkbookNorDatasetIsToldAsNoWorkbook(String name, String start, String told) throws Exception {
        String page = target(upload(name, start.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).startsWith("/refused/");
        web.perform(get(page)).andExpect(content().string(allOf(containsString(told), not(containsString("JSON")))));
    }

    /** A download can lose its ending, or get one more: a dataset is known by how it begins. */
    @ParameterizedTest
    @ValueSource(strings = {"school", "school.txt", "school.json.download", "SCHOOL.JSON", "school.xlsx", "school.ods"})
    void aDatasetIsOpenedWhateverItIsCalled(String name) throws Exception {
        assertThat(target(upload(name, bytes(TinyDataset.create().build())))).startsWith("/spaces/");
    }

    /** What lay on the disk would stay there, names of pupils and all, where the application is killed. */
    @Test
    void noUploadThatIsAcceptedTouchesTheDisk() {
        assertThat((long) uploads.getFileSizeThreshold()).isGreaterThan(uploads.getMaxFileSize());
    }

    @Test
    void anEmptyFileIsAskedForAgain() throws Exception {
        upload(new byte[0]).andExpect(redirectedUrl("/spaces")).andExpect(flash().attribute("problem", "upload.empty"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/spaces/nothing")).andExpect(status().isNotFound());
        web.perform(get("/spaces/nothing/file")).andExpect(status().isNotFound());
        web.perform(get("/refused/nothing")).andExpect(status().isNotFound());
    }
}
