package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.format.json.ExtraTexts;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts under a key of extensions stand beside those of others, which stay digit for digit. */
class ExtraTextsTest {

    @Test
    void whatIsPutIsFound() {
        Extra extra = ExtraTexts.put(Extra.NONE, "changes", List.of("a", "b \"c\""));

        assertThat(extra.json()).isEqualTo("{\"changes\": [\"a\", \"b \\\"c\\\"\"]}");
        assertThat(ExtraTexts.find(extra, "changes")).containsExactly("a", "b \"c\"");
        assertThat(ExtraTexts.find(extra, "other")).isEmpty();
        assertThat(ExtraTexts.find(Extra.NONE, "changes")).isEmpty();
    }

    @Test
    void extensionsOfOthersStayAsTheyAre() {
        Extra theirs =
                new Extra("{\"n\": 1.10, \"changes\": [\"old\"], \"deep\": {\"x\": [1, {\"y\": null}], \"z\": true}}");

        Extra extra = ExtraTexts.put(theirs, "changes", List.of("new"));

        assertThat(extra.json())
                .isEqualTo("{\"n\": 1.10, \"deep\": {\"x\": [1, {\"y\": null}], \"z\": true}, \"changes\": [\"new\"]}");
        assertThat(ExtraTexts.put(extra, "changes", List.of()).json())
                .isEqualTo("{\"n\": 1.10, \"deep\": {\"x\": [1, {\"y\": null}], \"z\": true}}");
    }

    @Test
    void noTextsAndNoOthersAreNoExtensions() {
        assertThat(ExtraTexts.put(Extra.NONE, "changes", List.of())).isEqualTo(Extra.NONE);
        assertThat(ExtraTexts.put(new Extra("{\"changes\": [\"a\"]}"), "changes", List.of()))
                .isEqualTo(Extra.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"changes\": null}",
                "{\"changes\": {\"changes\": [\"a\"]}}",
                "{\"other\": {\"changes\": [\"a\"]}}",
                "{\"changes\": [1, [\"a\"], {\"b\": \"a\"}, null]}"
            })
    void whatIsNoListOfTextsIsPassedOver(String json) {
        assertThat(ExtraTexts.find(new Extra(json), "changes")).isEmpty();
    }
}
