package nl.leerplaats.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

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
import nl.leerplaats.web.store.Store;
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
        registry.add("leerplaats.backup.directory", () -> root.resolve("back-ups").toString());
    }

    /** The application itself made those of its first night, when there was nothing yet. */
    @BeforeEach
    void addAYear() throws InterruptedException {
        Settled.until(() -> nights.made().isPresent());
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
    void beforeItsTimeANightHasNone() {
        LocalDate night = LocalDate.of(2027, 3, 1);
        ZoneId here = ZoneId.of("Europe/Amsterdam");
        nights.begin(night);
        Clock early = Clock.fixed(Instant.parse("2027-03-02T03:14:59Z"), here);
        new BackupWatch(store, folder, nights, times, jobs, settings, early).look();
        assertThat(nights.begun()).contains(night);
        Clock late = Clock.fixed(Instant.parse("2027-03-02T03:15:00Z"), here);
        new BackupWatch(store, folder, nights, times, jobs, settings, late).look();
        assertThat(nights.begun()).contains(night.plusDays(1));
        nights.begin(LONG_AGO);
    }

    @Test
    void asManyAsAreKeptStayAndWhatIsThereIsNotMadeAgain() throws Exception {
        nights.begin(LONG_AGO);
        for (int day = 0; day < 3; day++) {
            job.run(LONG_AGO.plusDays(day).toString());
        }
        List<String> kept = List.of(name(LONG_AGO.plusDays(1)), name(LONG_AGO.plusDays(2)));
        assertThat(names()).isEqualTo(kept);
        Path file = folder().resolve(kept.get(1));
        Files.writeString(file, "as it was");
        Files.writeString(folder().resolve("leerplaats-123.part"), "of a process that was killed");
        Files.writeString(folder().resolve("of somebody else"), "stays");

        job.run(LONG_AGO.plusDays(2).toString());
        assertThat(Files.readString(file)).isEqualTo("as it was");
        assertThat(names()).containsAll(kept).contains("of somebody else").hasSize(3);
    }

    @Test
    void ofANightThatIsOverNothingIsMade() throws Exception {
        nights.begin(LONG_AGO.plusDays(1));
        job.run(LONG_AGO.toString());
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeUsedIsToldWithoutNamesAndLaterItGoesWell(CapturedOutput log) throws Exception {
        Path place = Files.writeString(root.resolve("no folder"), "a file");
        nights.begin(LONG_AGO);
        Instant before = nights.made().orElseThrow();
        BackupJob blocked = jobIn(in(place));
        assertThatThrownBy(() -> blocked.run(LONG_AGO.toString())).isInstanceOf(IllegalStateException.class);
        assertThat(nights.made()).contains(before);
        assertThat(log.getAll()).contains(place.toString()).doesNotContain(space.name());

        Files.delete(place);
        blocked.run(LONG_AGO.toString());
        assertThat(place.resolve(name(LONG_AGO))).exists();
    }

    @Test
    void aSpaceThatCannotBeReadHoldsUpNoOther() throws Exception {
        nights.begin(LONG_AGO);
        String broken = space.id();
        jdbc.sql("update snapshot set document = ? where space_id = ?")
                .params(new byte[] {1, 2, 3}, broken)
                .update();
        addAYear();
        Instant before = nights.made().orElseThrow();
        assertThatThrownBy(() -> job.run(LONG_AGO.toString())).isInstanceOf(IllegalStateException.class);
        assertThat(names()).containsExactly(name(LONG_AGO));
        assertThat(nights.made()).contains(before);
    }

    @Test
    void thePageSaysWhenItWasLastAndThatItIsLate() throws Exception {
        nights.begin(LONG_AGO);
        nights.noteMade(Instant.parse("2026-01-05T12:00:00Z"));
        web.perform(get("/backup"))
                .andExpect(content().string(containsString("Elke nacht om 04:15")))
                .andExpect(content().string(containsString(folder().toString())))
                .andExpect(content().string(containsString("een back-up is gemaakt: 5 januari 2026")))
                .andExpect(content().string(not(containsString("probeert het vanzelf opnieuw"))));
        nights.begin(LONG_AGO.plusDays(1));
        web.perform(get("/backup").param("lang", "en"))
                .andExpect(content().string(containsString("Not all back-ups of 6 January 2026 04:15 are there yet")));
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new BackupSettings("", "half three", 14))
                .hasMessageContaining("leerplaats.backup.time (half three)");
        assertThatThrownBy(() -> new BackupSettings("", "02:30", 0))
                .hasMessageContaining("leerplaats.backup.keep (0)");
        assertThat(new BackupFolder(new BackupSettings("", "02:30", 1)).path()).isEmpty();
    }
}
