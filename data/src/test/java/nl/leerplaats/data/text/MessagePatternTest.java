package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count has its own words, also where it comes as a text; what it looks like stays as it was written. */
class MessagePatternTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String DAYS = "{1}: {0,choice,0#{0} dagen|1#1 dag|1<{0} dagen} bij {2}";

    @ParameterizedTest
    @CsvSource({"0, 0 dagen", "1, 1 dag", "2, 2 dagen", "1280, 1.280 dagen"})
    void aNumberIsWrittenAsTheLanguageDoes(int count, String said) {
        assertThat(MessagePattern.format(DAYS, DUTCH, count, "0020", "Jansen"))
                .isEqualTo("0020: " + said + " bij Jansen");
    }

    /** A thousand with a point in it is not one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0 dagen",
                "1;1 dag",
                "1,0;1 dag",
                "0,5;0,5 dagen",
                "1,25;1,25 dagen",
                "1.000;1.000 dagen",
                "1280;1280 dagen",
                "…;… dagen"
            })
    void aTextIsShownAsItIs(String count, String said) {
        assertThat(MessagePattern.format(DAYS, DUTCH, count, "1", "1")).isEqualTo("1: " + said + " bij 1");
    }

    /** A name with braces is a name, not a pattern. */
    @Test
    void whatIsFilledInIsNotReadAsAPattern() {
        assertThat(MessagePattern.format(DAYS, DUTCH, 1, "{0,choice,0#x}", "'s Lands"))
                .isEqualTo("{0,choice,0#x}: 1 dag bij 's Lands");
    }

    /** Generated and hand-made names often start with what somebody is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Leerling {0} reist ver.;Leerling 0016;Leerling 0016 reist ver.",
                "Voor leerling {0}: niets.;Leerling 0016 (S0016);Voor Leerling 0016 (S0016): niets.",
                "Docentbegeleider {0} komt.;Begeleider 3;Begeleider 3 komt.",
                "Bij leerbedrijf {0}.;Leerbedrijf De Boer;Bij Leerbedrijf De Boer.",
                "Leerling {0} reist ver.;Anna Leerling;Leerling Anna Leerling reist ver.",
                "Leerling {0} reist ver.;Leerling;Leerling Leerling reist ver.",
                "Bij leerbedrijf {0}.;Bouwbedrijf Zwolle;Bij leerbedrijf Bouwbedrijf Zwolle.",
                "Hij komt van {0}.;Van Dijk;Hij komt van Van Dijk."
            })
    void aWordThatTheNameStartsWithIsSaidOnce(String pattern, String name, String said) {
        assertThat(MessagePattern.format(pattern, DUTCH, name)).isEqualTo(said);
    }

    @Test
    void aBraceThatIsNotClosedIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessagePattern.format("{0,choice,0#{0} dagen|1#1 dag", DUTCH, 1))
                .withMessageContaining("A brace is not closed");
    }
}
