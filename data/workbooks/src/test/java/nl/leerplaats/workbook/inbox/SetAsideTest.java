package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set aside has a text of its own beside it, and nobody else reads it. */
class SetAsideTest {

    private static final Instant NOW = Instant.parse("2027-01-11T02:00:00Z");
    private static final FindingsText DUTCH = new FindingsText(Locale.forLanguageTag("nl"));

    @TempDir
    private Path above = Path.of("");

    private Path folder = Path.of("");
    private Inbox inbox = new Inbox(folder, new SettableClock(NOW));

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(above.resolve("in"));
        inbox = new Inbox(folder, new SettableClock(NOW));
    }

    private void put(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "{}");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
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

    /** Long names that differ only at their ends, and one name twice: each keeps its own text. */
    @ParameterizedTest
    @ValueSource(ints = {80, 245})
    void eachFileThatIsSetAsideHasATextOfItsOwn(int length) throws Exception {
        String begin = "aanmeldingen-".repeat(length).substring(0, length - 6);
        FindingCode[] codes = {FindingCode.FILE_EMPTY, FindingCode.FILE_UNREADABLE, FindingCode.FILE_NOT_FOUND};
        String[] names = {begin + "1.xlsx", begin + "2.xlsx", begin + "1.xlsx"};
        for (int i = 0; i < codes.length; i++) {
            put(names[i]);
            assertThat(claim(names[i]).setAside(List.of(Finding.of(codes[i], "$", "x")), DUTCH))
                    .isTrue();
        }

        List<SetAsideFile> list = SetAsideFile.list(folder);
        assertThat(list).hasSize(3);
        assertThat(list)
                .extracting(SetAsideFile::finding)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(SetAsideFile.count(folder)).isEqualTo(3);
    }

    @Test
    void aTextThatSomebodyLeftIsNotTakenForThatOfALaterFile() throws Exception {
        put("lijst.xlsx");
        claim("lijst.xlsx").setAside(List.of(anyFinding()), DUTCH);
        Files.delete(folder.resolve("apart/lijst.xlsx"));
        put("lijst.xlsx");
        claim("lijst.xlsx").setAside(List.of(Finding.of(FindingCode.FILE_UNREADABLE, "$", "x")), DUTCH);

        assertThat(names("apart"))
                .containsExactly(
                        "lijst.20270111T020000Z.xlsx",
                        "lijst.20270111T020000Z.xlsx.bevindingen.txt",
                        "lijst.xlsx.bevindingen.txt");
    }

    @Test
    void nobodyElseOfTheMachineLooksIntoWhatWasDelivered() throws Exception {
        put("lijst.xlsx");
        claim("lijst.xlsx").setAside(List.of(anyFinding()), DUTCH);
        PrivateFolder.createAll(above.resolve("map/jaar"));

        for (String one : List.of("in/bezig", "in/apart", "map", "map/jaar")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(above.resolve(one))))
                    .isEqualTo("rwx------");
        }
    }
}
