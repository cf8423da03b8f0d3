package nl.leerplaats.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.WebApplication;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.ToldException;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.FlashMap;

/** Every night a back-up of each year comes to stand in the folder of the setting, by itself and once. */
@SpringBootTest(
        classes = WebApplication.class,
        properties = {
            "leerplaats.first-run=false",
            "leerplaats.nights=false",
            "leerplaats.backup.keep=2",
            "leerplaats.backup.time=04:15",
            WebTest.OWN_MEMORY
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTest.OwnPages.class)
@ExtendWith(OutputCaptureExtension.class)
class NightlyBackupTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    /** Nights that the application itself takes for begun already. */
    private static final LocalDate TO_COME = LocalDate.of(2099, 1, 5);

    @TempDir
    private static Path root = Path.of("");

    @Autowired
    private MockMvc web;

    @Autowired
    private Store store;

    @Autowired
    private BackupDesk desk;

    @Autowired
    private BackupWatch watch;

    @Autowired
    private BackupJob job;

    @Autowired
    private BackupFolder folder;

    @Autowired
    private BackupNights nights;

    @Autowired
    private BackupSettings times;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebSettings settings;

    @Autowired
    private Clock clock;

    private StoredDataset space;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add(
                "leerplaats.backup.directory", () -> root.resolve("back-ups").toString());
        registry.add("leerplaats.inbox", () -> root.resolve("inbox").toString());
    }

    /** The application itself makes those of the night before as soon as there is a year. */
    @BeforeEach
    void open() throws Exception {
        addAYear();
        watch.look();
        Settled.until(() -> nights.made().isPresent());
        nights.begin(TO_COME);
        clean();
    }

    private void addAYear() {
        space = store.spaces()
                .add(StoredDataset.of(
                        store.newId(),
                        DatasetGenerator.generate(InstanceKind.SCHOOL, 6, 6),
                        List.of(),
                        false,
                        Instant.now()));
    }

    @AfterEach
    void erase() throws IOException {
        store.spaces().list().forEach(one -> store.erase(one.id()));
        clean();
    }

    private static void clean() throws IOException {
        for (String left : names()) {
            Files.delete(folder().resolve(left));
        }
    }

    private static Path folder() {
        return root.resolve("back-ups");
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private String name(LocalDate night) {
        return "leerplaats-" + space.id() + "-" + night + ".zip";
    }

    private BackupJob jobIn(BackupFolder other) {
        return new BackupJob(store, desk, other, nights, times, jobs, clock);
    }

    private static BackupFolder in(Path path) {
        return new BackupFolder(new BackupSettings(path.toString(), "04:15", 2));
    }

    @Test
    void aNightThatWasMissedIsMadeUpForOnceAndCanBePutBack() throws Exception {
        Instant before = nights.made().orElseThrow();
        nights.begin(LONG_AGO);
        watch.look();
        new BackupWatch(store, folder, nights, times, jobs, settings, clock).look();
        Settled.until(() -> nights.made().orElseThrow().isAfter(before));
        LocalDate night = nights.begun().orElseThrow();
        assertThat(names()).containsExactly(name(night));
        Path file = folder().resolve(name(night));
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                    .isEqualTo("rwx------");
        }
        store.erase(space.id());
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(desk.restore(in)).containsExactly(space.id());
        }
        assertThat(store.spaces().find(space.id()).orElseThrow().dataset()).isEqualTo(space.dataset());
    }

    @Test
    void aFolderFromWhichAllIsGoneIsFilledAgainOnce() throws Exception {
        LocalDate night = LocalDate.of(2099, 4, 1);
        Clock then = Clock.fixed(Instant.parse("2099-04-01T12:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        nights.begin(night);
        job.run(night.toString());
        clean();
        Instant before = nights.made().orElseThrow();
        BackupWatch again = new BackupWatch(store, folder, nights, times, jobs, settings, then);
        again.look();
        Settled.until(() -> nights.made().orElseThrow().isAfter(before));
        assertThat(names()).containsExactly(name(night));
        clean();
        again.look();
        assertThat(names()).isEmpty();
    }

    @Test
    void beforeItsTimeANightHasNone() throws Exception {
        LocalDate night = LocalDate.of(2099, 3, 1);
        ZoneId here = ZoneId.of("Europe/Amsterdam");
        nights.begin(night);
        Instant before = nights.made().orElseThrow();
        Clock early = Clock.fixed(Instant.parse("2099-03-02T03:14:59Z"), here);
        new BackupWatch(store, folder, nights, times, jobs, settings, early).look();
        assertThat(nights.begun()).contains(night);
        Clock late = Clock.fixed(Instant.parse("2099-03-02T03:15:00Z"), here);
        new BackupWatch(store, folder, nights, times, jobs, settings, late).look();
        assertThat(nights.begun()).contains(night.plusDays(1));
        Settled.until(() -> nights.made().orElseThrow().isAfter(before));
        assertThat(names()).containsExactly(name(night.plusDays(1)));
    }

    @Test
    void asManyAsAreKeptStayAndWhatIsThereIsNotMadeAgain() throws Exception {
        nights.begin(TO_COME);
        for (int day = 0; day < 3; day++) {
            job.run(TO_COME.plusDays(day).toString());
        }
        List<String> kept = List.of(name(TO_COME.plusDays(1)), name(TO_COME.plusDays(2)));
        assertThat(names()).isEqualTo(kept);
        Path file = folder().resolve(kept.get(1));
        Files.writeString(file, "as it was");
        Files.writeString(folder().resolve("leerplaats-123.part"), "of a process that was killed");
        Files.writeString(folder().resolve("of somebody else"), "stays");

        job.run(TO_COME.plusDays(2).toString());
        assertThat(Files.readString(file)).isEqualTo("as it was");
        assertThat(names()).containsAll(kept).contains("of somebody else").hasSize(3);
    }

    /** By the name of that night alone: the application fills an empty folder by itself meanwhile. */
    @Test
    void ofANightThatIsOverNothingIsMade() throws Exception {
        LocalDate over = TO_COME.plusDays(8);
        nights.begin(over.plusDays(1));
        job.run(over.toString());
        assertThat(names()).doesNotContain(name(over));
    }

    @Test
    void aFolderThatCannotBeUsedIsToldWithoutNamesAndLaterItGoesWell(CapturedOutput log) throws Exception {
        Path place = Files.writeString(root.resolve("no folder"), "a file");
        nights.begin(TO_COME);
        Instant before = nights.made().orElseThrow();
        BackupJob blocked = jobIn(in(place));
        assertThatThrownBy(() -> blocked.run(TO_COME.toString()))
                .as("who does the job has told it")
                .isInstanceOf(ToldException.class);
        assertThat(nights.made()).contains(before);
        assertThat(log.getAll()).contains(place.toString()).doesNotContain(space.name());

        Files.delete(place);
        blocked.run(TO_COME.toString());
        assertThat(place.resolve(name(TO_COME))).exists();
    }

    @Test
    void aSpaceThatCannotBeReadHoldsUpNoOther() throws Exception {
        nights.begin(TO_COME);
        String broken = space.id();
        jdbc.sql("update snapshot set document = ? where space_id = ?")
                .params(new byte[] {1, 2, 3}, broken)
                .update();
        addAYear();
        Instant before = nights.made().orElseThrow();
        assertThatThrownBy(() -> job.run(TO_COME.toString())).isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly(name(TO_COME));
        assertThat(nights.made()).contains(before);
    }

    @Test
    void whoErasesAYearIsToldOfItsFilesAndTheyGo() throws Exception {
        nights.begin(TO_COME);
        job.run(TO_COME.toString());
        StoredDataset erased = space;
        Path ready = Files.createDirectories(
                root.resolve("inbox").resolve(erased.id()).resolve("verwerkt"));
        Files.writeString(ready.resolve("leerlingen.csv"), "Lena");
        addAYear();
        job.run(TO_COME.toString());
        assertThat(names()).hasSize(2);

        String page = "/spaces/" + erased.id();
        web.perform(get(page + "/erase"))
                .andExpect(content().string(containsString("de back-ups die Leerplaats er ’s nachts van maakte")));
        FlashMap told = web.perform(post(page + "/delete"))
                .andExpect(redirectedUrl("/spaces"))
                .andReturn()
                .getFlashMap();
        web.perform(get(page)).andExpect(status().isNotFound());
        web.perform(get("/spaces").flashAttrs(told))
                .andExpect(content().string(containsString("gaan binnen een minuut ook weg")));
        Settled.until(() -> Files.notExists(ready.getParent())
                && Files.notExists(folder().resolve("leerplaats-" + erased.id() + "-" + TO_COME + ".zip")));
        assertThat(names()).as("those of another year stay").containsExactly(name(TO_COME));
    }

    /** It was read before it was erased, and written when its files had gone already. */
    @Test
    void whatIsErasedWhileItsBackUpIsMadeLeavesNone() throws Exception {
        PlanningSpace header = store.spaces().findHeader(space.id()).orElseThrow();
        job.make(header, TO_COME);
        assertThat(names()).hasSize(1);
        store.erase(space.id());
        job.make(header, TO_COME);
        assertThat(names()).isEmpty();
    }

    @Test
    void thePageSaysWhenItWasLastAndThatItIsLate() throws Exception {
        nights.begin(TO_COME);
        job.run(TO_COME.toString());
        nights.noteMade(TO_COME, Instant.parse("2099-01-05T12:00:00Z"));
        web.perform(get("/backup"))
                .andExpect(content().string(containsString("Elke nacht om 04:15")))
                .andExpect(content().string(containsString(folder().toString())))
                .andExpect(content().string(containsString("een back-up is gemaakt: 5 januari 2099")))
                .andExpect(content().string(containsString("De volgende wordt gemaakt op")))
                .andExpect(content().string(not(containsString("probeert het vanzelf opnieuw"))));
        clean();
        web.perform(get("/backup"))
                .andExpect(content().string(containsString("In deze map staat nog geen back-up")))
                .andExpect(content().string(containsString("of er in de map geschreven mag worden")))
                .andExpect(content().string(not(containsString("gemaakt: 5 januari 2099"))));
        nights.begin(TO_COME.plusDays(1));
        web.perform(get("/backup").param("lang", "en"))
                .andExpect(content().string(containsString("Not all back-ups of 6 January 2099 04:15 are there yet")));
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new BackupSettings("", "half three", 14))
                .hasMessageContaining("leerplaats.backup.time (half three)");
        assertThatThrownBy(() -> new BackupSettings("", "02:30", 0)).hasMessageContaining("leerplaats.backup.keep (0)");
        assertThat(new BackupFolder(new BackupSettings("", "02:30", 1)).path()).isEmpty();
    }
}
