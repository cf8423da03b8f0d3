package nl.leerplaats.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is put into the watched folder of a year becomes part of it, once, and nothing is lost of what does not fit. */
@WebTest
class InboxWatchTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private PostcodeDesk postcodes;

    @TempDir
    private Path root = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.now());
    private InboxWatch watch;
    private StoredDataset space;
    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        space = intake.generate(InstanceKind.SCHOOL, 5);
        watch = watching();
        watch.look();
        folder = root.resolve(space.id());
    }

    private InboxWatch watching() {
        var settings = SomeSettings.ofInbox(root.toString());
        return new InboxWatch(store, new InboxFolders(settings), settings, postcodes, clock);
    }

    @AfterEach
    void erase() {
        store.erase(space.id());
    }

    private Dataset now() {
        return store.spaces().find(space.id()).orElseThrow().dataset();
    }

    private @Nullable LocalDate unavailableFrom(Company company) {
        return now().companies().stream()
                .filter(one -> one.id().equals(company.id()))
                .findFirst()
                .orElseThrow()
                .unavailableFrom();
    }

    private Path put(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** A file is read at the second look, when it is as it was at the first. */
    private void lookTwice(InboxWatch looking) {
        looking.look();
        clock.move(Duration.ofSeconds(3));
        looking.look();
    }

    private byte[] changes(String id, ChangedFact fact) throws IOException {
        Change change = new Change(id, clock.instant(), null, null, fact, Extra.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesWriter.write(new ChangeDocument(now().name(), List.of(change), Extra.NONE), out);
        return out.toByteArray();
    }

    private List<String> names(String below) throws IOException {
        Path in = folder.resolve(below);
        try (Stream<Path> files = Files.exists(in) ? Files.list(in) : Stream.empty()) {
            return files.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        }
    }

    @Test
    void changesAreMadeAndTheFileIsPutAway() throws Exception {
        Company company = now().companies().get(0);
        byte[] file = changes("c1", new CompanyUnavailable(company.id(), DAY));
        put("uitval.json", file);
        watch.look();
        assertThat(unavailableFrom(company))
                .as("it may still be written at the first look")
                .isNull();
        lookTwice(watch);
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
        assertThat(names("verwerkt")).containsExactly("uitval.json");

        put("uitval.json", file);
        lookTwice(watching());
        assertThat(store.spaces().listChanges(space.id()))
                .as("the same file once more does no harm")
                .hasSize(1);
        assertThat(names("verwerkt")).hasSize(2);
    }

    @Test
    void whatDoesNotFitIsToldBesideTheFileAndKept() throws Exception {
        put("weg.json", changes("c1", new StudentLeft("niemand", DAY)));
        lookTwice(watch);
        assertThat(names("verwerkt")).containsExactly("weg.json", "weg.json.bevindingen.txt");
        assertThat(Files.readString(folder.resolve("verwerkt/weg.json.bevindingen.txt")))
                .contains("niemand");
        assertThat(store.spaces().findHeader(space.id()).orElseThrow().setAside())
                .isEqualTo(1);
    }

    @Test
    void whatNobodyCanReadIsSetAside() throws Exception {
        put("brief.json", "{\"format\": \"iets anders\"".getBytes(StandardCharsets.UTF_8));
        lookTwice(watch);
        assertThat(names("apart")).containsExactly("brief.json", "brief.json.bevindingen.txt");
        assertThat(now()).isEqualTo(space.dataset());
    }

    /** An export of the school that was made before somebody changed something at the pages does not take that back. */
    @Test
    void anExportIsComparedWithTheDataOfItsOwnMoment() throws Exception {
        byte[] workbook = web.perform(get("/spaces/" + space.id() + "/workbook"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Company company = now().companies().get(0);
        CompanyUnavailable typed = new CompanyUnavailable(company.id(), DAY);
        store.spaces()
                .apply(space.id(), List.of(new Change("typed", clock.instant(), null, null, typed, Extra.NONE)), "Ans");
        Path file = put("export.xlsx", workbook);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(1))));
        lookTwice(watch);
        assertThat(names("verwerkt")).contains("export.xlsx");
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
    }

    @Test
    void aFileInWhichMostPupilsAreMissingIsSetAside() throws Exception {
        Dataset all = now();
        Dataset few = all.withStudents(all.students().subList(0, 2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(few, out);
        put("dataset.json", out.toByteArray());
        lookTwice(watch);
        assertThat(names("apart")).contains("dataset.json");
        assertThat(now().students()).hasSameSizeAs(all.students());
    }
}
