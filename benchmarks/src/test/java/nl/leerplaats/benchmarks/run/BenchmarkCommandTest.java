package nl.leerplaats.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Benchmarks that nobody runs rot: each contender is measured once on the smallest instance. */
class BenchmarkCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyContenderAppendsOneLineOfAValidPlan() throws Exception {
        Path results = folder.resolve("results.jsonl");
        for (Contender contender : Contender.values()) {
            int status = run(
                    "--kind", "school", "--seconds", "1", "--contender", contender.code(), "--append", "" + results);
            assertThat(status).isZero();
        }
        List<String> lines = Files.readAllLines(results);
        assertThat(lines).hasSize(Contender.values().length);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"instance\":\"school-1\"")
                        .contains("\"hard\":0,")
                        .contains("\"claimedCostIsRight\":true"));
    }

    @Test
    void anUnknownKindIsWrongUse() {
        assertThat(run("--kind", "galaxy")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private static int run(String... arguments) {
        return new CommandLine(new BenchmarkCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
