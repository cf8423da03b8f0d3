package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.report.Report;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.generate.shape.DatasetShape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How late this project's solver ends after its time limit, for shapes of problem in which it could take long. */
@Command(
        name = "late",
        mixinStandardHelpOptions = true,
        description =
                "Measures how late runs end after their time limit, over many shapes, and appends a line for each.")
final class LateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--seconds",
            split = ",",
            defaultValue = "1,3,10",
            description = "time limits (default ${DEFAULT-VALUE})")
    private List<Double> limits = List.of();

    @Option(names = "--instances", split = ",", defaultValue = "1", description = "seeds (default ${DEFAULT-VALUE})")
    private List<Long> instances = List.of();

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "threads that work together (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--margin",
            defaultValue = "2",
            description =
                    "seconds by which a run may be late; where one is later, the exit status is 1 (default ${DEFAULT-VALUE})")
    private double margin;

    @Option(names = "--heap", defaultValue = "4g", description = "most heap of each JVM (default ${DEFAULT-VALUE})")
    private String heap = "";

    @Option(names = "--append", description = "file for the lines (default benchmarks/results/DATE.jsonl)")
    private @Nullable Path append;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path results = append != null ? append : Path.of("benchmarks", "results", LocalDate.now() + ".jsonl");
        FreshProcess processes = new FreshProcess(heap, Duration.ofMinutes(2));
        boolean inTime = true;
        for (DatasetShape shape : DatasetShape.all()) {
            for (long seed : instances) {
                for (double seconds : limits) {
                    inTime &= measure(processes, results, shape, seed, seconds);
                }
            }
        }
        return inTime ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** Measures one run and tells whether it ended in time with a valid plan. */
    private boolean measure(FreshProcess processes, Path results, DatasetShape shape, long seed, double seconds)
            throws IOException, InterruptedException {
        byte[] bytes = InstanceLibrary.bytes(shape.generate(seed));
        Path file = Files.createTempFile("leerplaats-shape", ".json");
        try {
            Files.write(file, bytes);
            ResultLine.Instance solved =
                    new ResultLine.Instance(shape.name(), "shape", seed, shape.students(), Checksum.of(bytes));
            Task task = new Task(Duration.ofMillis(Math.round(seconds * 1000)), 1, threads);
            String command = CommandText.of(spec);
            ResultLine line =
                    processes.run(new Measurement(Report.LATE, solved, Contender.LEERPLAATS, task, command), file);
            ResultFiles.append(results, line);
            double late = line.usage().elapsedMillis() / 1000.0 - seconds;
            tell(shape, seed, seconds, line, late);
            return line.isValid() && late <= margin;
        } finally {
            Files.delete(file);
        }
    }

    private void tell(DatasetShape shape, long seed, double seconds, ResultLine line, double late) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s  seed %d  %.0f s  %s  %s  %s%n",
                shape.name(),
                seed,
                seconds,
                line.outcome(),
                line.plan() == null ? line.note() : line.plan().cost(),
                late > 0 ? String.format("%.2f s late", late) : "in time");
        out.flush();
    }
}
