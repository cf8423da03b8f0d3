package nl.leerplaats.web.dataset;

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
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From an example or a file to a dataset with its findings, or to all that is wrong with the file. */
@WebTest
class DatasetControllerTest {

    @Autowired
    private MockMvc web;

    private static byte[] bytes(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toByteArray();
    }

    private ResultActions upload(byte[] document) throws Exception {
        return web.perform(multipart("/datasets")
                .file(new MockMultipartFile("file", "school.json", "application/json", document)));
    }

    private static String target(ResultActions action) {
        return Objects.requireNonNull(action.andReturn().getResponse().getRedirectedUrl());
    }

    @Test
    void everyExampleIsOffered() throws Exception {
        ResultActions page = web.perform(get("/datasets")).andExpect(status().isOk());
        for (InstanceKind kind : InstanceKind.values()) {
            page.andExpect(content().string(containsString("value=\"" + kind.name() + "\"")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void anExampleIsOpenedReadyToPlan(InstanceKind kind) throws Exception {
        String page = target(web.perform(
                post("/datasets/examples").param("kind", kind.name()).param("seed", "3")));
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        DatasetGenerator.generate(kind, 3).name()),
                                containsString("name=\"time\""),
                                containsString("voorbeeld"))));
    }

    @Test
    void anExampleThatIsNotOfferedIsRefused() throws Exception {
        web.perform(post("/datasets/examples").param("kind", "UNIVERSE")).andExpect(status().isBadRequest());
        web.perform(post("/datasets/examples").param("kind", "SCHOOL").param("seed", "x"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theSuggestedTimeGrowsWithTheSize() throws Exception {
        String school = target(web.perform(post("/datasets/examples").param("kind", "SCHOOL")));
        web.perform(get(school)).andExpect(content().string(containsString("value=\"20\"")));
        String region = target(web.perform(post("/datasets/examples").param("kind", "REGION")));
        web.perform(get(region)).andExpect(content().string(containsString("value=\"60\"")));
    }

    @Test
    void aGoodFileIsOpenedAndComesBackAsItWas() throws Exception {
        byte[] document = bytes(DatasetGenerator.generate(InstanceKind.SCHOOL, 4));
        String page = target(upload(document));
        assertThat(page).startsWith("/datasets/");
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
        String again = target(web.perform(multipart("/datasets")
                .file(new MockMultipartFile("file", "school.xlsx", "application/octet-stream", workbook))));
        assertThat(again).startsWith("/datasets/");
        web.perform(get(again)).andExpect(content().string(containsString("Plan maken")));
    }

    @Test
    void theEmptyWorkbookIsOffered() throws Exception {
        web.perform(get("/datasets")).andExpect(content().string(containsString("href=\"/workbook\"")));
        web.perform(get("/workbook"))
                .andExpect(header().string("Content-Disposition", containsString("leerplaats-werkboek.xlsx")));
    }

    @Test
    void whatIsWrongInAWorkbookIsToldWithItsSheet() throws Exception {
        String page = target(web.perform(multipart("/datasets")
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

    @Test
    void manyFindingsAreShownAPageAtATime() throws Exception {
        StringBuilder document = new StringBuilder("{\"format\": \"leerplaats-dataset/1\"");
        for (int index = 0; index < 120; index++) {
            document.append(", \"key").append(index).append("\": 1");
        }
        String page = target(upload(document.append('}').toString().getBytes(StandardCharsets.UTF_8)));
        web.perform(get(page)).andExpect(content().string(containsString("Bladzijde 1 van 3")));
        web.perform(get(page).param("page", "2")).andExpect(content().string(containsString("key60")));
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

    @Test
    void anEmptyFileIsAskedForAgain() throws Exception {
        upload(new byte[0])
                .andExpect(redirectedUrl("/datasets"))
                .andExpect(flash().attribute("problem", "upload.empty"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/datasets/nothing")).andExpect(status().isNotFound());
        web.perform(get("/datasets/nothing/file")).andExpect(status().isNotFound());
        web.perform(get("/refused/nothing")).andExpect(status().isNotFound());
    }
}
