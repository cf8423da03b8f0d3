package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances made on the command line. */
class GenerateCommandTest {

    private final Shell shell = Shell.withoutSolver();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheSameFileForTheSameKindAndSeedAndAnAcceptableOne() throws IOException {
        String first = folder.resolve("first.json").toString();
        String second = folder.resolve("second.json").toString();

        assertThat(shell.run("generate", "--kind", "school", "--seed", "7", first))
                .isZero();
        assertThat(shell.out()).contains(first, "leerlingen");
        assertThat(shell.run("generate", "--kind", "SCHOOL", "--seed=7", second))
                .isZero();

        assertThat(Path.of(first)).hasSameBinaryContentAs(Path.of(second));
        assertThat(shell.run("check", first)).isZero();
    }

    @Test
    void anotherSeedGivesAnotherFile() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");

        shell.run("generate", "--kind", "school", first.toString());
        shell.run("generate", "--kind", "school", "--seed", "2", second.toString());

        assertThat(Files.readAllBytes(first)).isNotEqualTo(Files.readAllBytes(second));
    }
}
