package nl.leerplaats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.cli.SettingRefusedException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starting with a setting that cannot be meant: one line follows. */
@ExtendWith(OutputCaptureExtension.class)
class SettingRefusedTest {

    @TempDir
    private Path data = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leerplaats.backup.time=25:00",
                "leerplaats.backup.time=half3",
                "leerplaats.backup.keep=0",
                "leerplaats.backup.keep=veel",
                "leerplaats.concurrent-runs=0",
                "leerplaats.access=iedereen",
                "leerplaats.session-timeout=PT10S",
                "leerplaats.heartbeat=-5s",
                "leerplaats.heartbeat=0s",
                "leerplaats.role=pages",
                "leerplaats.inbox=pom.xml"
            })
    void theCommandLineIsToldAndTheLogSaysNothing(String setting, CapturedOutput log) {
        List<String> settings = List.of("--server.port=0", "--leerplaats.data-directory=" + data, "--" + setting);
        String[] parts = setting.split("=", 2);

        assertThatThrownBy(() -> Serving.start(settings))
                .isInstanceOf(SettingRefusedException.class)
                .hasMessageContaining(parts[0] + " (" + parts[1] + ")");
        assertThat(log.getAll()).doesNotContain("Exception", "ERROR");
    }
}
