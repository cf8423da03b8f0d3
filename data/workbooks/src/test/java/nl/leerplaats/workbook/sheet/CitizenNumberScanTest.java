package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.load.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizen service numbers refuse a file; numbers that only look like them do not. The numbers here are made up and pass the eleven-test. */
class CitizenNumberScanTest {

    private static List<Finding> bsn(TestBook book) {
        return book.findings().stream()
                .filter(finding ->
                        finding.code() == FindingCode.BSN_COLUMN || finding.code() == FindingCode.LOOKS_LIKE_BSN)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSN",
                "bsn-nummer",
                "BSN leerling",
                "Burgerservicenummer",
                "Burger service nr (BSN)",
                "Sofinummer",
                "sofi-nr",
                "PGN",
                "Persoonsgebonden nummer",
                "Onderwijsnummer",
                "Leerling_BSN"
            })
    void whatAHeadingSaysCounts(String header) {
        TestBook book = TestBook.create().set("Leerlingen", 2, header, "123456789");

        assertThat(bsn(book)).extracting(Finding::path).containsExactly("Leerlingen!Q2");
        assertThat(bsn(book).get(0).arguments()).contains(header);
    }

    @Test
    void inWhateverRowAndOnWhateverSheetTheHeadingsStand() {
        TestBook title = TestBook.create().set("Leerlingen", 2, "BSN", 123456789);
        title.rows("Leerlingen").add(0, List.of("Leerlingen van dit jaar"));
        title.rows("Leerlingen").add(1, List.of());
        assertThat(bsn(title)).extracting(Finding::path).containsExactly("Leerlingen!Q4");

        TestBook other = TestBook.create()
                .sheet("Administratie", "Uitdraai", "")
                .row("Naam", "BSN")
                .row("Anna", "123.456.789");
        assertThat(bsn(other)).extracting(Finding::path).containsExactly("Administratie!B3");
    }

    @Test
    void farDownMostOfWhatStandsBelowAHeadingHasToBeSuchNumbers() {
        TestBook list = TestBook.create().sheet("Administratie", "Uitdraai", "");
        for (int i = 0; i < 12; i++) {
            list.row("regel " + i, "");
        }
        list.row("Naam", "BSN").row("Anna", "123456782");
        assertThat(bsn(list)).extracting(Finding::path).containsExactly("Administratie!B15");

        TestBook remark = TestBook.create().sheet("Administratie", "Naam", "Opmerking");
        for (int i = 0; i < 12; i++) {
            remark.row("Naam " + i, i == 11 ? "BSN nog opvragen" : "");
        }
        remark.row("Bas", "belt nog").row("Bo", "026-1234567").row("Cor", "ziek");
        assertThat(bsn(remark)).isEmpty();
    }

    /** Whatever the column: a cell that says of its number what it is. */
    @ParameterizedTest
    @ValueSource(strings = {"BSN 123456782", "bsn: 1234.56.782", "Els (burgerservicenummer 111222333)"})
    void whatACellSaysOfItsNumberCounts(String text) {
        assertThat(bsn(TestBook.create().set("Leerlingen", 3, "Ouder/verzorger", text)))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("Leerlingen!Q3", FindingCode.BSN_COLUMN));
        assertThat(bsn(TestBook.create().set("Bedrijven", 3, "Contactpersoon", text)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-nummer",
                "06",
                "Telefoon 1",
                "Tel. ouder 1",
                "Mob. 2",
                "Ouder 2 (mobiel)",
                "Thuis",
                "1e contact",
                "Noodnummer",
                "Huisarts"
            })
    void telephonesUnderHeadingsWithDigitsAreRead(String header) {
        TestBook book =
                TestBook.create().set("Leerlingen", 2, header, 123456782).set("Leerlingen", 3, header, 111222333);

        assertThat(book.load()).isInstanceOf(LoadResult.Loaded.class);
    }

    /** Numbers of staff, schools and calendars are no pupils'. */
    @Test
    void numbersOfSchoolsAndSupervisorsAreRead() {
        TestBook book = TestBook.create()
                .set("Scholen", 2, "Schoolnummer", 111222333)
                .set("Begeleiders", 2, "Begeleidernummer", 123456782)
                .set("Leerlingen", 2, "Begeleider", 123456782);

        assertThat(book.dataset().supervisors().get(0).id()).isEqualTo("123456782");
        assertThat(bsn(book)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leerlingnummer (geen BSN)", "Nooit een BSN", "Absentie", "Sofie"})
    void aHeadingThatSaysOtherwiseDoesNot(String header) {
        assertThat(bsn(TestBook.create().set("Leerlingen", 2, header, "123456789")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Extra nummer, 123456782, 111222333",
        "Oud nummer, 123.456.782, 111 222 333",
        "Code, 12345672, 111222333"
    })
    void aColumnOfPupilsInWhichMostPassIsRefused(String header, String first, String second) {
        TestBook book = TestBook.create().set("Leerlingen", 2, header, first).set("Leerlingen", 3, header, second);

        assertThat(bsn(book)).extracting(Finding::path).containsExactly("Leerlingen!Q2");
    }

    /** One in eleven numbers of nine digits passes by chance. */
    @Test
    void oneThatPassesByChanceIsNoReason() {
        TestBook book = TestBook.create()
                .set("Leerlingen", 2, "Extra nummer", "123456782")
                .set("Leerlingen", 3, "Extra nummer", "123456783");

        assertThat(bsn(book)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Telefoon", "Tel. ouders", "Mobiel", "Telefoonnummer"})
    void telephonesThatLostTheirZeroAreRead(String header) {
        assertThat(bsn(TestBook.create()
                        .set("Leerlingen", 2, header, 123456782)
                        .set("Leerlingen", 3, header, 111222333)))
                .isEmpty();
        assertThat(bsn(TestBook.create().set("Bedrijven", 2, header, 123456782).set("Bedrijven", 3, header, 111222333)))
                .isEmpty();
    }

    /** The number of a company at SBB has nine digits; it comes back in every sheet that names the company. */
    @Test
    void numbersOfCompaniesAreRead() {
        TestBook book = TestBook.create()
                .set("Bedrijven", 2, "Bedrijfsnummer", 123456782)
                .set("Leermeesters", 2, "Leerbedrijf", 123456782)
                .set("Leerlingen", 2, "Voorkeuren", "123456782")
                .set("Plaatsingen", 2, "Leerbedrijf", 123456782);

        assertThat(book.load()).as(book.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
        assertThat(book.dataset().companies().get(0).id()).isEqualTo("123456782");
    }

    /** The template speaks of BSNs in its notes and its guide. */
    @Test
    void theTemplateItselfIsRead() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        WorkbookWriter.writeTemplate(template);

        assertThat(WorkbookLoader.load(new ByteArrayInputStream(template.toByteArray()), "leeg", ImportSettings.PLAIN)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(FindingCode.BSN_COLUMN);
    }

    /** Of a column that may not be there nothing else is said: renaming it, or adding it to the names, would keep it. */
    @ParameterizedTest
    @ValueSource(strings = {"Nummer", "Stamnr", "Haarkleur", "BSN"})
    void ofAColumnThatMayNotBeThereNothingElseIsSaid(String header) {
        TestBook book =
                TestBook.create().set("Leerlingen", 2, header, "123456782").set("Leerlingen", 3, header, "111222333");
        assertThat(book.codes()).containsOnly(FindingCode.BSN_COLUMN);

        TestBook before = TestBook.create();
        before.rows("Leerlingen").get(0).add(0, header);
        before.rows("Leerlingen").get(1).add(0, "123456782");
        before.rows("Leerlingen").get(2).add(0, "111222333");
        assertThat(before.codes()).containsOnly(FindingCode.BSN_COLUMN);
    }
}
