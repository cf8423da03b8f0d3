package nl.leerplaats.benchmarks.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs a series on the plan of a small school. */
final class PlannedRun {

    private final StringWriter said = new StringWriter();
    private final String series;
    private final List<String> usual;

    /**
     * Runs of a series.
     *
     * @param series its name
     * @param usual options that every run has
     */
    PlannedRun(String series, String... usual) {
        this.series = series;
        this.usual = List.of(usual);
    }

    /** Runs with more options, with plans and lines in a folder. */
    int run(Path folder, String... arguments) {
        Stream<String> small = Stream.of(
                series,
                "--kinds",
                "school",
                "--students",
                "6",
                "--plans",
                "" + folder.resolve("plans"),
                "--append",
                "" + lines(folder));
        return new CommandLine(new BenchmarkCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(Stream.of(small, usual.stream(), Stream.of(arguments))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    /** The file of the lines in a folder. */
    static Path lines(Path folder) {
        return folder.resolve("lines/today.jsonl");
    }

    /** What was written so far. */
    String said() {
        return said.toString();
    }
}
