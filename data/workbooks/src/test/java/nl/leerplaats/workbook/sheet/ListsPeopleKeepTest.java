package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.WrittenFinding;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as schools keep them: a total below, headings below a letter, hours as hours and minutes. */
class ListsPeopleKeepTest {

    @TempDir
    private Path folder;

    /** In the column of numbers, of names, or of sums alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Totaal",
                "TOTAAL:",
                "Totaal aantal leerlingen",
                "Subtotaal",
                "Eindtotaal",
                "Totaal 2 leerlingen",
                "|Totaal",
                "|Som",
                "|"
            })
    void aRowWithATotalIsSkippedWithANotice(String label) {
        String[] cells = label.split("[|]", -1);
        TestBook book = TestBook.create();
        book.addRow(
                "Leerlingen", cells[0], cells.length > 1 ? cells[1] : "", "", "", "", "", "", "", "", 80, 560, 2560);

        assertThat(book.findings())
                .extracting(Finding::code, Finding::path, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.TOTALS_SKIPPED, "Leerlingen", List.of("1", "4")));
        assertThat(book.dataset().students()).hasSize(2);
        assertThat(Texts.of(Locale.forLanguageTag("nl")).finding(book.findings().get(0)))
                .isEqualTo("Rijen met een totaal zijn overgeslagen: 1 (rij 4). Je hoeft niets te doen.");
    }

    @Test
    void totalsOfOtherSheetsAreSkippedToo() {
        TestBook book = TestBook.create()
                .addRow("Bedrijven", "Totaal", "", "", "", "", "", "", "", 3, 3)
                .addRow("Begeleiders", "Totaal", "", 10)
                .addRow("Leermeesters", "Totaal", "", "", "", 3);

        assertThat(book.codes())
                .containsExactly(FindingCode.TOTALS_SKIPPED, FindingCode.TOTALS_SKIPPED, FindingCode.TOTALS_SKIPPED);
    }

    /** Who has such a name, and a row that only lacks something, is nobody's total. */
    @Test
    void aRecordIsNoTotal() {
        TestBook complete = TestBook.create().set("Leerlingen", 3, "Naam", "Totaal");
        assertThat(complete.dataset().students()).hasSize(2);
        assertThat(complete.codes()).isEmpty();

        TestBook company =
                TestBook.create().set("Bedrijven", 3, "Naam", "Totaal Bouw").set("Bedrijven", 3, "Minuten per dag", "");
        assertThat(company.codes()).containsExactly(FindingCode.MISSING_CELL);

        TestBook nobody =
                TestBook.create().set("Leerlingen", 3, "Leerlingnummer", "").set("Leerlingen", 3, "Naam", "");
        assertThat(nobody.codes()).contains(FindingCode.MISSING_CELL).doesNotContain(FindingCode.TOTALS_SKIPPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 14, 28})
    void headingsBelowALetterAreFound(int above) {
        TestBook book = TestBook.create();
        for (int i = 0; i < above; i++) {
            book.rows("Leerlingen").add(0, List.of("Regel " + i + " van een brief, met uitleg over het invullen"));
        }
        assertThat(book.findings()).isEmpty();
        assertThat(book.dataset().students()).hasSize(2);

        book.rows("Leerlingen").get(above).add("BSN");
        book.rows("Leerlingen").get(above + 1).add("123456782");
        assertThat(book.codes()).contains(FindingCode.BSN_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 25})
    void headingsOfCsvBelowALetterAreFound(int above) throws IOException {
        TestBook book = TestBook.create();
        for (String sheet : book.sheets().keySet()) {
            StringBuilder text = new StringBuilder("Toelichting, regel; een van meer\n".repeat(above));
            for (List<Object> row : book.rows(sheet)) {
                text.append(String.join(";", row.stream().map(String::valueOf).toList()))
                        .append('\n');
            }
            Files.writeString(folder.resolve(sheet + ".csv"), text);
        }
        assertThat(WorkbookLoader.load(folder, ImportSettings.PLAIN)).isInstanceOf(LoadResult.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "320u30, 320.5",
        "320:30, 320.5",
        "320 u 30, 320.5",
        "320 uur 15, 320.25",
        "320:45 uur, 320.75",
        "320h30, 320.5",
        "7u30, 7.5",
        "7:30, 7.5",
        "320 uur, 320",
        "'320,5', 320.5"
    })
    void hoursAsHoursAndMinutes(String text, double hours) {
        Student student = TestBook.create()
                .set("Leerlingen", 2, "Uren nodig", text)
                .dataset()
                .students()
                .get(0);
        assertThat(student.hours().requiredMinutes() / 60.0).isEqualTo(hours);
    }

    /** An office program keeps them as parts of a day, also more than a day. */
    @Test
    void hoursThatAnOfficeProgramKeepsAsTime() {
        TestBook book = TestBook.create()
                .set("Leerlingen", 2, "Uren nodig", Duration.ofMinutes(320 * 60 + 30))
                .set("Leerlingen", 3, "Uren nodig", Duration.ofMinutes(7 * 60 + 30))
                .set("Bedrijven", 2, "Minuten per dag", Duration.ofMinutes(450));

        assertThat(book.dataset().students())
                .extracting(student -> student.hours().requiredMinutes())
                .containsExactly(320 * 60 + 30, 450);
        assertThat(book.dataset().companies().get(0).minutesPerDay()).isEqualTo(450);
    }

    @ParameterizedTest
    @CsvSource({"7u30, 450", "7 u 30, 450", "7:30, 450", "7h30, 450", "7 uur 30 min, 450", "'7,5 uur', 450", "7u05, 425"
    })
    void minutesAsHoursAndMinutes(String text, int minutes) {
        assertThat(TestBook.create()
                        .set("Bedrijven", 2, "Minuten per dag", text)
                        .dataset()
                        .companies()
                        .get(0)
                        .minutesPerDay())
                .isEqualTo(minutes);
    }

    /** A finding quotes the cell as it stands: who looks for "een half" finds nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"een half uur", "zeven uur", "x u"})
    void hoursInWordsAreQuotedInFull(String text) {
        assertThat(TestBook.create()
                        .set("Bedrijven", 2, "Minuten per dag", text)
                        .findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.NOT_DIGITS, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7u20", "7:10"})
    void hoursThatAreNoQuartersAreTold(String text) {
        TestBook book = TestBook.create().set("Leerlingen", 2, "Uren nodig", text);
        assertThat(book.findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.NOT_QUARTERS, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7u75", "7:", "u30", "7:30:15", "7-30"})
    void whatIsNoNumberOfHoursIsTold(String text) {
        assertThat(TestBook.create().set("Leerlingen", 2, "Uren nodig", text).codes())
                .containsExactly(FindingCode.NOT_DIGITS);
    }
}
