package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.benchmarks.instance.Checksum;
import nl.leerplaats.benchmarks.instance.InstanceLibrary;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of a series on plans of the solver: which instances, and where their plans are. Plans that are not there are made, so that two
 * versions can be measured on the same.
 */
final class PlannedInstances {

    private static final int MILLIS = 1000;

    @Option(
            names = "--kinds",
            defaultValue = "region",
            split = ",",
            converter = KindName.class,
            description = "kinds of instance (default ${DEFAULT-VALUE})")
    private List<InstanceKind> kinds = List.of();

    @Option(names = "--instances", split = ",", defaultValue = "1", description = "seeds (default ${DEFAULT-VALUE})")
    private List<Long> seeds = List.of();

    @Option(names = "--students", description = "size in students (default: the usual one of the kind)")
    private @Nullable Integer size;

    @Option(
            names = "--plans",
            defaultValue = "benchmarks/target/plans",
            description =
                    "folder of the plans; those that are not there are made, so that two versions can be asked about the same (default ${DEFAULT-VALUE})")
    private Path folder = Path.of("");

    List<InstanceKind> kinds() {
        return kinds;
    }

    List<Long> seeds() {
        return seeds;
    }

    /** An instance of the size that was asked for. */
    Dataset dataset(InstanceKind kind, long seed) {
        return DatasetGenerator.generate(kind, seed, size == null ? kind.students() : size);
    }

    /** An instance as lines name it. */
    static ResultLine.Instance named(InstanceKind kind, long seed, Dataset dataset) throws IOException {
        return new ResultLine.Instance(
                dataset.name(),
                kind.code(),
                seed,
                dataset.students().size(),
                Checksum.of(InstanceLibrary.bytes(dataset)));
    }

    /**
     * The plan of the folder, or a new one that is put there.
     *
     * @param seconds time to make one
     */
    Plan plan(Dataset dataset, double seconds) throws IOException, InterruptedException {
        Path file = folder.resolve(dataset.name() + ".plan.json");
        if (!Files.exists(file)) {
            Task task = new Task(Duration.ofMillis(Math.round(seconds * MILLIS)), 1, 2);
            Plan made = Objects.requireNonNull(
                    Contender.LEERPLAATS.plan(dataset, task).plan());
            Files.createDirectories(folder);
            PlanWriter.write(made, file);
        }
        if (PlanLoader.load(file, dataset) instanceof PlanLoadResult.Loaded loaded) {
            return loaded.plan();
        }
        throw new IOException(
                "File (" + file + ") is no plan of " + dataset.name() + ". Take it away to have one made.");
    }
}
