package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.text.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever sent a file reads. */
class FindingsTextTest {

    private static List<Finding> findings(int number) {
        return Collections.nCopies(number, Finding.of(FindingCode.FILE_EMPTY, "$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "nl,1,Hierdoor kan het niet:",
        "nl,2,Hierdoor kan het niet (2 punten):",
        "en,1,This is in the way:",
        "en,2,This is in the way (2 points):"
    })
    void pointsAreCountedWhereThereAreMore(String language, int number, String heading) {
        String text = new FindingsText(Locale.forLanguageTag(language)).ofUnread("a.xlsx", findings(number));

        assertThat(text).contains("\r\n" + heading + "\r\n");
    }

    /** Whoever keeps lists knows no paths, types, bytes or commands. */
    @Test
    void whatIsSaidIsPlain() {
        String text = new FindingsText(Locale.forLanguageTag("nl"))
                .ofUnread(
                        "foto.jpg",
                        List.of(
                                Finding.of(FindingCode.NOT_A_WORKBOOK, SheetPlace.BOOK, ""),
                                Finding.of(FindingCode.MISSING_SHEET, SheetPlace.BOOK, "Leerlingen"),
                                Finding.of(FindingCode.WORKBOOK_TOO_LARGE, SheetPlace.BOOK, "", "bytes", 600 << 20),
                                Finding.of(FindingCode.WRONG_TYPE, "$", "", "object", "list")
                                        .at(new TextPlace(1, 1)),
                                Finding.of(FindingCode.BAD_INSTANT, "$.changes[0].at", "gisteren")
                                        .at(new TextPlace(3, 9)),
                                Finding.of(FindingCode.FILE_EMPTY, "$", "")));

        assertThat(text)
                .contains(
                        "- het bestand: Dit is geen werkboek (.xlsx), geen zip met CSV-bestanden",
                        "- het bestand: Het blad Leerlingen ontbreekt.",
                        "meer dan 600 MB wordt niet gelezen",
                        "- het bestand: Dit bestand is niet gemaakt voor Leerplaats",
                        "- changes[0].at (regel 3): 'gisteren' is geen moment",
                        "- het bestand: Het bestand is leeg.")
                .doesNotContain("$", "bytes", "object", "template");
    }

    /** The name of a file is anybody's. */
    @Test
    void aNameStaysOnItsLine() {
        String text = new FindingsText(Locale.ENGLISH).ofUnread("a\r\nb.xlsx", List.of());

        assertThat(text).startsWith("Leerplaats could not use a b.xlsx.");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle dutch = MessageBundle.resources(FindingsText.class, "Inbox", Locale.forLanguageTag("nl"));
        ResourceBundle english = MessageBundle.resources(FindingsText.class, "Inbox", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(english.getString("unread")).isNotEqualTo(dutch.getString("unread"));
    }
}
