package nl.leerplaats.web.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.KeptMapping;
import nl.leerplaats.web.store.upload.Upload;
import nl.leerplaats.workbook.sheet.CsvFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What a file of a year may be, and what is kept of it: nothing that nobody needs. */
@WebTest
class UploadedFilesTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    private StoredDataset space;
    private Sending sending;

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 7);
        sending = new Sending(web, store, space.id());
    }

    @Test
    void aRefusedFileIsToldWithAllThatIsWrongAndLeadsBackHere() throws Exception {
        String refused = sending.send(
                "x.xlsx",
                Sending.typed(
                        sending.workbook(), sending.now().students().get(0).id(), ""));
        assertThat(refused).startsWith("/refused/");
        assertThat(sending.page(refused)).contains("href=\"/spaces/" + space.id() + "/upload\"", "niet ingevuld");
        assertThat(store.uploads().list()).extracting(Upload::spaceId).doesNotContain(space.id());
    }

    @Test
    void hostileZipsAreRefusedInWords() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../leerlingen.csv"));
            zip.write("Naam\nAnna\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(sending.page(sending.send("x.zip", out.toByteArray()))).contains("buiten de zip wijst");
        assertThat(sending.page(sending.send(
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
        byte[] own = CsvFiles.zip(Sending.typed(sending.workbook(), "Leerlingnummer", "Volgcode"));
        assertThat(sending.page(sending.send("x.zip", own))).doesNotContain("is niets anders");

        sending.send("x.zip", own, "kolommen van ons.csv", "leerlingen;Volgcode;Leerlingen;Leerlingnummer;");
        assertThat(sending.page("/spaces/" + space.id() + "/upload")).contains("kolommen van ons.csv", "Volgcode");
        assertThat(sending.page(sending.send("x.zip", own))).contains("is niets anders");
        // A back-up has them too.
        String copy = store.put(List.of(store.take(space.id()))).get(0);
        assertThat(store.mappings().find(copy)).isEqualTo(store.mappings().find(space.id()));

        web.perform(post("/spaces/" + space.id() + "/upload/columns/remove"))
                .andExpect(flash().attribute("notice", "renew.columns.removed"));
        assertThat(sending.page("/spaces/" + space.id() + "/upload")).doesNotContain("Volgcode");
        assertThat(sending.page(sending.send("x.zip", own))).doesNotContain("is niets anders");
    }

    @Test
    void namesOfColumnsThatMeanNothingAreRefusedWithTheFile() throws Exception {
        String refused = sending.send("x.xlsx", sending.workbook(), "k.csv", "x;y;Honden;Naam;");
        assertThat(sending.page(refused)).contains("Honden");
        assertThat(store.mappings().find(space.id())).isEmpty();
    }

    /** A new year is read by the same hand: a zip with the names of its columns in it opens, and they are kept with it. */
    @Test
    void aNewYearStartsFromAZipToo() throws Exception {
        byte[] zip = CsvFiles.zip(
                Sending.typed(sending.workbook(), "Leerlingnummer", "Volgcode"),
                "Bestand;Kolom;Blad;Veld;Vaste waarde\nleerlingen;Volgcode;Leerlingen;Leerlingnummer;\n");
        String address = Sending.address(
                web.perform(multipart("/spaces").file(new MockMultipartFile("file", "school.zip", null, zip))));
        String id = address.substring("/spaces/".length());
        assertThat(store.spaces().find(id).orElseThrow().dataset().students())
                .isEqualTo(sending.now().students());
        assertThat(store.mappings().find(id)).isPresent();
    }

    @Test
    void whenMostWouldGoTheFileMayBeTheWrongOne() throws Exception {
        assertThat(sending.page(sending.send(
                        "x.json",
                        Sending.json(sending.now().withStudents(List.of()).withTravelTimes(List.of())))))
                .contains("Is dit het goede bestand?");
    }

    /** Nobody reaches what was uploaded into another year, and erasing a year takes it along. */
    @Test
    void aFileBelongsToItsYear() throws Exception {
        String page = sending.send(
                "x.json", Sending.json(sending.now().withStudents(List.of()).withTravelTimes(List.of())));
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
}
