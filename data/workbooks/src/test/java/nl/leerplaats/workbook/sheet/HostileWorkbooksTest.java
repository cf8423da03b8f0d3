package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that no office program writes are findings, whatever this program would do with what stands in them. */
class HostileWorkbooksTest {

    @Test
    void aSheetWithoutANameIsABrokenWorkbook() {
        assertThat(XmlBook.of(TestBook.create())
                        .part("xl/workbook.xml", text -> text.replace(" name=\"Scholen\"", ""))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.BROKEN_WORKBOOK);
    }

    /** No arithmetic is done with a number of a milliard digits; whatever is asked for, it is told at its cell. */
    @ParameterizedTest
    @CsvSource({"C, 1E+900000000, BAD_DAY", "D, 1E-900000000, NOT_WHOLE", "G, 100E2147483647, NOT_DIGITS"})
    void aNumberOfAbsurdSizeIsTold(String column, String number, FindingCode code) {
        assertThat(XmlBook.of(TestBook.create())
                        .sheet(
                                "Leerlingen",
                                text -> text.replaceFirst(
                                        "<c r=\"" + column + "2\"[^>]*>.*?</c>",
                                        "<c r=\"" + column + "2\"><v>" + number + "</v></c>"))
                        .findings())
                .extracting(Finding::code, Finding::path)
                .contains(tuple(code, "Leerlingen!" + column + "2"));
    }
}
