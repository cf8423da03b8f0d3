package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.workbook.sheet.row.ColumnMapping;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.BookReader;
import nl.leerplaats.workbook.table.ReadProgress;
import nl.leerplaats.workbook.table.SheetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip of CSV files is read as the folder that it is, and nothing that a zip can be made to do does harm. */
class CsvZipTest {

    private static final String PUPILS = "Naam;Klas\nAnna;3b\n";
    private static final String FIRMS = "Naam;Plaats\nBakkerij;Breda\n";

    private final FindingCollector findings = new FindingCollector();

    private Optional<Book> read(byte[] zip) throws IOException {
        return BookReader.read(new ByteArrayInputStream(zip), "school", findings, ReadProgress.SILENT);
    }

    private List<FindingCode> refusal(byte[] zip) throws IOException {
        assertThat(read(zip)).isEmpty();
        return findings.list().stream().map(Finding::code).toList();
    }

    static Stream<byte[]> meantWell() {
        return Stream.of(
                HostileFiles.zip("leerlingen.csv", PUPILS, "bedrijven.csv", FIRMS),
                // A folder that is packed has itself in the zip, and macOS packs a hidden file beside each.
                HostileFiles.zip("school/", "", "school/leerlingen.csv", PUPILS, "school/bedrijven.csv", FIRMS),
                HostileFiles.zip("a/b/Leerlingen.CSV", PUPILS, "a/b/bedrijven.csv", FIRMS, "a/leesmij.txt", "hallo"),
                HostileFiles.zip("school\\leerlingen.csv", PUPILS, "school\\bedrijven.csv", FIRMS),
                HostileFiles.zip(
                        "school/leerlingen.csv",
                        PUPILS,
                        "__MACOSX/school/._leerlingen.csv",
                        "\0\0",
                        "school/.DS_Store",
                        "x",
                        "school/bedrijven.csv",
                        FIRMS,
                        "school/..namen.csv.bak",
                        "x"));
    }

    @ParameterizedTest
    @MethodSource("meantWell")
    void theFilesOfOneFolderAreTheSheets(byte[] zip) throws IOException {
        Book book = read(zip).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(book.name()).isEqualTo("school");
        assertThat(book.tables())
                .extracting(table -> table.name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder("bedrijven", "leerlingen");
        assertThat(book.tables()).allSatisfy(table -> assertThat(table.lines()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../leerlingen.csv",
                "a/../../leerlingen.csv",
                "/etc/leerlingen.csv",
                "..\\leerlingen.csv",
                "C:\\x.csv"
            })
    void aNameThatLeadsOutOfTheZipIsRefused(String name) throws IOException {
        assertThat(refusal(HostileFiles.zip("bedrijven.csv", FIRMS, name, PUPILS)))
                .containsExactly(FindingCode.ZIP_UNSAFE);
        assertThat(findings.list().get(0).value()).isEqualTo(name.replace('\\', '/'));
    }

    @Test
    void aZipWithoutCsvIsRefused() throws IOException {
        assertThat(refusal(HostileFiles.zip())).containsExactly(FindingCode.ZIP_WITHOUT_CSV);
        assertThat(refusal(HostileZips.zip("werkboek.xlsx", TestBook.create().bytes())))
                .containsOnly(FindingCode.ZIP_WITHOUT_CSV);
        assertThat(refusal(HostileFiles.zip("map/", "", "map/leeg.txt", ""))).containsOnly(FindingCode.ZIP_WITHOUT_CSV);
    }

    @Test
    void filesOfMoreFoldersAreRefusedAsNobodyKnowsWhichIsMeant() throws IOException {
        assertThat(refusal(HostileFiles.zip("leerlingen.csv", PUPILS, "oud/leerlingen.csv", PUPILS)))
                .containsExactly(FindingCode.ZIP_FOLDERS);
        assertThat(findings.list().get(0).value()).isEqualTo("/, oud/");
    }

    @Test
    void aPasswordAndDamageAreTold() throws IOException {
        assertThat(refusal(HostileZips.encrypted("leerlingen.csv", PUPILS))).containsExactly(FindingCode.ZIP_PASSWORD);
        byte[] whole = HostileFiles.zip("leerlingen.csv", PUPILS.repeat(100));
        assertThat(refusal(HostileFiles.truncated(whole))).contains(FindingCode.ZIP_DAMAGED);
        byte[] spoilt = whole.clone();
        for (int i = 45; i < 60; i++) {
            spoilt[i] = (byte) 0xFF;
        }
        assertThat(refusal(spoilt)).contains(FindingCode.ZIP_DAMAGED);
    }

    /** The limit holds for all files together: many small bombs are one. */
    @Test
    void whatUnpacksToMoreThanAnySchoolHasIsRefused() throws IOException {
        assertThat(refusal(HostileZips.bomb(1, 201))).containsExactly(FindingCode.WORKBOOK_TOO_LARGE);
        assertThat(refusal(HostileZips.bomb(9, 25))).containsOnly(FindingCode.WORKBOOK_TOO_LARGE);
    }

    @Test
    void moreFilesThanAnySchoolHasAreRefused() throws IOException {
        assertThat(read(HostileZips.ofFiles(1_000)).map(Book::tables).map(List::size))
                .hasValue(1_000);
        assertThat(refusal(HostileZips.ofFiles(1_001))).containsExactly(FindingCode.WORKBOOK_TOO_LARGE);
    }

    static Stream<Charset> read() {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);
    }

    @ParameterizedTest
    @MethodSource("read")
    void theEncodingsOfOfficeProgramsAreRead(Charset charset) throws IOException {
        SheetTable table = read(HostileZips.zip("leerlingen.csv", "Naam;Klas\nZoë;3b\n".getBytes(charset)))
                .orElseThrow()
                .tables()
                .get(0);
        assertThat(table.lines().get(1).cell(0).text()).isEqualTo("Zoë");
    }

    @Test
    void anotherEncodingIsRefusedAndNotReadAsSomethingElse() throws IOException {
        for (Charset charset :
                List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"))) {
            read(HostileZips.zip("leerlingen.csv", PUPILS.getBytes(charset)));
        }
        read(HostileZips.zip("leerlingen.csv", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2}));
        assertThat(findings.list()).extracting(Finding::code).containsOnly(FindingCode.CSV_NOT_TEXT);
        assertThat(findings.list()).hasSize(4);
    }

    /** What the mapping was is known again from its file, whatever stands in it. */
    @Test
    void aMappingIsWrittenAsItWasRead() throws IOException {
        String text = "Bestand;Kolom;Blad;Veld;Vaste waarde\n"
                + "export;Stamnr;Leerlingen;Nummer;\n"
                + "export;\"Roep;naam\";Leerlingen;Naam;\n"
                + "export;;Leerlingen;School;\"\"\"De\"\" school\"\n"
                + "bpv export 2026;;Bedrijven;;\n";
        ColumnMapping mapping = ColumnMapping.read(text.getBytes(StandardCharsets.UTF_8), findings);
        ColumnMapping again = ColumnMapping.read(mapping.csv().getBytes(StandardCharsets.UTF_8), findings);

        assertThat(findings.list()).isEmpty();
        assertThat(mapping.rows()).hasSize(4);
        assertThat(mapping.rows().get(1).header()).isEqualTo("Roep;naam");
        assertThat(again.rows()).isEqualTo(mapping.rows());
        assertThat(ColumnMapping.NONE.isEmpty()).isTrue();
        assertThat(ColumnMapping.read(ColumnMapping.NONE.csv().getBytes(StandardCharsets.UTF_8), findings)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theMappingLiesAmongTheFiles() throws IOException {
        byte[] zip = HostileFiles.zip(
                "kolommen.csv",
                "Bestand;Kolom;Blad;Veld;Vaste waarde\nexport;Roepnaam;Leerlingen;Naam;\n",
                "export.csv",
                "Roepnaam\nAnna\n");
        assertThat(ColumnMapping.in(read(zip).orElseThrow(), findings).rows())
                .containsExactly(new ColumnMapping.Typed("export", "Roepnaam", "Leerlingen", "Naam", ""));
    }

    /** One dataset, read as a workbook, as a folder and as a zip, is the same each time. */
    @Test
    void aZipIsTheFolderThatItPacks(@TempDir Path folder) throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        WorkbookWriter.write(dataset, workbook);
        byte[] zip = CsvFiles.zip(workbook.toByteArray());
        CsvFiles.unpack(zip, folder);

        LoadResult.Loaded packed = (LoadResult.Loaded) HostileZips.load(zip);
        LoadResult.Loaded unpacked = (LoadResult.Loaded) WorkbookLoader.load(folder, ImportSettings.PLAIN);

        assertThat(packed.dataset()).isEqualTo(unpacked.dataset());
        assertThat(packed.absent()).isEqualTo(unpacked.absent());
        assertThat(packed.dataset().students()).isEqualTo(dataset.students());
    }
}
