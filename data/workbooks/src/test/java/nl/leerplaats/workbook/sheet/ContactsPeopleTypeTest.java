package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephones and addresses as people type them: mended where the digits leave no doubt, told where they can be none, put where they belong. */
class ContactsPeopleTypeTest {

    private static Student student(TestBook book) {
        return book.dataset().students().get(0);
    }

    private static TestBook pupil(String header, Object value) {
        return TestBook.create().set("Leerlingen", 2, header, value);
    }

    /** Whoever makes a text again of what became a number does not bring its zero back. */
    @ParameterizedTest
    @CsvSource({
        "612345678, 0612345678",
        "6 12345678, 06 12345678",
        "6-1234 5678, 06-1234 5678",
        "265551234 / 612345678, 0265551234 / 0612345678",
        "0265551234 of 612345678, 0265551234 of 0612345678",
        "612345678 (moeder), 0612345678 (moeder)",
        "31612345678, +31612345678",
        "31 6 12345678, +31 6 12345678"
    })
    void aTelephoneThatIsATextHasItsZeroBackToo(String text, String expected) {
        for (String sheet : List.of("Bedrijven", "Leermeesters", "Begeleiders", "Scholen")) {
            TestBook book = TestBook.create().set(sheet, 2, "Telefoon", text);
            assertThat(book.dataset().toString()).as(sheet).contains("phone=" + expected);
            assertThat(book.codes()).as(sheet).containsExactly(FindingCode.PHONES_MENDED);
        }
        assertThat(Objects.requireNonNull(student(pupil("Telefoon ouder", text)).guardian())
                        .phone())
                .isEqualTo(expected);
    }

    /** What can be no telephone or address is told at its cell, on every sheet, and kept as it is. */
    @ParameterizedTest
    @CsvSource({
        "Telefoon, 06-12",
        "Telefoon, niet",
        "Telefoon, 061234567",
        "Telefoon, 06123456789",
        "Telefoon, 0612345678 / 06-12",
        "Telefoon, 1234",
        "Telefoon, O612345678",
        "E-mail, niet@",
        "E-mail, jan.school.example",
        "E-mail, 'jan@school,example'",
        "E-mail, jan @school.example",
        "E-mail, jan@school",
        "E-mail, jan@school..example",
        "E-mail, a@b.example; c@"
    })
    void whatCanBeNoContactIsToldAndKept(String header, String text) {
        FindingCode code = header.equals("E-mail") ? FindingCode.EMAIL_UNLIKELY : FindingCode.PHONE_UNLIKELY;
        for (String sheet : List.of("Bedrijven", "Leermeesters", "Begeleiders", "Scholen", "Leerlingen")) {
            String own = sheet.equals("Leerlingen") ? header + " ouder" : header;
            TestBook book = TestBook.create().set(sheet, 2, own, text);
            String cell = SheetPlace.letters(book.rows(sheet).get(0).indexOf(own)) + "2";
            assertThat(book.findings())
                    .as(sheet)
                    .extracting(Finding::code, Finding::path, Finding::value)
                    .containsExactly(tuple(code, sheet + "!" + cell, text));
            assertThat(book.dataset().toString()).as(sheet).contains("=" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example",
                "Els Kok <els.kok@school.example>",
                "mailto:els@school.example",
                "a@b.example / c@d.example",
                "a@b.example; c@d.example",
                "els+stage@bedrijf-x.co.example",
                "els@bäckerei.example",
                "geen"
            })
    void whatCanBeAnAddressIsNotTold(String text) {
        assertThat(TestBook.create().set("Bedrijven", 2, "E-mail", text).codes())
                .isEmpty();
    }

    /** Who types a telephone under a parent means a telephone; with a name before it both are read. */
    @ParameterizedTest
    @CsvSource({
        "Moeder, 0612345678, , 0612345678,",
        "Vader, 612345678, , 0612345678,",
        "Moeder, Els Kok 06-12345678, Els Kok, 06-12345678,",
        "Ouder/verzorger, 'Els Kok, tel. 06-12345678', Els Kok, 06-12345678,",
        "Vader, 06-12345678 (Piet), Piet, 06-12345678,",
        "Moeder, Els Kok (0612345678), Els Kok, 0612345678,",
        "Vader, Piet Kok: 612345678, Piet Kok, 0612345678,",
        "Moeder, els@kok.example, , , els@kok.example",
        "Moeder, Els Kok els@kok.example 0612345678, Els Kok, 0612345678, els@kok.example",
        "Moeder, Els Kok, Els Kok, ,",
        "Moeder, Els 2, Els 2, ,"
    })
    void aTelephoneUnderAParentIsATelephone(
            String header, String text, @Nullable String name, @Nullable String phone, @Nullable String email) {
        assertThat(student(pupil(header, text)).guardian())
                .isEqualTo(new Contact(name, phone, email, null, Extra.NONE));
        assertThat(pupil(header, text).codes().contains(FindingCode.CONTACTS_SPLIT))
                .isEqualTo(phone != null || email != null);
    }

    @Test
    void bothParentsAndTheColumnOfTelephonesArePutTogether() {
        TestBook book = pupil("Moeder", "Els Kok 0612345678")
                .set("Leerlingen", 2, "Vader", 687654321)
                .set("Leerlingen", 2, "Telefoon ouder", "026-5551234")
                .set("Leerlingen", 3, "Vader", "06-12");

        assertThat(student(book).guardian())
                .isEqualTo(new Contact("Els Kok", "026-5551234 / 0612345678 / 0687654321", null, null, Extra.NONE));
        assertThat(book.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactlyInAnyOrder(
                        tuple(FindingCode.PHONES_MENDED, "Leerlingen!Q2"),
                        tuple(FindingCode.CONTACTS_SPLIT, "Leerlingen!Q2"),
                        tuple(FindingCode.PHONE_UNLIKELY, "Leerlingen!Q3"));
    }
}
