package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerplaats.data.text.MessagePattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence says how a plan stands, for nobody, one and several. */
class PlanSentenceTest {

    private static String text(String language, String key, Object... values) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages",
                language.equals("nl") ? Locale.ROOT : locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessagePattern.format(bundle.getString(key), locale, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | Iedereen heeft een plaats, en iedereen haalt de uren.",
                "0 | 1 | Iedereen heeft een plaats, 1 haalt de uren niet.",
                "1 | 0 | 1 leerling is zonder plaats, en iedereen haalt de uren.",
                "1 | 4 | 1 leerling is zonder plaats, 4 halen de uren niet.",
                "6 | 62 | 6 leerlingen zijn zonder plaats, 62 halen de uren niet."
            })
    void whoHasNoPlaceAndWhoFallsShort(int unplaced, int falling, String sentence) {
        assertThat(text("nl", "working.next.MISSING", unplaced, falling)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 | 0 | 0 | 0 van 1 verzoek geplaatst, bij geen leerbedrijf. Gemiddeld minder dan een minuut reizen, enkele reis.",
                "1 | 2 | 1 | 1 | 1 van 2 verzoeken geplaatst, bij 1 leerbedrijf. Gemiddeld 1 minuut reizen, enkele reis.",
                "520 | 526 | 210 | 10 | 520 van 526 verzoeken geplaatst, bij 210 leerbedrijven. Gemiddeld 10 minuten reizen, enkele reis."
            })
    void theFiguresAreASentenceToo(int placed, int requests, int companies, int minutes, String sentence) {
        assertThat(text("nl", "plan.inFigures", placed, requests, companies, minutes))
                .isEqualTo(sentence);
    }
}
