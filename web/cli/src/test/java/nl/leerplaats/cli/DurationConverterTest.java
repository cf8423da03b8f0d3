package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.leerplaats.cli.command.DurationConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** A time limit is written in many ways; a wrong one must not quietly become another. */
class DurationConverterTest {

    @ParameterizedTest
    @CsvSource({"10s,10", "5m,300", "1m30s,90", "90,90", "1h,3600", "2h5s,7205", "1,1", "168h,604800"})
    void readsATime(String text, long seconds) {
        assertThat(new DurationConverter().convert(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "0s", "-5", "5x", "1.5m", "30s1m", "s", "168h1s", "99999999", "PT10S", " 10s", "10S"})
    void refusesWhatIsNoTimeOrTooLong(String text) {
        assertThatThrownBy(() -> new DurationConverter().convert(text)).isInstanceOf(TypeConversionException.class);
    }
}
