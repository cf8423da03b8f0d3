package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.api.SolveSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures one contender on one generated instance and appends a result line. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures one contender on one generated instance and prints a result line.")
public final class BenchmarkCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--kind",
            required = true,
            description = "kind of instance: school, region, province, nation, tight, multi, replan")
    private String kind = "";

    @Option(names = "--instance-seed", description = "seed of the generator (default ${DEFAULT-VALUE})")
    private long instanceSeed = 1;

    @Option(names = "--contender", description = "leerplaats or first-come (default ${DEFAULT-VALUE})")
    private String contender = Contender.LEERPLAATS.code();

    @Option(names = "--seconds", description = "time limit (default ${DEFAULT-VALUE})")
    private long seconds = SolveSettings.DEFAULT_TIME.toSeconds();

    @Option(names = "--seed", description = "seed of the search (default ${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--threads", description = "threads that work together (default ${DEFAULT-VALUE})")
    private int threads = 1;

    @Option(names = "--append", description = "file to append the result line to")
    private @Nullable Path file;

    /** Starts a measurement; exit status 0 when it was made, 2 for wrong use. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        InstanceKind instance = InstanceKind.findByCode(kind).orElseThrow(() -> wrong("kind", kind));
        Contender who = findContender();
        SolveSettings settings = new SolveSettings(Duration.ofSeconds(seconds), null, seed, threads);
        Dataset dataset = DatasetGenerator.generate(instance, instanceSeed);
        Instant start = Instant.now();
        ResultLine line = new ResultLine(start, dataset.name(), who, settings, Measurement.of(who, dataset, settings));
        spec.commandLine().getOut().println(line.toJson());
        spec.commandLine().getOut().flush();
        Path results = file;
        if (results != null) {
            Files.writeString(results, line.toJson() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return CommandLine.ExitCode.OK;
    }

    private Contender findContender() {
        for (Contender one : Contender.values()) {
            if (one.code().equals(contender)) {
                return one;
            }
        }
        throw wrong("contender", contender);
    }

    private CommandLine.ParameterException wrong(String what, String value) {
        return new CommandLine.ParameterException(
                spec.commandLine(), "There is no " + what + " with the name (" + value + "). Maybe look at --help.");
    }
}
