package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.leerplaats.data.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody puts into a watched folder: nothing outside of it is read or written, and nothing stops the others. */
class HostileInboxTest {

    private static final FindingsText DUTCH = new FindingsText(Locale.forLanguageTag("nl"));

    private final Clock clock = Clock.systemUTC();

    @TempDir
    private Path above = Path.of("");

    private Path folder = Path.of("");
    private Inbox inbox = new Inbox(folder, clock);

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(above.resolve("in"));
        inbox = new Inbox(folder, clock);
    }

    private Path put(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "{}");
    }

    private Claim claim() throws Exception {
        return inbox.claim(inbox.look(Duration.ZERO).ready().get(0)).orElseThrow();
    }

    @Test
    void aFolderStaysWhereItIsAndIsToldOnce() throws IOException {
        Files.createDirectory(folder.resolve("oud"));
        put("oud/leerlingen.csv");

        assertThat(inbox.look().noFiles()).containsExactly("oud");
        assertThat(inbox.tell("oud", DUTCH).code()).isEqualTo(FindingCode.NOT_A_FILE);

        assertThat(inbox.look().noFiles()).isEmpty();
        assertThat(new Inbox(folder, clock).look().noFiles())
                .as("another process")
                .isEmpty();
        assertThat(folder.resolve("oud/leerlingen.csv")).exists();
        assertThat(Files.readString(folder.resolve("apart/oud.bevindingen.txt")))
                .contains("geen bestand", "staat nog in de map", "Haal dit uit de map")
                .doesNotContain("zet het weer in de map");
    }

    /** Java sees that it is there and cannot open it by its name. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names are text there")
    void aFileWhoseNameIsNoTextStaysWhereItIsAndIsToldOnce() throws Exception {
        Process touch = new ProcessBuilder("sh", "-c", "touch \"$(printf 'caf\\351.xlsx')\"")
                .directory(folder.toFile())
                .start();
        assertThat(touch.waitFor()).isZero();

        Look look = inbox.look();
        assertThat(look.waiting()).isEmpty();
        assertThat(look.noFiles()).hasSize(1).first().asString().startsWith("caf");
        assertThat(inbox.tell(look.noFiles().get(0), DUTCH).code()).isEqualTo(FindingCode.UNREADABLE_NAME);

        assertThat(inbox.look().noFiles()).isEmpty();
        assertThat(new Inbox(folder, clock).look().noFiles())
                .as("another process")
                .isEmpty();
        assertThat(Files.readString(folder.resolve("apart/caf_.xlsx.bevindingen.txt")))
                .contains("Geef het een naam zonder bijzondere tekens.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkIsNeverFollowed() throws Exception {
        Path secret = Files.writeString(above.resolve("secret.json"), "secret");
        Files.createSymbolicLink(folder.resolve("link.json"), secret);
        Files.createSymbolicLink(folder.resolve("nowhere.json"), above.resolve("nothing"));

        Look look = inbox.look(Duration.ZERO);

        assertThat(look.ready()).isEmpty();
        assertThat(look.noFiles()).containsExactly("link.json", "nowhere.json");
        assertThat(secret).hasContent("secret");
    }

    /** Whoever puts a link in the place of a file between look and claim gets it back. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkInThePlaceOfAFileIsGivenBack() throws Exception {
        Path file = put("changes.json");
        Delivery seen = inbox.look(Duration.ZERO).ready().get(0);
        Files.delete(file);
        Files.createSymbolicLink(file, Files.writeString(above.resolve("secret.json"), "{}"));

        assertThat(inbox.claim(seen)).isEmpty();
        assertThat(Files.isSymbolicLink(file)).isTrue();
    }

    /** Files would leave the folder by it. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkInThePlaceOfOneOfOurFoldersIsNotUsed() throws Exception {
        Path elsewhere = Files.createDirectory(above.resolve("elsewhere"));
        put("changes.json");
        Claim claim = claim();
        Files.createSymbolicLink(folder.resolve("verwerkt"), elsewhere);

        assertThat(claim.done()).isFalse();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(claim.file()).exists();
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        Inbox nowhere = new Inbox(folder.resolve("nowhere"), clock);

        assertThat(Objects.requireNonNull(nowhere.look().problem()).code()).isEqualTo(FindingCode.FILE_NOT_FOUND);
        assertThat(nowhere.giveBackStale()).isZero();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFinding() throws IOException {
        Inbox file = new Inbox(put("changes.json"), clock);

        assertThat(Objects.requireNonNull(file.look().problem()).code()).isEqualTo(FindingCode.FILE_NOT_FOUND);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other rights")
    void aFolderInWhichNobodyMayWriteGivesNoClaims() throws Exception {
        put("changes.json");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        boolean isRoot = Files.isWritable(folder);

        Optional<Claim> claim = inbox.claim(inbox.look(Duration.ZERO).ready().get(0));

        assertThat(claim.isPresent()).isEqualTo(isRoot);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
