package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every finding of a workbook is made, at the cell that has to be mended. */
class EverySheetFindingTest {

    /** Each file is made and read once for all tests: what they look at are the same findings. */
    private static final List<SheetCase> CASES = all().map(SheetCase::readOnce).toList();

    static List<SheetCase> cases() {
        return CASES;
    }

    private static Stream<SheetCase> all() {
        return Stream.of(
                        files(),
                        zips(),
                        structure(),
                        people(),
                        hiddenAndMerged(),
                        cells(),
                        MeantCases.all(),
                        positionsAndSettings(),
                        records(),
                        references())
                .flatMap(cases -> cases);
    }

    private static Stream<SheetCase> files() {
        return Stream.of(
                SheetCase.ofFile(FindingCode.FILE_EMPTY, new byte[0]),
                SheetCase.ofFile(FindingCode.NOT_A_WORKBOOK, new byte[] {1, 2, 3}),
                SheetCase.ofFile(FindingCode.NOT_A_WORKBOOK, HostileFiles.zip("word/document.xml", "<a/>")),
                SheetCase.ofFile(FindingCode.TEXT_NOT_WORKBOOK, "Naam;Klas\nAnna;3\n".getBytes(StandardCharsets.UTF_8)),
                SheetCase.ofFile(
                        FindingCode.DOCUMENT_NOT_WORKBOOK,
                        "\uFEFF \n {\"format\": \"leerplaats-dataset/1\"}".getBytes(StandardCharsets.UTF_8)),
                SheetCase.ofFile(FindingCode.DOCUMENT_NOT_WORKBOOK, "[1, 2]".getBytes(StandardCharsets.UTF_8)),
                SheetCase.ofFile(FindingCode.OLD_WORKBOOK, HostileFiles.compound("Workbook")),
                SheetCase.ofFile(FindingCode.PASSWORD_PROTECTED, HostileFiles.compound("EncryptedPackage")),
                SheetCase.ofFile(FindingCode.OTHER_WORKBOOK, HostileFiles.zip("content.xml", "<a/>")),
                SheetCase.ofFile(FindingCode.OTHER_WORKBOOK, HostileFiles.zip("xl/workbook.bin", "x")),
                SheetCase.ofFile(
                        FindingCode.HAS_MACROS, HostileFiles.zip("xl/workbook.xml", "<a/>", "xl/vbaProject.bin", "x")),
                SheetCase.ofFile(
                        FindingCode.HAS_MACROS,
                        HostileFiles.zip(
                                "xl/workbook.xml",
                                "<a/>",
                                "[Content_Types].xml",
                                "<Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>")),
                SheetCase.ofFile(
                        FindingCode.BROKEN_WORKBOOK,
                        HostileFiles.truncated(TestBook.create().bytes())),
                SheetCase.ofFile(FindingCode.BROKEN_WORKBOOK, HostileFiles.zip("xl/workbook.xml", "<a/>")),
                SheetCase.ofFile(FindingCode.WORKBOOK_TOO_LARGE, HostileFiles.bomb()),
                new SheetCase(
                        FindingCode.NO_CSV,
                        "",
                        () -> WorkbookLoader.load(Path.of("src"), ImportSettings.PLAIN)
                                .findings()),
                new SheetCase(FindingCode.WORKBOOK_NOT_CSV, "leerlingen!1", HostileFiles::workbookNamedCsv),
                new SheetCase(FindingCode.BROKEN_CSV, "leerlingen!2", HostileFiles::csvWithOpenQuote),
                mapping("x;Stamnr;Honden;Naam;"),
                mapping("x;Stamnr;Leerlingen;Haarkleur;"),
                new SheetCase(FindingCode.NOT_IN_WORKBOOK, "", HostileFiles::exportWithExtra));
    }

    private static Stream<SheetCase> zips() {
        return Stream.of(
                SheetCase.ofFile(FindingCode.ZIP_WITHOUT_CSV, HostileFiles.zip()),
                SheetCase.ofFile(FindingCode.ZIP_PASSWORD, HostileZips.encrypted("leerlingen.csv", "Naam;Klas\n")),
                SheetCase.ofFile(FindingCode.ZIP_UNSAFE, HostileFiles.zip("../leerlingen.csv", "Naam;Klas\n")),
                SheetCase.ofFile(
                        FindingCode.ZIP_FOLDERS, HostileFiles.zip("a/leerlingen.csv", "x", "b/bedrijven.csv", "x")),
                SheetCase.ofFile(
                        FindingCode.ZIP_DAMAGED,
                        HostileFiles.truncated(HostileFiles.zip("leerlingen.csv", "Naam;Klas\n"))),
                new SheetCase(
                        FindingCode.CSV_NOT_TEXT,
                        "leerlingen!1",
                        () -> HostileZips.findings(
                                HostileZips.zip("leerlingen.csv", "Naam;Klas\n".getBytes(StandardCharsets.UTF_16LE)))));
    }

    private static SheetCase mapping(String line) {
        return new SheetCase(FindingCode.BAD_MAPPING, "kolommen!2", () -> HostileFiles.mapping(line));
    }

    private static TestBook begeleider(Object... cells) {
        return TestBook.create().addRow("Begeleiders", cells);
    }

    private static Stream<SheetCase> structure() {
        return Stream.of(
                SheetCase.of(FindingCode.MISSING_SHEET, "", TestBook.create().without("Bedrijven")),
                SheetCase.of(
                        FindingCode.TWO_SHEETS, "Leerling", TestBook.create().sheet("Leerling", "Naam")),
                SheetCase.of(
                        FindingCode.NO_HEADER,
                        "Bedrijven",
                        TestBook.create().sheet("Bedrijven", "a", "b").row(1, 2)),
                SheetCase.of(
                        FindingCode.MISSING_COLUMN,
                        "Bedrijven!1",
                        TestBook.create().sheet("Bedrijven", "Naam", "Sector").row("Bakker", "x")),
                SheetCase.of(
                        FindingCode.TWO_COLUMNS,
                        "Begeleiders!E1",
                        TestBook.create().set("Begeleiders", 1, "docent", "docent")),
                SheetCase.of(
                        FindingCode.UNKNOWN_SHEET, "Notities", TestBook.create().sheet("Notities", "x")),
                SheetCase.of(
                        FindingCode.UNKNOWN_COLUMN,
                        "Begeleiders!E1",
                        TestBook.create().set("Begeleiders", 2, "Lievelingskleur", "blauw")),
                SheetCase.of(FindingCode.EXAMPLES_SKIPPED, "Begeleiders", begeleider("VOORBEELD-D7", "x", 1, "ma")),
                SheetCase.of(FindingCode.TOTALS_SKIPPED, "Begeleiders", begeleider("Totaal", "", 10)),
                SheetCase.of(
                        FindingCode.BSN_COLUMN,
                        "Leerlingen!Q2",
                        TestBook.create()
                                .set("Leerlingen", 2, "Oud nummer", 123456782)
                                .set("Leerlingen", 3, "Oud nummer", 111222333)),
                SheetCase.of(FindingCode.COLUMN_WITHOUT_NAME, "Begeleiders!E1", begeleider("D2", "x", 1, "ma", "y")),
                SheetCase.of(
                        FindingCode.BSN_COLUMN,
                        "Leerlingen!Q2",
                        TestBook.create().set("Leerlingen", 2, "BSN", "12345672")));
    }

    /** What is known of people besides their names, and what they still need. */
    private static Stream<SheetCase> people() {
        return Stream.of(
                SheetCase.of(
                        FindingCode.READ_AS_GUARDIAN,
                        "Leerlingen!Q1",
                        TestBook.create().set("Leerlingen", 2, "Telefoon", "06-12345678")),
                SheetCase.of(
                        FindingCode.PHONES_MENDED,
                        "Begeleiders!E2",
                        TestBook.create().set("Begeleiders", 2, "Telefoon", 612345678)),
                SheetCase.of(
                        FindingCode.CONTACTS_SPLIT,
                        "Leerlingen!Q2",
                        TestBook.create().set("Leerlingen", 2, "Moeder", "0612345678")),
                SheetCase.of(
                        FindingCode.NOT_A_CONTACT,
                        "Begeleiders!E2",
                        TestBook.create().set("Begeleiders", 2, "Telefoon", LocalDate.of(2006, 12, 5))),
                SheetCase.of(
                        FindingCode.NEEDED_IN_BOTH_YEARS,
                        "Leerlingen!K2",
                        TestBook.create().set("Leerlingen", 2, "Uren nodig", 640)));
    }

    /** What the eye does not see, or sees otherwise than the file has it. */
    private static Stream<SheetCase> hiddenAndMerged() {
        return Stream.of(
                new SheetCase(
                        FindingCode.HIDDEN_ROWS,
                        "Leerlingen",
                        () -> XmlBook.of(TestBook.create())
                                .hideRow("Leerlingen", 3)
                                .findings()),
                new SheetCase(
                        FindingCode.HIDDEN_COLUMNS,
                        "Leerlingen",
                        () -> XmlBook.of(TestBook.create())
                                .sheet(
                                        "Leerlingen",
                                        text -> text.replace(
                                                "<sheetData>",
                                                "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"))
                                .findings()),
                new SheetCase(
                        FindingCode.HIDDEN_SHEET,
                        "Scholen",
                        () -> XmlBook.of(TestBook.create())
                                .part(
                                        "xl/workbook.xml",
                                        text -> text.replaceFirst(
                                                "(<sheet name=\"Scholen\"[^/>]*?)( state=\"visible\")?/>",
                                                "$1 state=\"hidden\"/>"))
                                .findings()),
                new SheetCase(
                        FindingCode.MERGED_CELLS,
                        "Leerlingen",
                        () -> XmlBook.of(TestBook.create())
                                .merge("Leerlingen", "I2:I3")
                                .findings()),
                new SheetCase(
                        FindingCode.MERGED_HEADING,
                        "Begeleiders!C1",
                        () -> XmlBook.of(TestBook.create()
                                        .sheet(
                                                "Begeleiders",
                                                "Begeleidernummer",
                                                "Naam",
                                                "",
                                                "Leerlingen hoogstens",
                                                "Bezoekdagen")
                                        .row("D1", "Dirk", "Smit", 10, "ma"))
                                .merge("Begeleiders", "B1:C1")
                                .findings()));
    }

    private static Stream<SheetCase> cells() {
        return Stream.of(
                SheetCase.of(FindingCode.MISSING_CELL, "Leerlingen!C3", leerling("Geboortedatum", "")),
                SheetCase.of(FindingCode.BROKEN_CELL, "Leerlingen!J3", leerling("Langste reis (min)", "=NA()")),
                SheetCase.of(FindingCode.CELL_TOO_LONG, "Leerlingen!B3", leerling("Naam", "x".repeat(32_768))),
                SheetCase.of(FindingCode.UNKNOWN_CHOICE, "Leerlingen!E3", leerling("Profiel", "HOUT")),
                SheetCase.of(FindingCode.UNKNOWN_CHOICE, "Leerlingen!I3", leerling("Vervoer", "fiets, paard")),
                SheetCase.of(FindingCode.NOT_DIGITS, "Leerlingen!K3", leerling("Uren nodig", "veel")),
                SheetCase.of(FindingCode.AMBIGUOUS_NUMBER, "Leerlingen!K3", leerling("Uren nodig", "1,250")),
                SheetCase.of(FindingCode.NOT_DIGITS, "Leerlingen!K3", leerling("Uren nodig", LocalDate.of(2026, 1, 1))),
                SheetCase.of(FindingCode.BAD_DAY, "Leerlingen!C3", leerling("Geboortedatum", "30-2-2010")),
                SheetCase.of(
                        FindingCode.BAD_CLOCK,
                        "Bedrijven!L2",
                        TestBook.create().set("Bedrijven", 2, "Werktijd van", "25:00")),
                SheetCase.of(
                        FindingCode.BAD_DATES,
                        "Bedrijven!K2",
                        TestBook.create().set("Bedrijven", 2, "Gesloten", "in de zomer")),
                SheetCase.of(
                        FindingCode.AMBIGUOUS_NAME,
                        "Leerlingen!P3",
                        leerling("Voorkeuren", "Kok").addRow("Bedrijven", "B3", "kok", 51.9, 5.9, 420, "", "", "", 1)));
    }

    private static Stream<SheetCase> positionsAndSettings() {
        return Stream.of(
                SheetCase.of(
                        FindingCode.MISSING_POSITION,
                        "Leerlingen!G3",
                        leerling("Postcode", "")
                                .set("Leerlingen", 3, "Breedtegraad", "")
                                .set("Leerlingen", 3, "Lengtegraad", "")),
                SheetCase.of(
                        FindingCode.UNKNOWN_POSTCODE,
                        "Leerlingen!F3",
                        leerling("Breedtegraad", "")
                                .set("Leerlingen", 3, "Lengtegraad", "")
                                .set("Leerlingen", 3, "Postcode", "1234 AB")),
                SheetCase.of(
                        FindingCode.POST_OFFICE_BOX,
                        "Leerlingen!F3",
                        leerling("Breedtegraad", "")
                                .set("Leerlingen", 3, "Lengtegraad", "")
                                .set("Leerlingen", 3, "Postcode", "3500 AB")),
                SheetCase.of(
                        FindingCode.APPROXIMATE_POSITIONS,
                        "",
                        leerling("Breedtegraad", "")
                                .set("Leerlingen", 3, "Lengtegraad", "")
                                .set("Leerlingen", 3, "Postcode", "3511 ab")),
                SheetCase.of(
                        FindingCode.UNKNOWN_SETTING,
                        "Instellingen!A4",
                        TestBook.create().addRow("Instellingen", "Gewicht geluk", 3)));
    }

    private static TestBook leerling(String header, Object value) {
        return TestBook.create().set("Leerlingen", 3, header, value);
    }

    /** What the checks of the dataset find comes back at its cell too. */
    private static Stream<SheetCase> records() {
        return Stream.of(
                SheetCase.of(
                        FindingCode.NO_SCHOOL_YEAR,
                        "Jaarplanning!A6",
                        TestBook.create()
                                .set("Scholen", 2, "Kalender", "K")
                                .addRow("Jaarplanning", "K2", "vakantie", "x", LocalDate.of(2026, 9, 1))),
                SheetCase.of(
                        FindingCode.TWO_SCHOOL_YEARS,
                        "Jaarplanning!B6",
                        TestBook.create()
                                .addRow(
                                        "Jaarplanning",
                                        "K",
                                        "schooljaar",
                                        "",
                                        LocalDate.of(2026, 9, 1),
                                        LocalDate.of(2027, 7, 1))),
                SheetCase.of(
                        FindingCode.PERIOD_SPLITS_WEEK,
                        "Jaarplanning!D5",
                        TestBook.create().set("Jaarplanning", 5, "Van", LocalDate.of(2027, 2, 2))),
                SheetCase.of(FindingCode.NUMBER_OUT_OF_RANGE, "Leerlingen!D3", leerling("Leerjaar", 5)),
                SheetCase.of(FindingCode.NOT_WHOLE, "Leerlingen!J3", leerling("Langste reis (min)", "30,5")),
                SheetCase.of(FindingCode.NOT_QUARTERS, "Leerlingen!K3", leerling("Uren nodig", "640,1")),
                SheetCase.of(FindingCode.DATE_OUT_OF_RANGE, "Leerlingen!C3", leerling("Geboortedatum", "1-1-1010")));
    }

    /** What the checks of one record against another find. */
    private static Stream<SheetCase> references() {
        return Stream.of(
                SheetCase.of(FindingCode.DUPLICATE_ID, "Leerlingen!A3", leerling("Leerlingnummer", "L1")),
                SheetCase.of(FindingCode.UNKNOWN_ID, "Leerlingen!Q3", leerling("School", "S9")),
                SheetCase.of(FindingCode.WISH_LAPSED, "Leerlingen!P3", leerling("Voorkeuren", "B1, B9")),
                SheetCase.of(FindingCode.SUPERVISION_LAPSED, "Leerlingen!O3", leerling("Begeleider", "D9")),
                SheetCase.of(FindingCode.REPEATED_ENTRY, "Leerlingen!P3", leerling("Voorkeuren", "B1, B1")),
                SheetCase.of(
                        FindingCode.ROWS_LAPSED,
                        "Leermeesters!A4",
                        TestBook.create().addRow("Leermeesters", "B7", "M1", "x", "ma", 1)),
                SheetCase.of(
                        FindingCode.PLACEMENT_LAPSED,
                        "Plaatsingen!D2",
                        TestBook.create().set("Plaatsingen", 2, "Leermeester", "M8")),
                SheetCase.of(
                        FindingCode.NAME_DIFFERS,
                        "Plaatsingen!G2",
                        TestBook.create().set("Plaatsingen", 2, "Naam leerbedrijf", "Kok")),
                SheetCase.of(
                        FindingCode.PLACEMENTS_PROPOSED,
                        "Plaatsingen",
                        TestBook.create().set("Plaatsingen", 2, "Status", "voorstel")),
                SheetCase.of(
                        FindingCode.BASELINE_WITHOUT_REQUEST,
                        "Plaatsingen!B3",
                        TestBook.create().addRow("Plaatsingen", "L2", "P2", "B2", "M1", "ma", "vast")),
                SheetCase.of(
                        FindingCode.TWO_BASELINES,
                        "Plaatsingen!A3",
                        TestBook.create().addRow("Plaatsingen", "L1", "P1", "B2", "M1", "ma", "vast")),
                SheetCase.of(
                        FindingCode.AS_OF_NOT_MONDAY,
                        "Instellingen!B3",
                        TestBook.create().set("Instellingen", 3, "Waarde", LocalDate.of(2026, 9, 1))),
                SheetCase.of(FindingCode.MISSING_CELL, "Leerlingen!M3", leerling("Stagedagen per week", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isMadeAtItsCell(SheetCase one) {
        assertThat(one.findings().get())
                .extracting(Finding::code, Finding::path)
                .contains(tuple(one.code(), one.address()));
    }

    /** One cause gives one finding: what follows from it is not told. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isMadeAlone(SheetCase one) {
        assertThat(one.findings().get())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .allMatch(code -> code == one.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isToldWithoutTheWordsOfAnotherFormat(SheetCase one) {
        Texts texts = Texts.of(Locale.forLanguageTag("nl"));
        for (Finding finding : one.findings().get()) {
            assertThat(texts.place(finding) + ": " + texts.finding(finding))
                    .doesNotContain("$", "sleutel", "JSON", "stageFrom", "123456782", "12345672", "()", "''");
        }
    }

    @Test
    void everyCodeHasACase() {
        EnumSet<FindingCode> covered = EnumSet.noneOf(FindingCode.class);
        cases().forEach(one -> covered.add(one.code()));

        assertThat(covered).containsAll(FindingCode.ofWorkbooks());
    }

    @Test
    void nothingIsFoundInTheBookAsItIs() {
        assertThat(TestBook.create().findings()).isEmpty();
    }
}
