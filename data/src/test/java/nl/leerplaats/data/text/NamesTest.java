package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import org.junit.jupiter.api.Test;

/** A name comes from a file, and whoever wrote that must not be able to break a list, or the terminal, of who reads it. */
class NamesTest {

    @Test
    void aNameStandsOnOneLineAndSteersNoTerminal() {
        assertThat(Names.oneLine("Bakkerij\r\nDe\tKrul")).isEqualTo("Bakkerij De Krul");
        assertThat(Names.oneLine("\u001b[31mrood")).isEqualTo(" [31mrood");
        assertThat(Names.oneLine("\u202eluk\u202c \u2066x\u2069")).isEqualTo("luk x");
        assertThat(Names.oneLine("Chloë O'Brien-Öztürk 👩\u200d🏭 (7)"))
                .isEqualTo("Chloë O'Brien-Öztürk 👩\u200d🏭 (7)");
    }

    @Test
    void soDoNamesAndIdsOfADataset() {
        Names names =
                Names.of(TinyDataset.create().company("gar\nage", one -> {}).build());

        assertThat(names.company("gar\nage")).isEqualTo("Bedrijf gar age");
        assertThat(names.mentor("gar\nage", "a\nb")).isEqualTo("a b");
        assertThat(names.studentWithId("un\nknown")).isEqualTo("un known");
        assertThat(Names.withId("x\ny", "i\nd")).isEqualTo("x y (i d)");
        assertThat(Names.withId("i d", "i\nd")).isEqualTo("i d");
        assertThat(names.supervisor("e\u001bva")).isEqualTo("e va");
        assertThat(names.school("s\nx")).isEqualTo("s x");
        assertThat(names.period("P\n1")).isEqualTo("P 1");
    }
}
