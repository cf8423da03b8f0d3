package nl.leerplaats.workbook.sheet;

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

    private static final Texts DUTCH = Texts.of(Locale.forLanguageTag("nl"));

    private static Finding only(TestBook book, FindingCode code) {
        List<Finding> found = book.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).as("%s", book.findings()).hasSize(1);
        return found.get(0);
    }

    private static TestBook needed(String grade, String cell, String done) {
        return TestBook.create()
                .set("Leerlingen", 3, "Leerjaar", grade)
                .set("Leerlingen", 3, "Uren nodig", cell)
                .set("Leerlingen", 3, "Uren gedaan", done);
    }

    /** Hours of a day, or days, where those of the school year are asked: told as the cell has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 7u30 | '' | 7.5 | Er staan 7,5 uur. Dat is heel weinig: de wet vraagt minstens 640 uur",
                "4 | 7,5 | '' | 7.5 | Er staan 7,5 uur. ",
                "3 | 7:30 | '' | 7.5 | Er staan 7,5 uur. ",
                "3 | 40 | '' | 40 | Er staan 40 uur. ",
                "4 | 80 | '' | 80 | Er staan 80 uur. ",
                "4 | 7u30 | 320 | 7.5 | Er staan 7,5 uur (met wat al gedaan is, 320, samen 327,5). Dat is heel weinig",
                "4 | 100 in totaal | 200 | 100 | Er staan 100 uur. "
            })
    void tooFewHoursAreToldAsTheyStandInTheirCell(
            String grade, String cell, String done, String quoted, String message) {
        Finding few = only(needed(grade, cell, done), FindingCode.HOURS_FEW);

        assertThat(few.path()).isEqualTo("Leerlingen!K3");
        assertThat(few.value()).isEqualTo(quoted);
        assertThat(DUTCH.finding(few)).startsWith(message).endsWith("dit hele schooljaar nodig heeft.");
    }

    /** The rest of somebody who is nearly there is little, and nothing wrong. */
    @ParameterizedTest
    @CsvSource({
        "4, 30, 600",
        "4, 7, 600",
        "3, 26, 294",
        "4, 8, 320",
        "4, 0, 640",
        "3, 48, ''",
        "3, 120, ''",
        "4, 160, ''",
        "4, 280, ''",
        "4, 640 in totaal, 638"
    })
    void fewHoursThatCanBeMeantAreNoFinding(String grade, String cell, String done) {
        assertThat(needed(grade, cell, done).codes()).doesNotContain(FindingCode.HOURS_FEW);
    }

    /** Hours where minutes are asked: the cell is quoted, and what may be meant is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "7.30 | '7.30' is geen heel getal. Zijn er uren bedoeld? Schrijf dan 7:30. ",
                "7,30 | '7,30' is geen heel getal. Zijn er uren bedoeld? Schrijf dan 7:30. ",
                "7,5 | Schrijf dan 7:30 of 7:50. ",
                "8.05 | Schrijf dan 8:05. ",
                "7.75 | Schrijf dan 7:45. ",
                "7.30 uur | '7.30 uur' is geen heel getal. Zijn er uren bedoeld? Schrijf dan 7:30. ",
                "0.45 | Schrijf dan 0:45. "
            })
    void hoursWhereMinutesAreAskedAreAskedAbout(String cell, String message) {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Minuten per dag", cell);
        assertThat(DUTCH.finding(only(book, FindingCode.HOURS_MEANT))).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"7:30", "7u30", "450", "'7,5 uur'", "7.00 uur", "1.250"})
    void minutesAndHoursThatAreClearAreNotAskedAbout(String cell) {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Minuten per dag", cell);
        assertThat(book.codes()).doesNotContain(FindingCode.HOURS_MEANT, FindingCode.NOT_WHOLE);
    }

    @ParameterizedTest
    @CsvSource({
        "4/13/2011, 13, 13-4-2011",
        "04-13-2011, 13, 13-4-2011",
        "12/31/11, 31, 31-12-2011",
        "2011-13-04, 13, 13-4-2011",
        "4/13/2011 0:00, 13, 13-4-2011"
    })
    void aMonthBeforeTheDayIsToldWithWhatIsMeant(String cell, String month, String meant) {
        Finding found = only(TestBook.create().set("Leerlingen", 2, "Geboortedatum", cell), FindingCode.MONTH_FIRST);
        assertThat(DUTCH.finding(found))
                .startsWith("'" + cell + "' is geen datum die bestaat: maand " + month + " is er niet.")
                .contains("Schrijf dan " + meant);
        assertThat(Texts.of(Locale.ENGLISH).finding(found)).contains("there is no month " + month);
    }

    @ParameterizedTest
    @CsvSource({"31-2-2011", "13-13-2011", "4/31/2011", "gisteren"})
    void whatIsNoDateEitherWayIsNoDate(String cell) {
        only(TestBook.create().set("Leerlingen", 2, "Geboortedatum", cell), FindingCode.BAD_DAY);
    }

    /** Where the first one stands is told in the words of every other place, not as a formula names it. */
    @Test
    void theFirstOfTwoIsToldAsAPlace() {
        TestBook book = TestBook.create().set("Leerlingen", 3, "Leerlingnummer", "L1");
        Finding twice = only(book, FindingCode.DUPLICATE_ID);
        assertThat(DUTCH.finding(twice))
                .contains("(de eerste keer op blad Leerlingen, rij 2)")
                .doesNotContain("!");
        assertThat(Texts.of(Locale.ENGLISH).finding(twice)).contains("(first at sheet Leerlingen, row 2)");

        TestBook years = TestBook.create()
                .addRow("Jaarplanning", "K", "schooljaar", "", LocalDate.of(2026, 8, 31), LocalDate.of(2027, 7, 16));
        assertThat(DUTCH.finding(only(years, FindingCode.TWO_SCHOOL_YEARS)))
                .contains("(op blad Jaarplanning, rij 2, kolom B)");
    }

    /** One number typed twice is one finding, though whoever names the number that it should have been names nobody. */
    @Test
    void aNumberTypedTwiceIsOneFinding() {
        TestBook book =
                TestBook.create().set("Bedrijven", 3, "Bedrijfsnummer", "B1").set("Leerlingen", 2, "Voorkeuren", "B2");
        assertThat(book.codes()).containsExactly(FindingCode.DUPLICATE_ID);
    }

    private static void empty(TestBook book, String... sheets) {
        for (String sheet : sheets) {
            List<List<Object>> rows = book.rows(sheet);
            rows.subList(1, rows.size()).clear();
        }
    }

    /** An empty template is read, and says what is missing, on the sheet where it belongs. */
    @Test
    void aBookWithoutRowsSaysWhatIsMissing() {
        TestBook book = TestBook.create().without("Plaatsingen");
        empty(book, "Leerlingen", "Bedrijven", "Leermeesters", "Begeleiders", "Scholen", "Jaarplanning");
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple(FindingCode.NO_SCHOOLS, "Scholen"),
                        tuple(FindingCode.NO_STUDENTS, "Leerlingen"),
                        tuple(FindingCode.NO_COMPANIES, "Bedrijven"));
        assertThat(DUTCH.finding(book.findings().get(1)))
                .contains("geen enkele leerling op dit blad", "Vul de leerlingen in");
    }

    /** Without companies it is said once, not for each request and student. */
    @Test
    void withoutCompaniesItIsSaidOnce() {
        TestBook book = TestBook.create().without("Plaatsingen").set("Leerlingen", 2, "Voorkeuren", "");
        empty(book, "Bedrijven", "Leermeesters");
        assertThat(book.codes()).containsExactly(FindingCode.NO_COMPANIES);
    }
}
