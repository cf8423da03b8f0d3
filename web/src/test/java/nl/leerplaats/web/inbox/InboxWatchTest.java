package nl.leerplaats.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.web.SomeSettings;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.space.postcode.PostcodeDesk;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.db.DatabaseSettings;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.AcceptDesk;
import nl.leerplaats.workbook.sheet.DataMoment;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
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

    @Autowired
    private AcceptDesk accept;

    @TempDir
    private Path root = Path.of("");

    private final SettableClock clock = new SettableClock(Instant.now());
    private DatabaseSettings database = DatabaseSettings.ofFile();
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
        return new InboxWatch(store, new InboxFolders(settings), settings, database, postcodes, clock);
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

    private static Dataset unavailable(Dataset of, Company company, @Nullable LocalDate from) {
        return of.withCompanies(of.companies().stream()
                .map(one -> one.id().equals(company.id()) ? one.withUnavailableFrom(from) : one)
                .toList());
    }

    private static byte[] document(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
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

    /** What a process had taken that was killed: with a database in a file there is no other one. */
    @Test
    void whatLaysTakenAtTheStartIsReadAtOnce() throws Exception {
        Company company = now().companies().get(0);
        Path left = Files.createDirectories(folder.resolve("bezig/5c1b9c0e-0000-4000-8000-000000000000"));
        Files.write(left.resolve("uitval.json"), changes("c1", new CompanyUnavailable(company.id(), DAY)));

        database = new DatabaseSettings("jdbc:postgresql://localhost/elders", "", "");
        lookTwice(watching());
        assertThat(unavailableFrom(company)).as("its process may still live").isNull();

        database = DatabaseSettings.ofFile();
        lookTwice(watching());
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
        assertThat(names("bezig")).isEmpty();
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

    /** What the pages give to download, with some of it edited afterwards, as an office program saves it. */
    private byte[] exported(UnaryOperator<Dataset> edit) throws Exception {
        byte[] workbook = web.perform(get("/spaces/" + space.id() + "/workbook"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Path file = Files.write(root.resolve("werkboek.xlsx"), workbook);
        Instant moment = DataMoment.read(file).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(edit.apply(now()), null, moment, out);
        return out.toByteArray();
    }

    private void drop(Company company) throws IOException {
        clock.move(Duration.ofSeconds(60));
        put("uitval.json", changes("drop", new CompanyUnavailable(company.id(), DAY)));
        lookTwice(watch);
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
    }

    private void deliver(String name, byte[] content) throws IOException {
        clock.move(Duration.ofSeconds(60));
        Files.setLastModifiedTime(put(name, content), FileTime.from(clock.instant()));
        lookTwice(watch);
        assertThat(names("verwerkt")).contains(name);
    }

    private static UnaryOperator<Dataset> places(Company company, int places) {
        return of -> of.withCompanies(of.companies().stream()
                .map(one -> one.id().equals(company.id()) ? one.withPlaces(PerWeekday.of(Weekdays.ALL, places)) : one)
                .toList());
    }

    private int places(Company company) {
        return now().companies().stream()
                .filter(one -> one.id().equals(company.id()))
                .findFirst()
                .orElseThrow()
                .places()
                .get(DayOfWeek.MONDAY);
    }

    /** Every copy gives a file another time: what counts is of which moment its data are, and what was edited since. */
    @Test
    void onlyWhatWasEditedInAnExportIsAChange() throws Exception {
        Company company = now().companies().get(0);
        byte[] edited = exported(places(company, 7));
        drop(company);
        deliver("export.xlsx", edited);
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
        assertThat(places(company)).isEqualTo(7);
        assertThat(Files.readString(folder.resolve("verwerkt/export.xlsx.bevindingen.txt")))
                .startsWith("Leerplaats heeft export.xlsx verwerkt. Er viel wel iets op.")
                .doesNotContain("Bleef staan");
    }

    /** Whoever saw the drop-out in the file and emptied the cell means it. */
    @Test
    void aDropOutThatWasTakenOutOfAnExportIsGone() throws Exception {
        Company company = now().companies().get(0);
        drop(company);
        deliver("export.xlsx", exported(of -> unavailable(of, company, null)));
        assertThat(unavailableFrom(company)).isNull();
    }

    /** Some keep one workbook all year: what it said before is among what it is compared with. */
    @Test
    void anExportThatIsDeliveredAgainAndAgainCanTakeBackWhatItSaid() throws Exception {
        Company company = now().companies().get(0);
        int before = places(company);
        byte[] unedited = exported(of -> of);
        deliver("een.xlsx", exported(places(company, 7)));
        assertThat(places(company)).isEqualTo(7);
        deliver("twee.xlsx", unedited);
        assertThat(places(company)).isEqualTo(before);
    }

    /** Nobody knows of which moment a file of another program is. */
    @Test
    void anEmptyCellTakesNoDropOutBack() throws Exception {
        Company company = now().companies().get(0);
        Dataset before = now();
        drop(company);
        deliver("dataset.json", document(before));
        assertThat(unavailableFrom(company)).isEqualTo(DAY);
        assertThat(Files.readString(folder.resolve("verwerkt/dataset.json.bevindingen.txt")))
                .contains("Bleef staan: leerbedrijf " + company.id());
    }

    @Test
    void whatIsOddInAFileThatWasUsedIsToldBesideIt() throws Exception {
        Location paris = new Location(48.85, 2.35, null, Extra.NONE);
        Dataset all = now();
        deliver(
                "ver.json",
                document(all.withStudents(all.students().stream()
                        .map(one -> one.equals(all.students().get(0)) ? one.withHome(paris) : one)
                        .toList())));
        assertThat(now().students().get(0).home()).isEqualTo(paris);
        assertThat(Files.readString(folder.resolve("verwerkt/ver.json.bevindingen.txt")))
                .startsWith("Leerplaats heeft ver.json verwerkt. Er viel wel iets op.")
                .contains("ligt buiten Nederland");
    }

    @Test
    void whoIsPlacedInTheWorkingPlanIsNotTakenAwayByAFileThatLacksARow() throws Exception {
        Plan plan = FirstComeFirstServed.plan(space.dataset());
        PlanOrigin origin = new PlanOrigin.Uploaded("plan");
        StoredPlan proposal = new StoredPlan(
                store.newId(), space, plan, PlanChecker.check(space.year(), plan), origin, clock.instant());
        store.plans().add(proposal);
        accept.accept(proposal, null, null, null);
        String placed = plan.placements().get(0).studentId();
        Dataset all = now();
        deliver(
                "dataset.json",
                document(all.withStudents(all.students().stream()
                        .filter(one -> !one.id().equals(placed))
                        .toList())));
        assertThat(now().students()).hasSameSizeAs(all.students());
        assertThat(Files.readString(folder.resolve("verwerkt/dataset.json.bevindingen.txt")))
                .contains("'" + placed + "' (leerling) kan nog niet weg");
    }

    /** What came in since is not lost, and later files are not older than it. */
    @Test
    void aFileFromTheFutureIsOfNow() throws Exception {
        Company company = now().companies().get(0);
        Path file = put("dataset.json", document(unavailable(now(), company, DAY.plusDays(7))));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2032-01-01T00:00:00Z")));
        lookTwice(watch);
        assertThat(unavailableFrom(company)).isEqualTo(DAY.plusDays(7));

        clock.move(Duration.ofSeconds(60));
        put("uitval.json", changes("c1", new CompanyUnavailable(company.id(), DAY)));
        lookTwice(watch);
        assertThat(unavailableFrom(company)).as("it came later").isEqualTo(DAY);
    }

    @Test
    void aFileInWhichMostPupilsAreMissingIsSetAside() throws Exception {
        Dataset all = now();
        put("dataset.json", document(all.withStudents(all.students().subList(0, 2))));
        lookTwice(watch);
        assertThat(names("apart")).contains("dataset.json");
        assertThat(now().students()).hasSameSizeAs(all.students());
    }
}
