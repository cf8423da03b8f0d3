package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.text.Language;
import org.junit.jupiter.api.Test;

/** A thousand warnings of one kind may not hide the one error; none may get lost unseen either. */
class ExcerptTest {

    private final Messages messages = Messages.of(Language.EN);

    @Test
    void showsTwentyLinesAsTheyAre() {
        assertThat(Excerpt.of(Collections.nCopies(20, "line"), false, messages)).hasSize(20);
    }

    @Test
    void tellsHowManyMoreThereAreThanTwenty() {
        List<String> shown = Excerpt.of(Collections.nCopies(1021, "line"), false, messages);

        assertThat(shown).hasSize(21).last().isEqualTo("and 1,001 more; --all shows everything");
    }

    @Test
    void showsEverythingWhenAsked() {
        assertThat(Excerpt.of(Collections.nCopies(1021, "line"), true, messages))
                .hasSize(1021);
    }
}
