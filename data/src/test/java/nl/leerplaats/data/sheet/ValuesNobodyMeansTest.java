package nl.leerplaats.data.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a workbook that the format allows and nobody means: told as they stand in the cell, with everything else. */
class ValuesNobodyMeansTest {

    /** What is needed is added to what is done; the finding quotes the cell, and says the sum beside it. */
    @ParameterizedTest
    @CsvSource({
        "Uren nodig, 1.250, Uren gedaan, 293, 1250, 'Er staan 1250 uur; met wat al gedaan is (293) is dat samen 1543 uur, maar'",
        "Uren nodig, 1300, Uren gedaan, '', 1300, 'Er staan 1300 uur, maar'",
        "Uren nodig, '1.250,5 uur', Uren gedaan, '293,25', 1250.5, 'Er staan 1250,5 uur; met wat al gedaan is (293,25) is dat samen 1543,75'",
        "Dagen nodig, 100, Dagen gedaan, 70, 100, 'Het getal 100 (met wat al gedaan is, 70, samen 170) is hier'",
        "Uren gedaan, 1300, Dagen gedaan, 0, 1300, 'Er staan 1300 uur, maar'"
    })
    void aNumberIsQuotedAsItStandsInItsCell(
            String header, String cell, String doneHeader, String done, String quoted, String message) {
        TestBook book = TestBook.create().set("Leerlingen", 3, header, cell).set("Leerlingen", 3, doneHeader, done);
        String letter = SheetPlace.letters(book.rows("Leerlingen").get(0).indexOf(header));

        List<Finding> unlikely = book.findings().stream()
                .filter(finding -> finding.path().equals("Leerlingen!" + letter + "3"))
                .filter(finding ->
                        finding.code() == FindingCode.HOURS_UNLIKELY || finding.code() == FindingCode.NUMBER_UNLIKELY)
                .toList();

        assertThat(unlikely).extracting(Finding::value).containsExactly(quoted);
        assertThat(Texts.of(Locale.forLanguageTag("nl")).finding(unlikely.get(0)))
                .startsWith(message);
    }

    /** Whatever else is wrong with the file, values that nobody means are told with it. */
    @Test
    void whatNobodyMeansIsToldBesideErrors() {
        TestBook book = TestBook.create()
                .set("Leerlingen", 2, "Geboortedatum", LocalDate.of(1911, 5, 1))
                .set("Bedrijven", 2, "Minuten per dag", 8)
                .set("Leerlingen", 3, "Langste reis (min)", "ver");
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.NOT_DIGITS, "Leerlingen!J3"),
                        tuple(FindingCode.AGE_UNLIKELY, "Leerlingen!C2"),
                        tuple(FindingCode.MINUTES_UNLIKELY, "Bedrijven!E2"));

        book.without("Begeleiders").rename("Leermeesters", "Mensen");
        book.rows("Bedrijven").get(0).set(4, "Hoe lang");
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path)
                .contains(
                        tuple(FindingCode.MISSING_COLUMN, "Bedrijven!1"),
                        tuple(FindingCode.AGE_UNLIKELY, "Leerlingen!C2"));
    }
}
