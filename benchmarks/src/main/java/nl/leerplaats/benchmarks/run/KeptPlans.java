package nl.leerplaats.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import nl.leerplaats.benchmarks.contender.Contender;
import nl.leerplaats.benchmarks.contender.Task;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;

/**
 * Plans of the solver in a folder; those that are not there are made, so that two versions can be measured on the same.
 *
 * @param folder the folder
 * @param seconds time to make a plan
 */
record KeptPlans(Path folder, double seconds) {

    private static final int MILLIS = 1000;

    /** The plan of the folder, or a new one that is put there. */
    Plan plan(Dataset dataset) throws IOException, InterruptedException {
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
