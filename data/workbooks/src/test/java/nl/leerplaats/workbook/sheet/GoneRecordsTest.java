package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.WrittenFinding;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company, pupil or supervisor whose row is taken away: the file goes on, and what named them is told and left out. */
class GoneRecordsTest {

    private static TestBook withoutCompany() {
        TestBook book = TestBook.create();
        book.rows("Bedrijven").remove(1);
        return book;
    }

    private static List<Finding> found(TestBook book, FindingCode code) {
        return book.findings().stream().filter(one -> one.code() == code).toList();
    }

    /** Preferred, placed, and with a mentor: three places that name it, and none of them refuses the file. */
    @Test
    void aCompanyThatIsGoneLeavesTheRestOfTheFile() {
        TestBook book =
                withoutCompany().set("Leerlingen", 3, "Niet naar", "B2, B1").set("Leerlingen", 3, "Voorkeuren", "B2");

        assertThat(book.load()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path, Finding::value)
                .contains(
                        tuple(FindingCode.WISH_LAPSED, "Leerlingen!P2", "B1"),
                        tuple(FindingCode.WISH_LAPSED, "Leerlingen!Q3", "B1"),
                        tuple(FindingCode.PLACEMENT_LAPSED, "Plaatsingen!C2", "B1"),
                        tuple(FindingCode.ROWS_LAPSED, "Leermeesters!A2", "B1"));
        assertThat(book.dataset().students())
                .extracting(Student::preferences, Student::exclusions)
                .containsExactly(tuple(List.of(), List.of()), tuple(List.of("B2"), List.of("B2")));
    }

    /** By name, with quotes, twice in a cell, or as a drop-down list has it. */
    @ParameterizedTest
    @CsvSource({
        "'B1, B9', B9, B1",
        "'B9, B9, B1', B9, B1",
        "'Slager; Bakker', Slager, B1",
        "'Slager (B9), Bakker (B1)', Slager (B9), B1",
        "'\"Slager, De\", B1', 'Slager, De', B1"
    })
    void aWishForACompanyThatIsGoneIsLeftOut(String cell, String gone, String kept) {
        for (String header : List.of("Voorkeuren", "Niet naar")) {
            TestBook book = TestBook.create().set("Leerlingen", 3, header, cell);
            assertThat(book.findings())
                    .extracting(Finding::code, Finding::value)
                    .containsExactly(tuple(FindingCode.WISH_LAPSED, gone));
            Student student = book.dataset().students().get(1);
            assertThat(header.equals("Voorkeuren") ? student.preferences() : student.exclusions())
                    .containsExactly(kept);
        }
    }

    /** One warning for a pupil, whatever number of rows there are, two about one period among them. */
    @Test
    void aPupilWhoIsGoneIsToldOnce() {
        TestBook book = TestBook.create()
                .addRow("Plaatsingen", "L9", "P1", "B1", "M1", "ma", "ja")
                .addRow("Plaatsingen", "L9", "P2", "B1", "M1", "ma", "ja")
                .addRow("Plaatsingen", "L9", "P2", "B8", "", "", "")
                .addRow("Plaatsingen", "Kees", "P1", "B2", "M1", "ma", "nee");

        assertThat(book.findings())
                .extracting(Finding::code, Finding::path, Finding::value, WrittenFinding::arguments)
                .containsExactly(
                        tuple(FindingCode.ROWS_LAPSED, "Plaatsingen!A3", "L9", List.of("student", "3")),
                        tuple(FindingCode.ROWS_LAPSED, "Plaatsingen!A6", "Kees", List.of("student", "1")));
        assertThat(book.dataset().baseline()).hasSize(1);
        assertThat(Texts.of(Locale.forLanguageTag("nl")).finding(book.findings().get(0)))
                .startsWith("Er is geen leerling met het nummer of de naam 'L9' meer.")
                .contains("rijen: 3");
    }

    @Test
    void theirMentorsAndTravelTimesGoWithThem() {
        TestBook book = withoutCompany()
                .sheet("Reistijden", "Leerling", "Leerbedrijf", "Minuten")
                .row("L1", "B1", 20)
                .row("L1", "B2", 25)
                .row("L8", "B2", 25)
                .row("L2", "B1", 30);

        assertThat(found(book, FindingCode.ROWS_LAPSED))
                .extracting(Finding::path, Finding::value, WrittenFinding::arguments)
                .containsExactlyInAnyOrder(
                        tuple("Leermeesters!A2", "B1", List.of("company", "1")),
                        tuple("Reistijden!A4", "L8", List.of("student", "1")),
                        tuple("Reistijden!B2", "B1", List.of("company", "2")));
        assertThat(book.dataset().travelTimes()).hasSize(1);
    }

    @Test
    void aSupervisorWhoIsGoneLeavesThePlacement() {
        TestBook book = TestBook.create();
        book.rows("Begeleiders").remove(1);
        book.addRow("Begeleiders", "D2", "Dora", 10, "ma");

        assertThat(book.findings())
                .extracting(Finding::code, Finding::path, Finding::value)
                .containsExactly(tuple(FindingCode.SUPERVISION_LAPSED, "Leerlingen!O2", "D1"));
        Dataset dataset = book.dataset();
        assertThat(dataset.baselineSupervisions()).isEmpty();
        assertThat(dataset.baseline()).hasSize(1);
        assertThat(TestBook.create().without("Begeleiders").load()).isInstanceOf(LoadResult.Loaded.class);
    }

    /** A school is no wish: without it a pupil is nobody's, and a company would take pupils of all. */
    @Test
    void aSchoolThatIsGoneIsAnError() {
        TestBook pupil = TestBook.create().set("Leerlingen", 2, "School", "S9");
        assertThat(found(pupil, FindingCode.UNKNOWN_ID))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);

        TestBook company = TestBook.create().set("Bedrijven", 2, "Alleen van scholen", "S9");
        assertThat(found(company, FindingCode.UNKNOWN_ID)).hasSize(1);
    }

    /** Where a sheet is missing, nothing is gone: it is not known who is there. */
    @Test
    void nothingIsGoneFromASheetThatIsMissing() {
        TestBook book = TestBook.create().without("Bedrijven");
        assertThat(book.findings()).extracting(Finding::code).containsExactly(FindingCode.MISSING_SHEET);
    }
}
