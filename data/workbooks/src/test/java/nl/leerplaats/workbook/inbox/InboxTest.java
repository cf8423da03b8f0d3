package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are taken out of a watched folder whole, once, and by one process; nothing that lies there is written over or lost. */
class InboxTest {

    private static final Instant NOW = Instant.parse("2027-01-11T02:00:00Z");
    private static final Instant WRITTEN = Instant.parse("2027-01-10T12:00:00Z");
    private static final FindingsText DUTCH = new FindingsText(Locale.forLanguageTag("nl"));
    private static final FindingsText ENGLISH = new FindingsText(Locale.ENGLISH);

    private final SettableClock clock = new SettableClock(NOW);

    @TempDir
    private Path above = Path.of("");

    private Path folder = Path.of("");
    private Inbox inbox = new Inbox(folder, clock);

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(above.resolve("in"));
        inbox = new Inbox(folder, clock);
    }

    private Path put(String name, String content, Instant modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private Path put(String name) throws IOException {
        return put(name, "{}", WRITTEN);
    }

    private List<String> ready() {
        return inbox.look().ready().stream().map(Delivery::name).toList();
    }

    private List<String> readyAfterTwoLooks() {
        inbox.look();
        clock.move(Inbox.APART);
        return ready();
    }

    private Claim claim(String name) throws InterruptedException {
        return inbox.look(Duration.ZERO).ready().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .flatMap(inbox::claim)
                .orElseThrow();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Finding anyFinding() {
        return Finding.of(FindingCode.FILE_EMPTY, "$", "");
    }

    /** Just under two seconds is too early, two seconds are enough. */
    @Test
    void aFileThatIsTheSameAtTwoLooksIsReady() throws IOException {
        put("changes.json");

        assertThat(ready()).isEmpty();
        clock.move(Inbox.APART.minusMillis(1));
        assertThat(ready()).isEmpty();
        clock.move(Duration.ofMillis(1));
        assertThat(ready()).containsExactly("changes.json");
    }

    @Test
    void aFileThatGrowsOrIsWrittenAnewWaitsAgain() throws IOException {
        put("changes.json");
        inbox.look();
        clock.move(Inbox.APART);
        put("changes.json", "{ }", WRITTEN);
        assertThat(inbox.look().waiting()).extracting(Delivery::name).containsExactly("changes.json");
        clock.move(Inbox.APART);
        put("changes.json", "{ }", WRITTEN.plusSeconds(1));
        assertThat(ready()).isEmpty();
        clock.move(Inbox.APART);
        assertThat(ready()).containsExactly("changes.json");
    }

    /** Its moment says nothing of whether it is still written: it has to be the same at two looks. */
    @Test
    void aFileFromTheFutureIsReadyAtOneLookThatTakesTwo() throws Exception {
        inbox = new Inbox(folder, clock, Duration.ofMillis(5));
        put("later.xlsx", "{}", NOW.plus(Duration.ofDays(2_000)));
        put("jong.xlsx", "{}", NOW);

        Look look = inbox.look(Duration.ofSeconds(5));

        assertThat(look.ready()).extracting(Delivery::name).containsExactly("later.xlsx");
        assertThat(look.waiting()).extracting(Delivery::name).containsExactly("jong.xlsx");
        assertThat(inbox.claim(look.ready().get(0)).orElseThrow().moment()).isEqualTo(NOW);
    }

    /** A clock that is put back does not make a file wait for a day. */
    @Test
    void aClockThatIsPutBackBeginsTheWaitAnew() throws IOException {
        put("changes.json");
        inbox.look();
        clock.move(Duration.ofHours(-1));
        assertThat(ready()).isEmpty();
        clock.move(Inbox.APART);
        assertThat(ready()).containsExactly("changes.json");
    }

    @Test
    void oneLookIsEnoughForAFileThatNobodyHasTouchedForLong() throws Exception {
        put("old.json", "{}", NOW.minusSeconds(5));
        put("young.json", "{}", NOW.minusMillis(4_999));

        Look look = inbox.look(Duration.ofSeconds(5));

        assertThat(look.ready()).extracting(Delivery::name).containsExactly("old.json");
        assertThat(look.waiting()).extracting(Delivery::name).containsExactly("young.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lijst.xlsx.part",
                "lijst.TMP",
                "lijst.xlsx.crdownload",
                "lijst.xlsx~",
                "~$lijst.xlsx",
                ".lijst.xlsx"
            })
    void namesOfUnfinishedAndHiddenFilesArePassedOver(String name) throws IOException {
        put(name);

        assertThat(readyAfterTwoLooks()).isEmpty();
        assertThat(inbox.look().waiting()).isEmpty();
        assertThat(folder.resolve(name)).exists();
    }

    @Test
    void theOrderIsThatOfTheMomentAndThenOfTheName() throws IOException {
        put("a.json", "{}", WRITTEN.plusSeconds(1));
        put("c.json");
        put("b.json");

        assertThat(readyAfterTwoLooks()).containsExactly("b.json", "c.json", "a.json");
    }

    @Test
    void whatIsClaimedIsGoneForAllOthersUntilItIsPutAway() throws Exception {
        put("changes.json", "mine", WRITTEN);
        Inbox other = new Inbox(folder, clock);
        Delivery seenByBoth = other.look(Duration.ZERO).ready().get(0);

        Claim claim = claim("changes.json");

        assertThat(other.claim(seenByBoth)).isEmpty();
        assertThat(other.look(Duration.ZERO).ready()).isEmpty();
        assertThat(claim.file()).hasContent("mine");
        assertThat(claim.done()).isTrue();
        assertThat(folder.resolve("verwerkt/changes.json")).hasContent("mine");
        assertThat(names("bezig")).isEmpty();
    }

    @Test
    void ofManyWhoClaimAtOnceOneGetsEachFile() throws Exception {
        for (int i = 0; i < 40; i++) {
            put("f" + i + ".json");
        }
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Inbox own = new Inbox(folder, clock);
            work.add(() -> own.look(Duration.ZERO).ready().stream()
                    .flatMap(one -> own.claim(one).stream())
                    .map(one -> one.delivery().name())
                    .toList());
        }
        List<String> taken = new ArrayList<>();
        for (Future<List<String>> one : processes.invokeAll(work)) {
            taken.addAll(one.get());
        }
        processes.shutdown();

        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    }

    /** Somebody still writes: the moment or the size is another one than was seen. */
    @Test
    void aFileThatChangedSinceTheLookIsGivenBack() throws Exception {
        put("changes.json");
        Delivery seen = inbox.look(Duration.ZERO).ready().get(0);
        put("changes.json", "{\"more\": 1}", WRITTEN);

        assertThat(inbox.claim(seen)).isEmpty();
        assertThat(folder.resolve("changes.json")).hasContent("{\"more\": 1}");
        assertThat(names("bezig")).isEmpty();
    }

    @Test
    void aFileThatVanishedIsNoTrouble() throws Exception {
        Path file = put("changes.json");
        Delivery seen = inbox.look(Duration.ZERO).ready().get(0);
        Files.delete(file);

        assertThat(inbox.claim(seen)).isEmpty();
        assertThat(names("bezig")).isEmpty();
    }

    /** An hour to the millisecond is not longer than an hour. */
    @Test
    void aClaimOfAProcessThatDiedGoesBackAfterAnHour() throws Exception {
        put("changes.json", "mine", WRITTEN);
        Claim dead = claim("changes.json");

        clock.move(Inbox.STALE);
        assertThat(inbox.giveBackStale()).isZero();
        clock.move(Duration.ofMillis(1));
        assertThat(inbox.giveBackStale()).isOne();

        assertThat(folder.resolve("changes.json")).hasContent("mine");
        assertThat(names("bezig")).isEmpty();
        assertThat(dead.done()).as("it is not there any more").isFalse();
        assertThat(claim("changes.json").delivery().modified()).isEqualTo(WRITTEN);
    }

    @Test
    void whoShowsToBeAliveKeepsItsClaim() throws Exception {
        put("changes.json");
        Claim claim = claim("changes.json");

        for (int i = 0; i < 5; i++) {
            clock.move(Inbox.STALE.dividedBy(2));
            claim.renewIfNeeded();
            assertThat(inbox.giveBackStale()).isZero();
        }
        assertThat(claim.done()).isTrue();
    }

    @Test
    void aNewFileUnderTheNameOfOneThatGoesBackIsNotWrittenOver() throws Exception {
        put("changes.json", "first", WRITTEN);
        Claim claim = claim("changes.json");
        put("changes.json", "second", WRITTEN);

        claim.giveBack();

        assertThat(folder.resolve("changes.json")).hasContent("second");
        assertThat(folder.resolve("changes.20270111T020000Z.json")).hasContent("first");
    }

    @Test
    void theSameNameOnceMoreGetsAMomentInItsName() throws Exception {
        for (String content : List.of("first", "second", "third")) {
            put("changes.json", content, WRITTEN);
            assertThat(claim("changes.json").done()).isTrue();
        }
        for (String content : List.of("x", "y")) {
            put("lijst", content, WRITTEN);
            assertThat(claim("lijst").setAside(List.of(anyFinding()), DUTCH)).isTrue();
        }

        assertThat(names("verwerkt"))
                .containsExactly("changes.20270111T020000Z-2.json", "changes.20270111T020000Z.json", "changes.json");
        assertThat(folder.resolve("verwerkt/changes.json")).hasContent("first");
        assertThat(folder.resolve("verwerkt/changes.20270111T020000Z-2.json")).hasContent("third");
        assertThat(names("apart"))
                .containsExactly(
                        "lijst",
                        "lijst.20270111T020000Z",
                        "lijst.20270111T020000Z.bevindingen.txt",
                        "lijst.bevindingen.txt");
    }

    @Test
    void whatIsSetAsideHasATextBesideItThatEveryProgramOpens() throws Exception {
        put("lijst é.xlsx", "x", WRITTEN);
        Finding wrong = Finding.of(FindingCode.FILE_UNREADABLE, "$", "lijst é.xlsx");
        Finding odd = Finding.of(FindingCode.NO_STUDENTS, "$.students", "");

        assertThat(claim("lijst é.xlsx").setAside(List.of(odd, wrong), DUTCH)).isTrue();

        String text = Files.readString(folder.resolve("apart/lijst é.xlsx.bevindingen.txt"), StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", "")).as("Windows line ends alone").doesNotContain("\n", "\r");
        assertThat(text)
                .startsWith("Leerplaats kon lijst é.xlsx niet gebruiken. Er is niets van overgenomen.\r\n")
                .contains("Hierdoor kan het niet:\r\n- het bestand: Het bestand lijst é.xlsx kan niet worden gelezen.")
                .contains("Let hier ook op:\r\n- students: ")
                .endsWith("mag je weggooien.\r\n");
    }

    @Test
    void theTextIsInTheLanguageAskedForAndOfPartOfAFileToo() throws Exception {
        put("list.xlsx");
        assertThat(claim("list.xlsx").done(false, List.of(anyFinding()), ENGLISH))
                .isTrue();

        assertThat(Files.readString(folder.resolve("verwerkt/list.xlsx.bevindingen.txt")))
                .startsWith("Leerplaats has used list.xlsx, but some of it does not fit now.")
                .contains("This is in the way:");
    }

    @Test
    void whatLiesSetAsideIsListedWithTheFirstThingThatIsSaidOfIt() throws Exception {
        put("brief.docx");
        claim("brief.docx").setAside(List.of(anyFinding()), ENGLISH);
        String name = "é".repeat(100) + ".json";
        put(name);
        claim(name).setAside(List.of(anyFinding()), ENGLISH);
        inbox.tell("map", ENGLISH);
        Files.writeString(folder.resolve("apart/zonder tekst"), "");

        List<SetAsideFile> list = SetAsideFile.list(folder);

        assertThat(list).extracting(SetAsideFile::name).containsExactly("brief.docx", "map", "zonder tekst", name);
        assertThat(list.get(0).finding()).contains("The file is empty");
        assertThat(list.get(1).finding()).contains("is a folder or a link");
        assertThat(list.get(2).finding()).isEmpty();
        assertThat(SetAsideFile.count(folder)).isEqualTo(4);
        assertThat(SetAsideFile.count(folder.resolve("elders"))).isZero();
    }

    /** A name as long as a disk takes, once more. */
    @Test
    void aNameThatCannotBeLongerIsShortened() throws Exception {
        String name = "é".repeat(120) + ".json";
        for (int i = 0; i < 2; i++) {
            put(name);
            assertThat(claim(name).setAside(List.of(anyFinding()), DUTCH)).isTrue();
        }

        assertThat(names("apart")).hasSize(4).contains(name);
    }

    /** Some programs keep a file open for long: it is not read before it is at rest. */
    @Test
    void aFileThatIsBeingWrittenForLongIsNotReadBeforeItIsWhole() throws IOException {
        Path file = folder.resolve("big.json");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int part = 0; part < 4; part++) {
                out.write(StandardCharsets.UTF_8.encode("part" + part));
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                assertThat(ready()).isEmpty();
                clock.move(Inbox.APART);
            }
        }
        assertThat(ready()).containsExactly("big.json");
    }
}
