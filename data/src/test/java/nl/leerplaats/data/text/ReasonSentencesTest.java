package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.reason.OpenReason;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;
import org.junit.jupiter.api.Test;

/** Why a request has no place, in words. */
class ReasonSentencesTest {

    private static String full(Language language, int companies) {
        return Texts.of(language.locale())
                .reason(new OpenReason(
                        new RequestKey("anna", "P1"),
                        OpenReason.Kind.FULL,
                        companies,
                        StageWork.NONE,
                        StageWork.NONE,
                        StageWork.NONE,
                        List.of()));
    }

    @Test
    void companiesAreCountedAsTheLanguageWritesNumbers() {
        assertThat(full(Language.NL, 1234)).contains("1.234 leerbedrijven");
        assertThat(full(Language.EN, 1234)).contains("1,234 companies");
    }
}
