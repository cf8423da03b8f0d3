package nl.leerplaats.workbook.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: travel times that somebody has measured. */
class TravelMatrixReaderTest {

    private static final Dataset DATASET = TinyDataset.create()
            .student("ben", student -> {})
            .company("café", company -> {})
            .build();

    @TempDir
    private Path folder = Path.of("");

    private TravelMatrix read(String content) throws IOException {
        return TravelMatrixReader.read(Files.writeString(folder.resolve("times.csv"), content), DATASET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerling;bedrijf;minuten\nanna;bakery;12\nben;café;0\n",
                "student,company,minutes\r\nanna,bakery,12\r\nben,café,0\r\n",
                "Minuten;Leerling-ID;naam;Leerbedrijf id\n12;anna;Anna;bakery\n\n0; ben ;Ben;café\n;;;\n",
                "\"leerling\";\"bedrijf\";\"minuten\"\n\"anna\";\"bakery\";\"12\"\n\"ben\";\"café\";\"0\"",
                "\uFEFFleerling;bedrijf;reistijd\nanna;bakery;12\nben;café;0",
                "anna;bakery;12\nben;café;0\n",
                "Reistijden van november\n\nleerling;bedrijf;minuten\nanna;bakery;12\nben;café;0\n",
                "sep=;\nleerling;bedrijf;minuten\nanna;bakery;12\nben;café;0\n",
                "\uFEFFleerling\tbedrijf\tminuten\r\nanna\tbakery\t12\r\nben\tcafé\t0\r\n",
                "leerling|bedrijf|minuten\nanna|bakery|12\nben|café|0\n"
            })
    void theLayoutsOfSpreadsheetsAreRead(String content) throws IOException {
        TravelMatrix matrix = read(content);

        assertThat(matrix.findings()).isEmpty();
        assertThat(matrix.times())
                .containsExactly(
                        new TravelTime("anna", "bakery", 12, Extra.NONE), new TravelTime("ben", "café", 0, Extra.NONE));
    }

    @Test
    void anOlderSpreadsheetOnWindowsIsRead() throws IOException {
        Path file = folder.resolve("times.csv");
        Files.write(file, "leerling;bedrijf;minuten\nben;café;7\n".getBytes(Charset.forName("windows-1252")));

        assertThat(TravelMatrixReader.read(file, DATASET).times())
                .extracting(TravelTime::companyId)
                .containsExactly("café");
    }

    /** As "Unicode text" of a spreadsheet. */
    @Test
    void wideCharactersAreRead() throws IOException {
        Path file = folder.resolve("times.csv");
        Files.write(file, "leerling;bedrijf;minuten\nben;café;7\n".getBytes(StandardCharsets.UTF_16));

        assertThat(TravelMatrixReader.read(file, DATASET).times())
                .extracting(TravelTime::companyId)
                .containsExactly("café");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWithItsCell() throws IOException {
        TravelMatrix matrix = read("""
                naam;leerling;bedrijf;minuten
                Anna;anna;bakery;12
                Iemand;nobody;bakery;12
                Anna;anna;nowhere;-3
                Anna;anna;café;12,5
                Anna;;café;
                Anna;anna;bakery;1000001
                Ben;ben;bakery;1000000
                Ben;ben
                """);

        assertThat(matrix.isRefused()).isTrue();
        assertThat(matrix.findings())
                .extracting(Finding::code, Finding::path, Finding::value)
                .containsExactly(
                        tuple(FindingCode.MATRIX_UNKNOWN_ID, "times.csv!B3", "nobody"),
                        tuple(FindingCode.MATRIX_UNKNOWN_ID, "times.csv!C4", "nowhere"),
                        tuple(FindingCode.MATRIX_BAD_MINUTES, "times.csv!D4", "-3"),
                        tuple(FindingCode.MATRIX_BAD_MINUTES, "times.csv!D5", "12,5"),
                        tuple(FindingCode.MATRIX_CELL_MISSING, "times.csv!B6", ""),
                        tuple(FindingCode.MATRIX_CELL_MISSING, "times.csv!D6", ""),
                        tuple(FindingCode.MATRIX_BAD_MINUTES, "times.csv!D7", "1000001"),
                        tuple(FindingCode.MATRIX_REPEATED, "times.csv!B7", "anna"),
                        tuple(FindingCode.MATRIX_CELL_MISSING, "times.csv!C9", ""),
                        tuple(FindingCode.MATRIX_CELL_MISSING, "times.csv!D9", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerling;minuten\nanna;3\n", "{\"a\": 1}\n"})
    void aFileOfAnotherKindIsRefused(String content) throws IOException {
        assertThat(read(content).findings()).extracting(Finding::code).containsExactly(FindingCode.NO_MATRIX);
    }

    /** Who measured in Excel is told to save it as CSV, not which columns a workbook lacks. */
    @Test
    void aWorkbookIsToldToBeOne() throws IOException {
        assertThat(read("PK\u0003\u0004rest").findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.WORKBOOK_NOT_CSV);
    }

    @Test
    void aFileThatIsNotThereOrEmptyIsAFinding() throws IOException {
        assertThat(read(" \n").findings()).extracting(Finding::code).containsExactly(FindingCode.FILE_EMPTY);
        assertThat(TravelMatrixReader.read(folder.resolve("none.csv"), DATASET).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_NOT_FOUND);
        assertThat(TravelMatrixReader.read(folder, DATASET).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsAFinding() throws IOException {
        assertThat(read("leerling;bedrijf;minuten\n\"anna;bakery;3\nben;bakery;3\n")
                        .findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.MATRIX_BROKEN, "times.csv!2"));
    }

    @Test
    void aCitizenServiceNumberIsNotRepeated() throws IOException {
        assertThat(read("leerling;bedrijf;minuten\n111222333;bakery;3\n").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.value()).doesNotContain("111222333"));
    }

    @Test
    void ofTwoListsTheSecondCountsAndTheOrderOfTheFirstStays() {
        TravelTime first = new TravelTime("anna", "bakery", 5, Extra.NONE);
        TravelTime second = new TravelTime("ben", "bakery", 6, Extra.NONE);
        TravelTime other = new TravelTime("anna", "bakery", 9, Extra.NONE);
        TravelTime third = new TravelTime("ben", "café", 7, Extra.NONE);

        assertThat(TravelMatrix.merge(List.of(first, second), List.of(third, other)))
                .containsExactly(other, second, third);
    }
}
