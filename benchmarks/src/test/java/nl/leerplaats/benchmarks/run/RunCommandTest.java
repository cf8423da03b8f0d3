package nl.leerplaats.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Benchmarks that nobody runs rot: each contender is measured once on a small instance, as a series does it. */
class RunCommandTest {

    @TempDir
    Path folder;

    private int run(String... arguments) {
        List<String> all = Stream.concat(
                        Stream.of("run", "--files", "" + folder, "--append", "" + folder.resolve("results.jsonl")),
                        Stream.of(arguments))
                .toList();
        return new CommandLine(new BenchmarkCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(all.toArray(new String[0]));
    }

    private List<ResultLine> lines() throws IOException {
        return ResultFiles.read(folder.resolve("results.jsonl")).lines();
    }

    @Test
    void everyContenderAppendsALineOfAPlanThatItClaimsRightly() throws IOException {
        assertThat(run("--kinds", "school", "--instances", "1", "--students", "5", "--seconds", "2"))
                .isZero();

        assertThat(lines())
                .extracting(ResultLine::contender)
                .containsExactly(
                        Stream.of(Contender.values()).map(Contender::code).toArray(String[]::new));
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.isValid()).as(line.contender() + ": " + line.note()).isTrue();
            assertThat(line.instance().name()).isEqualTo("school-1-5");
            assertThat(line.verdict()).isIn("equal", "cheaper");
            assertThat(line.trace()).isNotEmpty();
            assertThat(line.settings().threads()).isEqualTo(2);
            assertThat(line.source().command()).contains("run --files");
        });
    }

    @Test
    void aContenderThatFillsTheMemoryIsALineAndTheSeriesGoesOn() throws IOException {
        assertThat(run(
                        "--kinds",
                        "region",
                        "--instances",
                        "1",
                        "--seconds",
                        "1",
                        "--heap",
                        "32m",
                        "--contenders",
                        "mip,first-come"))
                .isZero();

        assertThat(lines()).extracting(ResultLine::outcome).containsExactly("out-of-memory", "solved");
        assertThat(lines().get(0).settings().heapLimitMegabytes()).isEqualTo(33);
    }

    @Test
    void aContenderThatDoesNotEndInTimeIsALine() throws IOException {
        assertThat(run(
                        "--kinds",
                        "school",
                        "--instances",
                        "1",
                        "--seconds",
                        "30",
                        "--grace",
                        "-29",
                        "--contenders",
                        "timefold-default"))
                .isZero();

        assertThat(lines()).extracting(ResultLine::outcome).containsExactly("overrun");
    }

    @Test
    void anUnknownKindOrContenderIsWrongUse() {
        assertThat(run("--kinds", "galaxy")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--kinds", "school", "--contenders", "oracle")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
