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

    @Test
    void aBraceThatIsNotClosedIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessagePattern.format("{0,choice,0#{0} dagen|1#1 dag", DUTCH, 1))
                .withMessageContaining("A brace is not closed");
    }
}
