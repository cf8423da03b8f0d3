package nl.leerplaats.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourCountTest {

    @ParameterizedTest
    @CsvSource({"0,0", "60,1", "22230,370.5", "22200,370", "465,7.75", "20,0.33", "1,0.02", "36000,600"})
    void hoursHaveTheDecimalsThatTheyNeed(long minutes, String hours) {
        assertThat(HourCount.of(minutes)).hasToString(hours);
    }
}
