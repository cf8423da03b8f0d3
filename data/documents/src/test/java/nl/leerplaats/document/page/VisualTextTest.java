package nl.leerplaats.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they are seen from left to right. The expected order was made by hand after UAX 9 and the Arabic chart of Unicode. */
class VisualTextTest {

    @ParameterizedTest
    @CsvSource({
        // Nothing to do.
        "Anna Bos, Anna Bos",
        // Hebrew from the last letter to the first, in a line from left to right, brackets turned.
        "a \u05d0\u05d1\u05d2 b, a \u05d2\u05d1\u05d0 b",
        "\u05d0(\u05d1)\u05d2, \u05d2(\u05d1)\u05d0",
        // A number in between keeps its own order.
        "\u05d0 12 \u05d1, \u05d1\u00a012\u00a0\u05d0",
        // A vowel stays on its letter.
        "\u05d0\u05b8\u05d1, \u05d1\u05d0\u05b8",
        // meem, hah, meem, dal: start, middle, middle, end.
        "\u0645\u062d\u0645\u062f, \ufeaa\ufee4\ufea4\ufee3",
        // dal does not join what follows: alef alone.
        "\u062f\u0627, \ufe8d\ufea9",
        // lam with alef is one form.
        "\u0633\u0644\u0627\u0645, \ufee1\ufefc\ufeb3"
    })
    void itIsInTheOrderInWhichItIsSeen(String text, String seen) {
        assertThat(VisualText.of(text)).isEqualTo(seen);
    }
}
