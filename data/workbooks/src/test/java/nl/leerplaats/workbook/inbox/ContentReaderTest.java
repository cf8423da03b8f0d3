package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.SettableClock;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.workbook.sheet.DatasetFile;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import nl.leerplaats.workbook.table.BookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in a watched folder is known by what it holds, whatever it is called. */
class ContentReaderTest {

    private final Dataset now = TinyDataset.create().build();
    private final ContentReader reader =
            new ContentReader(DatasetFile.Settings.PLAIN, new SettableClock(Instant.parse("2027-01-10T08:15:00Z")));

    @TempDir
    private Path folder = Path.of("");

    private Content read(String name, String content) throws IOException {
        return reader.read(Files.writeString(folder.resolve("x"), content), name, now);
    }

    private Content read(String name, byte[] content) throws IOException {
        return reader.read(Files.write(folder.resolve("x"), content), name, now);
    }

    private static FindingCode code(Content content) {
        assertThat(content).isInstanceOf(Content.Unreadable.class);
        return content.findings().get(0).code();
    }

    private static String changes(String dataset) {
        return "{\"dataset\": \"" + dataset + "\", \"changes\": [{\"id\": \"1\", \"at\": \"2027-01-10T08:15:00Z\","
                + " \"kind\": \"companyUnavailable\", \"companyId\": \"bakery\"}], \"format\": \"leerplaats-changes/1\"}";
    }

    /** The key that tells it may come last. */
    @Test
    void changesAreReadAsChangesWhateverTheNameOfTheFile() throws IOException {
        Content content = read("lijst.xlsx", changes("tiny"));

        assertThat(content).isInstanceOf(Content.Events.class);
        assertThat(((Content.Events) content).changes().changes()).hasSize(1);
    }

    /** A day ahead is a clock that is wrong; a second more is refused. */
    @Test
    void aChangeFromTheFutureIsRefused() throws IOException {
        String atLimit = changes("tiny").replace("2027-01-10", "2027-01-11");
        assertThat(read("morgen.json", atLimit)).isInstanceOf(Content.Events.class);

        Content content = read("later.json", atLimit.replace("08:15:00Z", "08:15:01Z"));

        assertThat(code(content)).isEqualTo(FindingCode.FUTURE_CHANGE);
        assertThat(content.findings().get(0).path()).isEqualTo("$.changes[0].at");
    }

    @Test
    void changesOfAnotherDatasetAreRefused() throws IOException {
        assertThat(code(read("changes.json", changes("other")))).isEqualTo(FindingCode.DATASET_NAME_DIFFERS);
    }

    @Test
    void aDatasetIsReadAsRecordsThatSayEverything() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(now, out);

        Content content = read("school", out.toByteArray());

        assertThat(content).isInstanceOfSatisfying(Content.Records.class, records -> {
            assertThat(records.dataset()).isEqualTo(now);
            assertThat(records.absent()).isEmpty();
        });
    }

    @Test
    void aWorkbookIsReadAsRecordsThatSayWhatItHasRoomFor() throws IOException {
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 10);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(school, out);

        Content content = read("school.json", out.toByteArray());

        assertThat(content).isInstanceOfSatisfying(Content.Records.class, records -> {
            assertThat(records.dataset().students()).hasSize(10);
            assertThat(records.absent()).contains("extra");
        });
    }

    @Test
    void aZipOfOtherThingsIsRefusedInWords() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("../../etc/passwd.csv"));
            zip.write('x');
            zip.closeEntry();
        }

        assertThat(code(read("lijsten.zip", out.toByteArray()))).isEqualTo(FindingCode.ZIP_UNSAFE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json|''|FILE_EMPTY",
                "a.xlsx|''|FILE_EMPTY",
                "a.json|{\"format\": \"leerplaats-plan/1\"}|OTHER_DOCUMENT",
                "a.json|{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": [|TRUNCATED",
                "a.json|{\"format\": \"leerplaats-dataset/1\", \"name\": |TRUNCATED",
                "a.txt|Beste collega, hierbij de lijst.|TEXT_NOT_WORKBOOK",
                "leerlingen.csv|Naam;Klas|TEXT_NOT_WORKBOOK"
            })
    void whatCannotBeUsedIsToldInWords(String name, String content, FindingCode code) throws IOException {
        assertThat(read(name, content).findings()).extracting(Finding::code).contains(code);
    }

    @Test
    void deepNestingAndBinaryRubbishAreFindings() throws IOException {
        assertThat(read("a.json", "[".repeat(100_000))).isInstanceOf(Content.Unreadable.class);
        assertThat(read("a.bin", new byte[] {0, 1, 2, 3, 4, 5})).isInstanceOf(Content.Unreadable.class);
        assertThat(read("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})).isInstanceOf(Content.Unreadable.class);
    }

    /** One byte more than is read; at the limit it is looked at as any other. */
    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException {
        Path file = folder.resolve("x");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(BookReader.MAX_FILE + 1L);
        }

        assertThat(code(reader.read(file, "groot.json", now))).isEqualTo(FindingCode.WORKBOOK_TOO_LARGE);
    }

    @Test
    void aFileThatVanishedAndAFolderAreFindings() throws IOException {
        assertThat(code(reader.read(folder.resolve("nothing"), "weg.json", now)))
                .isEqualTo(FindingCode.FILE_NOT_FOUND);
        assertThat(code(reader.read(folder, "map", now))).isEqualTo(FindingCode.NOT_A_FILE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link.json"), Files.writeString(folder.resolve("secret"), changes("tiny")));

        assertThat(code(reader.read(link, "link.json", now))).isEqualTo(FindingCode.NOT_A_FILE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has other rights")
    void aFileWithoutRightsIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), changes("tiny"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (!Files.isReadable(file)) { // the user of everything may read it all the same
            assertThat(code(reader.read(file, "x", now))).isEqualTo(FindingCode.FILE_UNREADABLE);
        }
    }
}
