package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A series: each instance by each contender with each seed, one after the other, each in a JVM of its own. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Measures contenders on instances of the library, each run in a JVM of its own, and appends a line for each.")
final class RunCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--kinds",
            required = true,
            split = ",",
            converter = KindName.class,
            description = "kinds of instance")
    private List<InstanceKind> kinds = List.of();

    @Option(names = "--instances", split = ",", description = "seeds of the instances (default: all of the library)")
    private List<Long> instances = List.of();

    @Option(names = "--students", split = ",", description = "sizes in students (default: the usual one of the kind)")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--contenders",
            split = ",",
            converter = ContenderName.class,
            description = "who plans (default: all)")
    private List<Contender> contenders = List.of(Contender.values());

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "1",
            description = "seeds of the contenders (default ${DEFAULT-VALUE})")
    private List<Long> seeds = List.of();

    @Option(names = "--seconds", defaultValue = "60", description = "time limit (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "threads that work together (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--heap", defaultValue = "4g", description = "most heap of each JVM (default ${DEFAULT-VALUE})")
    private String heap = "";

    @Option(
            names = "--grace",
            defaultValue = "120",
            description = "seconds after the time limit before a run is ended from outside (default ${DEFAULT-VALUE})")
    private long grace;

    @Option(names = "--series", defaultValue = "main", description = "name of the series (default ${DEFAULT-VALUE})")
    private String series = "";

    @Option(
            names = "--files",
            defaultValue = "benchmarks/target/instances",
            description = "folder of the datasets; those that are not there are made (default ${DEFAULT-VALUE})")
    private Path files = Path.of("");

    @Option(names = "--append", description = "file for the lines (default benchmarks/results/DATE.jsonl)")
    private @Nullable Path append;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path results = append != null ? append : Path.of("benchmarks", "results", LocalDate.now() + ".jsonl");
        FreshProcess processes = new FreshProcess(heap, Duration.ofSeconds(grace));
        for (InstanceKind kind : kinds) {
            for (long instance : instancesOf(kind)) {
                for (int size : sizes.isEmpty() ? List.of(kind.students()) : sizes) {
                    measure(processes, results, kind, instance, size);
                }
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Long> instancesOf(InstanceKind kind) {
        if (!instances.isEmpty()) {
            return instances;
        }
        List<Long> all = new ArrayList<>();
        Map<InstanceKind, Integer> library = InstanceLibrary.seeds();
        for (long seed = 1; seed <= library.getOrDefault(kind, 1); seed++) {
            all.add(seed);
        }
        return all;
    }

    private void measure(FreshProcess processes, Path results, InstanceKind kind, long instance, int size)
            throws IOException, InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, instance, size);
        byte[] bytes = InstanceLibrary.bytes(dataset);
        Files.createDirectories(files);
        Path file = files.resolve(dataset.name() + ".json");
        if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
            Files.write(file, bytes);
        }
        ResultLine.Instance solved =
                new ResultLine.Instance(dataset.name(), kind.code(), instance, size, Checksum.of(bytes));
        for (Contender contender : contenders) {
            for (long seed : seeds) {
                Task task = new Task(Duration.ofMillis(Math.round(seconds * 1000)), seed, threads);
                Measurement measurement = new Measurement(series, solved, contender, task, CommandText.of(spec));
                ResultLine line = processes.run(measurement, file);
                ResultFiles.append(results, line);
                tell(line);
            }
        }
    }

    private void tell(ResultLine line) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s  %s  seed %d  %s  %s  %.1f s%n",
                line.instance().name(),
                line.contender(),
                line.settings().seed(),
                line.outcome(),
                line.plan() == null ? line.note() : line.plan().cost(),
                line.usage().elapsedMillis() / 1000.0);
        out.flush();
    }
}
