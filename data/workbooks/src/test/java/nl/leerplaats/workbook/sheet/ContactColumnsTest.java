package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes, telephones and addresses are for papers and lists: they are read under whatever name, come back, and refuse nothing. */
class ContactColumnsTest {

    @TempDir
    private Path folder;

    private static Student student(TestBook book) {
        return book.dataset().students().get(0);
    }

    private static Contact company(TestBook book) {
        return Objects.requireNonNull(book.dataset().companies().get(0).contact());
    }

    private static TestBook pupil(String header, Object value) {
        return TestBook.create().set("Leerlingen", 2, header, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klas", "klas", "Groep", "Stamgroep", "KLAS ", "Stamklas", "Klas/groep"})
    void theClassHasManyNames(String header) {
        assertThat(student(pupil(header, "3B")).group()).isEqualTo("3B");
        assertThat(pupil(header, "3B").codes()).isEmpty();
    }

    /** Many schools call the year class, and then it is the year. */
    @Test
    void aClassIsTheYearWhereNothingElseIs() {
        TestBook book = TestBook.create();
        book.rows("Leerlingen").get(0).set(3, "Klas");

        assertThat(student(book)).extracting(Student::grade, Student::group).containsExactly(3, null);
        assertThat(book.findings()).isEmpty();
    }

    @Test
    void aClassThatIsNoYearIsNoneAndTheYearIsMissing() {
        TestBook book = TestBook.create();
        book.rows("Leerlingen").get(0).set(3, "Klas");
        book.rows("Leerlingen").get(1).set(3, "3B");

        assertThat(book.findings())
                .extracting(Finding::code, Finding::value)
                .containsExactly(tuple(FindingCode.MISSING_COLUMN, "Leerjaar"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ouder/verzorger",
                "Ouder",
                "Verzorger",
                "ouder(s)/verzorger(s)",
                "Naam ouder",
                "Ouders",
                "Naam moeder",
                "Ouder 1"
            })
    void theGuardianHasManyNames(String header) {
        assertThat(student(pupil(header, "Els Kok")).guardian())
                .isEqualTo(new Contact("Els Kok", null, null, null, Extra.NONE));
        assertThat(pupil(header, "Els Kok").codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Telefoon ouder/verzorger, 06-12345678",
        "Tel. ouders, 06-12345678",
        "Mobiel moeder, 06-12345678",
        "GSM vader, 06-12345678",
        "Telefoonnummer van de ouder(s), 06-12345678",
        "ouder_telefoon, 06-12345678",
        "Telefoon verzorger 1, 06-12345678"
    })
    void theTelephoneOfTheGuardianHasManyNames(String header, String number) {
        assertThat(Objects.requireNonNull(student(pupil(header, number)).guardian())
                        .phone())
                .isEqualTo(number);
        assertThat(pupil(header, number).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-mail ouder", "Emailadres ouder/verzorger", "mail ouders", "E-mailadres moeder"})
    void theMailOfTheGuardianHasManyNames(String header) {
        assertThat(Objects.requireNonNull(student(pupil(header, "a@b.example")).guardian())
                        .email())
                .isEqualTo("a@b.example");
    }

    /** Whose telephone it is on a sheet of pupils, the heading has to say; what is read without that is told. */
    @ParameterizedTest
    @ValueSource(strings = {"Telefoon", "Telefoonnummer", "Tel.", "Mobiel", "gsm", "06-nummer", "Telefoon 1"})
    void aTelephoneOfNobodyIsReadAsThatOfTheGuardianWithAWarning(String header) {
        assertThat(Objects.requireNonNull(student(pupil(header, "0612345678")).guardian())
                        .phone())
                .isEqualTo("0612345678");
        assertThat(pupil(header, "0612345678").findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple(FindingCode.READ_AS_GUARDIAN, "Leerlingen!Q1"));
    }

    @Test
    void thePupilsOwnTelephoneIsNotTheGuardians() {
        TestBook own = pupil("Telefoon leerling", "0611111111");
        assertThat(student(own).guardian()).isNull();
        assertThat(own.codes()).containsExactly(FindingCode.UNKNOWN_COLUMN);

        TestBook both = pupil("Telefoon", "0611111111").set("Leerlingen", 2, "Telefoon ouder", "0622222222");
        assertThat(Objects.requireNonNull(student(both).guardian()).phone()).isEqualTo("0622222222");
        assertThat(both.codes()).containsExactly(FindingCode.UNKNOWN_COLUMN);
    }

    @ParameterizedTest
    @CsvSource({
        "Telefoon, 0612345678",
        "telefoonnummer, 0612345678",
        "Tel., 0612345678",
        "Mobiel, 0612345678",
        "GSM, 0612345678",
        "Telefoon (vast), 0612345678",
        "Telefoon contactpersoon, 0612345678"
    })
    void theTelephoneOfACompanyHasManyNames(String header, String number) {
        for (String sheet : List.of("Bedrijven", "Leermeesters", "Begeleiders", "Scholen")) {
            TestBook book = TestBook.create().set(sheet, 2, header, number);
            assertThat(book.codes()).as(sheet).isEmpty();
            assertThat(book.dataset().toString()).as(sheet).contains("phone=" + number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E-mail", "e-mailadres", "Email", "Mail", "mailadres"})
    void theMailOfACompanyHasManyNames(String header) {
        assertThat(company(TestBook.create().set("Bedrijven", 2, header, "a@b.example"))
                        .email())
                .isEqualTo("a@b.example");
    }

    @Test
    void theContactPersonAndAddressAreRead() {
        Contact contact = company(TestBook.create()
                .set("Bedrijven", 2, "Contactpersoon", "Bo  Bakker")
                .set("Bedrijven", 2, "Straat", "Kade")
                .set("Bedrijven", 2, "Huisnummer", 2)
                .set("Bedrijven", 2, "Plaats", "Arnhem"));

        assertThat(contact.person()).isEqualTo("Bo Bakker");
        assertThat(contact.address()).isEqualTo("Kade 2 Arnhem");
    }

    /** Two telephones are no reason to refuse a file, and none of them is lost. */
    @Test
    void twoTelephonesArePutBesideEachOther() {
        TestBook book = TestBook.create()
                .set("Bedrijven", 2, "Telefoon", "026-1234567")
                .set("Bedrijven", 2, "Mobiel", 612345678)
                .set("Bedrijven", 2, "Telefoon 2", "026-1234567");

        assertThat(company(book).phone()).isEqualTo("026-1234567 / 0612345678");
        assertThat(book.codes()).containsExactly(FindingCode.PHONES_MENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "612345678, 0612345678",
        "265551234, 0265551234",
        "31612345678, +31612345678",
        "32475123456, +32475123456",
        "1234, 1234"
    })
    void aTelephoneThatBecameANumberHasItsZeroBack(String number, String expected) {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Telefoon", new BigDecimal(number));

        assertThat(company(book).phone()).isEqualTo(expected);
        assertThat(book.codes().contains(FindingCode.PHONES_MENDED)).isEqualTo(!number.equals(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 - 1234 5678", "+31 6 12345678", "0031612345678", "026 555 12 34 tst 12", "112"})
    void aTelephoneThatIsATextStaysAsItIs(String text) {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Telefoon", text);

        assertThat(company(book).phone()).isEqualTo(text);
        assertThat(book.codes()).isEmpty();
    }

    @Test
    void whatIsNoTelephoneIsToldAndLeftOut() {
        TestBook book = TestBook.create().set("Bedrijven", 2, "Telefoon", LocalDate.of(2026, 6, 12));

        assertThat(book.dataset().companies().get(0).contact()).isNull();
        assertThat(book.codes()).containsExactly(FindingCode.NOT_A_CONTACT);
    }

    /** Nine digits that pass the eleven-test, in each column of a telephone, with and without a heading that says whose. */
    @ParameterizedTest
    @ValueSource(strings = {"Telefoon", "Telefoon ouder", "Mobiel", "Ouder", "Contactpersoon", "Tel"})
    void aTelephoneIsNeverTakenForACitizenServiceNumber(String header) {
        TestBook book = pupil(header, 123456782).set("Leerlingen", 3, header, 111222333);

        assertThat(book.load()).isInstanceOf(LoadResult.Loaded.class);
    }

    private static Dataset full() {
        LoadResult full = DatasetLoader.load(new ByteArrayInputStream(FullDocuments.DATASET
                .replace("\"B2\", \"name\": \"\"", "\"B2\", \"name\": \"Kok\"")
                .getBytes(StandardCharsets.UTF_8)));
        return ((LoadResult.Loaded) full).dataset();
    }

    /** Every part of a contact, on every sheet; the columns that templates lack are written where they are needed. */
    @Test
    void whatIsKnownOfPeopleComesBack() throws IOException {
        Dataset dataset = full();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(dataset, out);

        Dataset back = RoundTripTest.importOf(out.toByteArray());

        assertThat(back.schools().get(0).contact())
                .isEqualTo(plain(dataset.schools().get(0).contact()));
        assertThat(back.students())
                .extracting(Student::group)
                .isEqualTo(dataset.students().stream().map(Student::group).toList());
        assertThat(back.students())
                .extracting(Student::guardian)
                .isEqualTo(dataset.students().stream().map(Student::guardian).toList());
        assertThat(back.companies().get(0).contact())
                .isEqualTo(plain(dataset.companies().get(0).contact()));
        assertThat(back.companies().get(0).mentors().get(0).contact())
                .isEqualTo(plain(dataset.companies().get(0).mentors().get(0).contact()));
        assertThat(back.supervisors().get(0).contact())
                .isEqualTo(plain(dataset.supervisors().get(0).contact()));
    }

    private static @Nullable Contact plain(@Nullable Contact contact) {
        return contact == null
                ? null
                : new Contact(contact.person(), contact.phone(), contact.email(), contact.address(), Extra.NONE);
    }

    /** A spreadsheet saved as CSV has lost the zero as well. */
    @Test
    void aFolderOfCsvFilesHasTheSameColumns() throws IOException {
        TestBook book = TestBook.create()
                .set("Leerlingen", 2, "Klas", "3B")
                .set("Leerlingen", 2, "Tel. ouder", "612345678")
                .set("Bedrijven", 2, "E-mailadres", "a@b.example");
        for (String sheet : book.sheets().keySet()) {
            StringBuilder text = new StringBuilder();
            for (List<Object> row : book.rows(sheet)) {
                text.append(String.join(";", row.stream().map(String::valueOf).toList()))
                        .append('\n');
            }
            Files.writeString(folder.resolve(sheet + ".csv"), text);
        }

        LoadResult result = WorkbookLoader.load(folder, ImportSettings.PLAIN);

        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.PHONES_MENDED);
        Dataset dataset = ((LoadResult.Loaded) result).dataset();
        assertThat(dataset.students().get(0).group()).isEqualTo("3B");
        assertThat(Objects.requireNonNull(dataset.students().get(0).guardian()).phone())
                .isEqualTo("0612345678");
        assertThat(Objects.requireNonNull(dataset.companies().get(0).contact()).email())
                .isEqualTo("a@b.example");
    }

    /** Merged, hidden, on more lines: what holds for other columns holds for these. */
    @Test
    void whatAnOfficeProgramDidToThemIsUndoneOrTold() {
        XmlBook merged = XmlBook.of(pupil("Klas", "3B")).merge("Leerlingen", "Q2:Q3");
        assertThat(merged.dataset().students()).extracting(Student::group).containsExactly("3B", "3B");
        assertThat(merged.findings()).extracting(Finding::code).containsExactly(FindingCode.MERGED_CELLS);

        TestBook lines = TestBook.create()
                .set("Bedrijven", 2, "Telefoon", "06-1234_x000D__x000A_5678")
                .set("Bedrijven", 2, "Contact_x000D_persoon", "Bo_x000D_Bakker");
        assertThat(company(lines))
                .extracting(Contact::person, Contact::phone)
                .containsExactly("Bo Bakker", "06-1234 5678");
        assertThat(lines.codes()).isEmpty();

        XmlBook hidden = XmlBook.of(pupil("Tel. ouder", "0612345678"))
                .sheet(
                        "Leerlingen",
                        text -> text.replace(
                                "<sheetData>",
                                "<cols><col min=\"17\" max=\"17\" width=\"9\" hidden=\"1\"/></cols><sheetData>"));
        assertThat(hidden.findings()).extracting(Finding::code).containsExactly(FindingCode.HIDDEN_COLUMNS);
    }

    /** A formula without a value is told, and so is one in a second column of telephones. */
    @ParameterizedTest
    @ValueSource(strings = {"Telefoon", "E-mail", "Contactpersoon", "Adres"})
    void aFormulaWithoutValueIsTold(String header) {
        assertThat(TestBook.create().set("Bedrijven", 2, header, "=NA()").codes())
                .containsExactly(FindingCode.NOT_A_CONTACT);
    }

    /** Headings that are none of these stay what they were, and no heading of a citizen service number becomes one. */
    @Test
    void otherHeadingsStayWhatTheyWere() {
        assertThat(pupil("BSN ouder", "123456782").codes()).contains(FindingCode.BSN_COLUMN);
        assertThat(pupil("Telefoon (BSN)", "123456782").codes()).contains(FindingCode.BSN_COLUMN);
        assertThat(pupil("Beroep vader", "kok").codes()).containsExactly(FindingCode.UNKNOWN_COLUMN);
        assertThat(pupil("Postcode ouders", "6811AB").codes()).containsExactly(FindingCode.UNKNOWN_COLUMN);
        assertThat(pupil("Voorkeur ouders", "bouw").codes()).containsExactly(FindingCode.UNKNOWN_COLUMN);
    }
}
