package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One run in this process; a series starts it in a process of its own for each line. */
@Command(
        name = "one",
        mixinStandardHelpOptions = true,
        description = "Measures one contender on one file in this process and writes the result line to a file.")
final class OneCommand implements Callable<Integer> {

    @Option(names = "--file", required = true, description = "dataset")
    private Path file = Path.of("");

    @Option(names = "--kind", defaultValue = "", description = "kind of the instance, for the line")
    private String kind = "";

    @Option(names = "--instance-seed", defaultValue = "0", description = "seed of the generator, for the line")
    private long instanceSeed;

    @Option(
            names = "--contender",
            required = true,
            description = "who plans: ${COMPLETION-CANDIDATES}",
            converter = ContenderName.class)
    private Contender contender = Contender.LEERPLAATS;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the contender (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--seconds", defaultValue = "60", description = "time limit (default ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--threads", defaultValue = "2", description = "threads (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--series", defaultValue = "main", description = "name of the series (default ${DEFAULT-VALUE})")
    private String series = "";

    @Option(names = "--command", defaultValue = "", description = "command of the series, for the line")
    private String command = "";

    @Option(names = "--append", required = true, description = "file to append the line to")
    private Path append = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        String sha256 = Checksum.of(Files.readAllBytes(file));
        long start = System.nanoTime();
        LoadResult loaded = DatasetLoader.load(file);
        Duration load = Duration.ofNanos(System.nanoTime() - start);
        if (!(loaded instanceof LoadResult.Loaded accepted)) {
            throw new IOException("The dataset (" + file + ") is refused: "
                    + loaded.findings().get(0).code());
        }
        ResultLine.Instance instance = new ResultLine.Instance(
                accepted.dataset().name(),
                kind,
                instanceSeed,
                accepted.dataset().students().size(),
                sha256);
        Task task = new Task(Duration.ofMillis(Math.round(seconds * 1000)), seed, threads);
        ResultFiles.append(
                append, new Measurement(series, instance, contender, task, command).run(accepted.dataset(), load));
        return CommandLine.ExitCode.OK;
    }
}
