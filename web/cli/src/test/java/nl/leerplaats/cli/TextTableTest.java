package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.cli.terminal.TextTable;
import org.junit.jupiter.api.Test;

/** Figures under each other are read as in a spreadsheet; crooked ones are misread. */
class TextTableTest {

    @Test
    void figuresStandToTheRightUnderTheirHeading() {
        TextTable table = new TextTable()
                .add("Kosten", "aantal", "bedrag")
                .add("een kop die breder is dan de kolom")
                .add("  reistijd", "7", "12.345")
                .add("  samen", "", "12.345");

        assertThat(table.lines())
                .containsExactly(
                        "Kosten      aantal  bedrag",
                        "een kop die breder is dan de kolom",
                        "  reistijd       7  12.345",
                        "  samen             12.345");
    }
}
