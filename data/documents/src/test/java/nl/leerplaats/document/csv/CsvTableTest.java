package nl.leerplaats.document.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String write(String cell) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvTable(List.of("Naam", "Cel"), List.of(List.of("é", cell))).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Excel in Dutch takes the encoding from the mark and splits at semicolons. */
    @Test
    void dutchExcelOpensItAsItIs() throws IOException {
        assertThat(write("a;b")).isEqualTo("\uFEFF\"Naam\";\"Cel\"\r\n\"é\";\"a;b\"\r\n");
    }

    /** A name that starts so would be worked out by a spreadsheet. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void nothingIsTakenForAFormula(String cell) throws IOException {
        assertThat(write(cell)).contains(";\"'");
    }

    @Test
    void quotesAreDoubledAndALineBreakIsASpace() throws IOException {
        assertThat(write("De \"Zoete\"\r\nHap")).endsWith(";\"De \"\"Zoete\"\" Hap\"\r\n");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new CsvTable(List.of("a"), List.of(List.of("1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
