package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody thinks of an id: what is new is called as the others, one further. */
class NextIdTest {

    @Test
    void theNextNumberInTheStyleOfTheOthers() {
        assertThat(NextId.of(List.of("B00001", "B00009"), "B1")).isEqualTo("B00010");
        assertThat(NextId.of(List.of("L9", "L10"), "B1")).isEqualTo("L11");
        assertThat(NextId.of(List.of("B99"), "B1")).isEqualTo("B100");
        assertThat(NextId.of(List.of("a b/1", "x;y"), "B1")).isEqualTo("a b/2");
        assertThat(NextId.of(List.of("12", "13", "Z4"), "B1")).isEqualTo("14");
    }

    @Test
    void theFirstWhereNoneHasANumber() {
        assertThat(NextId.of(List.of(), "B1")).isEqualTo("B1");
        assertThat(NextId.of(List.of("Bakker", "Slager"), "B1")).isEqualTo("B1");
    }

    @Test
    void neverOneThatIsTaken() {
        assertThat(NextId.of(List.of("A999999999", "A1000000000"), "B1")).isNotIn("A999999999", "A1000000000");
        assertThat(NextId.of(List.of("B09", "B9", "B10"), "B1")).isEqualTo("B11");
    }
}
