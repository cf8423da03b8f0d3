package nl.leerplaats.workbook.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
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
