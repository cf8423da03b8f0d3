package nl.leerplaats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.leerplaats.cli.DatabaseRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starting where the database of the settings is not there: one line follows, and a password is in none. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseRefusedTest {

    @Test
    void theCommandLineIsToldAndTheLogSaysNothing(CapturedOutput log) {
        List<String> settings = List.of(
                "--server.port=0",
                "--leerplaats.database-url=jdbc:postgresql://127.0.0.1:1/leerplaats?user=ada&password=geheim");

        assertThatThrownBy(() -> Serving.start(settings))
                .isInstanceOf(DatabaseRefusedException.class)
                .hasMessageContaining("postgresql://127.0.0.1:1/leerplaats")
                .hasMessageNotContaining("geheim");
        assertThat(log.getAll()).isEmpty();
    }
}
