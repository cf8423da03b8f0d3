package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.WrittenFinding;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as schools have them: what an office program did to them is undone or told, and never passes unseen. */
class FilesPeopleHaveTest {

    private static final Dataset AS_IT_IS = TestBook.create().dataset();

    /** A date as a number with the format of a date. */
    private static final Pattern DATE_CELL =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\" s=\"([0-9]+)\"(?: t=\"n\")?><v>(4[0-9]{4})(?:\\.0)?</v></c>");

    private static final UnaryOperator<String> STRICT = text -> text.replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main");

    private static UnaryOperator<String> isoDates(String ending) {
        return text -> DATE_CELL
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("<c r=\"" + match.group(1) + "\" s=\"" + match.group(2)
                        + "\" t=\"d\"><v>"
                        + LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(match.group(3))) + ending
                        + "</v></c>"));
    }

    @Test
    void theStrictVariantOfTheFormatIsRead() {
        assertThat(XmlBook.of(TestBook.create()).all(STRICT).dataset()).isEqualTo(AS_IT_IS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T00:00:00", "T00:00:00.000", "T00:00:00Z"})
    void datesKeptAsTextAreRead(String ending) {
        assertThat(XmlBook.of(TestBook.create()).all(isoDates(ending)).dataset())
                .isEqualTo(AS_IT_IS);
        assertThat(XmlBook.of(TestBook.create())
                        .all(isoDates(ending))
                        .all(STRICT)
                        .dataset())
                .isEqualTo(AS_IT_IS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true"})
    void daysCountedFrom1904AreRead(String value) {
        XmlBook book = XmlBook.of(TestBook.create())
                .all(text -> DATE_CELL
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement("<c r=\"" + match.group(1) + "\" s=\""
                                + match.group(2) + "\"><v>" + (Long.parseLong(match.group(3)) - 1_462)
                                + "</v></c>")))
                .part(
                        "xl/workbook.xml",
                        text -> text.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"" + value + "\"/>"));

        assertThat(book.dataset()).isEqualTo(AS_IT_IS);
    }

    /** A date that lost its format is a number, and counts from 1904 too. */
    @Test
    void numbersInColumnsOfDatesAreCountedFromTheSameDay() {
        long days =
                LocalDate.of(2010, 6, 1).toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay();
        XmlBook book = XmlBook.of(TestBook.create().set("Leerlingen", 3, "Geboortedatum", days))
                .all(text -> DATE_CELL
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement("<c r=\"" + match.group(1) + "\" s=\""
                                + match.group(2) + "\"><v>" + (Long.parseLong(match.group(3)) - 1_462)
                                + "</v></c>")))
                .part(
                        "xl/workbook.xml",
                        text -> text.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>"));

        assertThat(book.dataset()).isEqualTo(AS_IT_IS);
    }

    /** One value for two pupils, below each other, in a column that has to be filled. */
    @Test
    void mergedCellsCountForEachOfTheirCells() {
        TestBook book =
                TestBook.create().set("Leerlingen", 3, "Vervoer", "").set("Leerlingen", 3, "Stagedagen per week", "");

        XmlBook merged = XmlBook.of(book).merge("Leerlingen", "I2:I3", "M2:M3");

        assertThat(merged.dataset()).isEqualTo(AS_IT_IS);
        assertThat(merged.findings())
                .extracting(Finding::code, Finding::path, WrittenFinding::arguments)
                .contains(tuple(FindingCode.MERGED_CELLS, "Leerlingen", List.of("I2:I3, M2:M3")));
    }

    /** Beside each other: places on Monday and Tuesday. */
    @Test
    void mergedCellsBesideEachOtherCountForEachColumn() {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Plaatsen di", "");

        assertThat(XmlBook.of(book).merge("Bedrijven", "I2:J2").dataset()).isEqualTo(AS_IT_IS);
    }

    /** A title over the whole width is no heading, and a heading over two columns puts them together. */
    @Test
    void mergedTitlesAndHeadingsDoNoHarm() {
        TestBook book = TestBook.create();
        book.rows("Begeleiders").add(0, List.of("Begeleider", "", "", ""));
        assertThat(XmlBook.of(book).merge("Begeleiders", "A1:D1").dataset()).isEqualTo(AS_IT_IS);

        TestBook names = TestBook.create();
        names.rows("Begeleiders").get(0).add(2, "");
        names.rows("Begeleiders").get(1).add(2, "Smit");
        XmlBook merged = XmlBook.of(names).merge("Begeleiders", "B1:C1");
        assertThat(merged.dataset().supervisors().get(0).name()).isEqualTo("Dirk Smit");
        assertThat(merged.findings())
                .extracting(Finding::code, Finding::path)
                .contains(tuple(FindingCode.MERGED_HEADING, "Begeleiders!C1"));
    }

    @Test
    void hiddenRowsAreNamed() {
        XmlBook book = XmlBook.of(TestBook.create()).hideRow("Leerlingen", 3);

        assertThat(book.dataset()).isEqualTo(AS_IT_IS);
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.HIDDEN_ROWS, "Leerlingen", List.of("1", "3")));
    }

    @Test
    void hiddenColumnsAndSheetsAreNamed() {
        XmlBook columns = XmlBook.of(TestBook.create())
                .sheet(
                        "Leerlingen",
                        text -> text.replace(
                                "<sheetData>",
                                "<cols><col min=\"4\" max=\"5\" width=\"9\" hidden=\"true\"/></cols><sheetData>"));
        XmlBook sheet = XmlBook.of(TestBook.create())
                .part(
                        "xl/workbook.xml",
                        text -> text.replaceFirst(
                                "(<sheet name=\"Begeleiders\"[^/>]*?)( state=\"visible\")?/>",
                                "$1 state=\"hidden\"/>"));

        assertThat(columns.findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.HIDDEN_COLUMNS, List.of("2", "D-E")));
        assertThat(sheet.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.HIDDEN_SHEET, "Begeleiders"));
    }

    /** Nothing is seen of a row without height or a column without width either. */
    @Test
    void rowsAndColumnsWithoutSizeAreHidden() {
        XmlBook rows = XmlBook.of(TestBook.create())
                .sheet("Leerlingen", text -> text.replace("<row r=\"3\"", "<row r=\"3\" ht=\"0\" customHeight=\"1\""));
        XmlBook columns = XmlBook.of(TestBook.create())
                .sheet(
                        "Leerlingen",
                        text -> text.replace(
                                "<sheetData>",
                                "<cols><col min=\"4\" max=\"4\" width=\"0\"/><col min=\"5\" max=\"5\" width=\"0.5\"/></cols><sheetData>"));

        assertThat(rows.findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.HIDDEN_ROWS, List.of("1", "3")));
        assertThat(columns.findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.HIDDEN_COLUMNS, List.of("1", "D")));
    }

    private static XmlBook formula(String cell) {
        return XmlBook.of(TestBook.create().set("Bedrijven", 2, "Gesloten", "x"))
                .sheet("Bedrijven", text -> text.replaceFirst("<c r=\"K2\"[^>]*><v>[0-9]+</v></c>", cell));
    }

    /** A cell that is filled only where another is; one that was never worked out is something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"K2\" t=\"str\"><f>IF(A9=\"\",\"\",A9)</f><v></v></c>",
                "<c r=\"K2\" s=\"0\" t=\"str\"><f aca=\"false\">A9</f><v/></c>",
                "<c r=\"K2\" t=\"str\"><f t=\"shared\" ref=\"K2:K3\" si=\"0\">A9</f><v xml:space=\"preserve\"></v></c>"
            })
    void aFormulaThatGivesNoTextIsAnEmptyCell(String cell) {
        assertThat(formula(cell).dataset()).isEqualTo(AS_IT_IS);
        assertThat(formula(cell).findings()).isEmpty();
    }

    @Test
    void aFormulaThatWasNeverWorkedOutIsTold() {
        assertThat(formula("<c r=\"K2\"><f>A9</f><v></v></c>").findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.BROKEN_CELL, "Bedrijven!K2"));
    }

    /** As administrations export dates, as a text or as a number. */
    @Test
    void datesOfEightDigitsAreRead() {
        assertThat(TestBook.create()
                        .set("Leerlingen", 2, "Geboortedatum", "20100501")
                        .set("Leerlingen", 3, "Geboortedatum", 20100601)
                        .dataset())
                .isEqualTo(AS_IT_IS);
        assertThat(TestBook.create()
                        .set("Leerlingen", 2, "Geboortedatum", "20101301")
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.BAD_DAY);
    }

    /** Broken, and at the limit: minutes or days in the column of something else, thousands that became decimals. */
    @ParameterizedTest
    @CsvSource({
        "Bedrijven, Plaatsen ma, I2, 51, 50",
        "Leermeesters, Leerlingen tegelijk, E2, 51, 50",
        "Begeleiders, Leerlingen hoogstens, C2, 201, 200",
        "Leerlingen, Dagen hoogstens, Q2, 161, 160",
        "Leerlingen, Uren hoogstens, L2, 1.25, 8"
    })
    void numbersThatNobodyMeansAreTold(String sheet, String header, String cell, String broken, String limit) {
        assertThat(TestBook.create()
                        .set(sheet, 2, header, new BigDecimal(broken))
                        .findings())
                .filteredOn(finding -> finding.code() == FindingCode.NUMBER_UNLIKELY)
                .extracting(Finding::path, Finding::value)
                .containsExactly(tuple(sheet + "!" + cell, broken));
        assertThat(TestBook.create()
                        .set(sheet, 2, header, new BigDecimal(limit))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.NUMBER_UNLIKELY);
    }

    @Test
    void aColumnWithoutAHeadingIsNamed() {
        TestBook book = TestBook.create();
        book.rows("Begeleiders").get(1).add("iets");

        assertThat(book.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.COLUMN_WITHOUT_NAME, "Begeleiders!E1"));
    }

    /** What programs put into a name becomes one space; a text that looks like an escape and is none stays. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Noor_x000D_Bakker|Noor Bakker",
                "Noor_x000D__x000A_Bakker|Noor Bakker",
                "Noor_x0009_Bakker|Noor Bakker",
                "Noor  Bakker|Noor Bakker",
                "Noor\u00a0Bakker|Noor Bakker",
                "Noor\u202fBakker_x000D_|Noor Bakker",
                "Zo_x00EB_ Bakker|Zoë Bakker",
                "A_x005F_x000D_B|A_x000D_B",
                "a_xyz_b|a_xyz_b"
            })
    void escapesAndSpacesInNames(String written, String expected) {
        TestBook book = TestBook.create().set("Leerlingen", 2, "Naam", written);

        assertThat(book.dataset().students().get(0).name()).isEqualTo(expected);
    }

    @Test
    void lineEndsInNamesBecomeOneSpaceAndReferencesStillFit() {
        TestBook book = TestBook.create()
                .set("Leerlingen", 2, "Naam", "Noor\r\nBakker")
                .set("Plaatsingen", 2, "Leerling", "Noor  Bakker");

        assertThat(book.dataset().students().get(0).name()).isEqualTo("Noor Bakker");
        assertThat(book.dataset().baseline()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250|1250",
                "1.250,5|1250.5",
                "1 250|1250",
                "1\u202f250|1250",
                "1250|1250",
                "1250,0|1250",
                "1250.5|1250.5",
                "1,250.5|1250.5",
                "1.250 uur|1250"
            })
    void thousandsInHours(String text, double hours) {
        TestBook book = TestBook.create().set("Leerlingen", 3, "Uren hoogstens", text);

        assertThat(book.dataset().students().get(1).hours().maximumMinutes()).isEqualTo((int) (hours * 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uren nodig", "Uren hoogstens", "Langste reis (min)", "Uren gedaan", "Dagen nodig"})
    void aCommaWithThreeDigitsBehindItCanBeTwoThings(String header) {
        assertThat(TestBook.create().set("Leerlingen", 3, header, "1,250").findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.AMBIGUOUS_NUMBER, List.of("1250", "1,25")));
    }

    @Test
    void degreesKeepTheirThreeDecimals() {
        assertThat(TestBook.create()
                        .set("Leerlingen", 3, "Breedtegraad", "52.095")
                        .set("Leerlingen", 3, "Lengtegraad", "5,125")
                        .dataset()
                        .students()
                        .get(1)
                        .home()
                        .lat())
                .isEqualTo(52.095);
    }

    /** A company or mentor that is gone from its sheet ends its placements, and nothing else of the file is in doubt. */
    @ParameterizedTest
    @CsvSource({"Leerbedrijf, B9", "Leermeester, M9"})
    void aPlacementThatCannotBeAnyMoreLapses(String column, String value) {
        TestBook book = TestBook.create().set("Plaatsingen", 2, column, value);

        assertThat(book.load()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(book.dataset().baseline()).isEmpty();
        assertThat(book.findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.PLACEMENT_LAPSED, value));
    }

    @Test
    void aCompanyIsFoundByTheNameBesideAnEmptyNumber() {
        TestBook book = TestBook.create()
                .set("Plaatsingen", 2, "Leerbedrijf", "")
                .set("Plaatsingen", 2, "Naam leerbedrijf", "Bakker");

        assertThat(book.dataset()).isEqualTo(AS_IT_IS);
    }

    @ParameterizedTest
    @CsvSource({"Naam leerbedrijf, Kok", "Naam leerling, Bram"})
    void aNameThatWasChangedWithoutItsNumberIsTold(String header, String name) {
        assertThat(TestBook.create().set("Plaatsingen", 2, header, name).findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.NAME_DIFFERS, name));
    }

    @Test
    void placementsThatAPlanMayChangeAreCounted() {
        assertThat(TestBook.create().set("Plaatsingen", 2, "Status", "voorstel").findings())
                .extracting(Finding::code, WrittenFinding::arguments)
                .containsExactly(tuple(FindingCode.PLACEMENTS_PROPOSED, List.of("1", "1")));
        assertThat(TestBook.create()
                        .set("Plaatsingen", 2, "Status", "afgesproken")
                        .findings())
                .isEmpty();
    }

    /** What is chosen from a list is a name with a number behind it. */
    @Test
    void whatADropDownListOffersIsUnderstood() {
        Dataset dataset = TestBook.create()
                .set("Plaatsingen", 2, "Leerling", "Anna (L1)")
                .set("Plaatsingen", 2, "Leerbedrijf", "Bakker (B1)")
                .set("Plaatsingen", 2, "Leermeester", "Mo (M1)")
                .set("Leermeesters", 3, "Leerbedrijf", "Kok (B2)")
                .set("Leerlingen", 2, "Begeleider", "Dirk (D1)")
                .dataset();

        assertThat(dataset).isEqualTo(AS_IT_IS);
    }
}
