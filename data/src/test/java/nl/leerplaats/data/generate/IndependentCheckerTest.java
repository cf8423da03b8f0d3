package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Feature: an independent checker finds the same cost as the project's own judge. It runs only where such a checker is given; see
 * docs/checking.md.
 */
@EnabledIfSystemProperty(named = IndependentCheckerTest.CHECKER, matches = ".+")
class IndependentCheckerTest {

    /** The program that checks: a Python script that takes a dataset and a plan. */
    static final String CHECKER = "leerplaats.checker";

    /** How many datasets of each kind; each with several plans. */
    static final String DATASETS = "leerplaats.checker.datasets";

    private static final int PLANS = 4;

    @TempDir
    private Path folder;

    @Test
    void bothJudgesFindTheSameCost() throws IOException, InterruptedException {
        int datasets = Integer.getInteger(DATASETS, 12);
        for (InstanceKind kind :
                List.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN)) {
            for (long seed = 1; seed <= datasets; seed++) {
                if (seed % 3 == 0) {
                    compare(DatasetGenerator.generate(kind, seed), seed);
                } else {
                    Dataset dataset = RandomDatasets.of(kind, seed, Math.min(40, kind.students()));
                    compare(seed % 3 == 1 ? dataset : AsOfSplit.apply(dataset), seed);
                }
            }
        }
    }

    private void compare(Dataset dataset, long seed) throws IOException, InterruptedException {
        Path datasetFile = folder.resolve("dataset.json");
        DatasetWriter.write(dataset, datasetFile);
        PlanningYear year = PlanningYear.of(dataset);
        RandomPlans plans = RandomPlans.of(year);
        for (long number = 0; number < PLANS; number++) {
            Plan plan = plans.plan(seed * PLANS + number, RandomPlans.Names.ANY);
            Cost cost = PlanChecker.check(year, plan).cost();
            Path planFile = folder.resolve("plan.json");
            PlanWriter.write(plan.withCost(cost), planFile);
            String expected = "hard " + cost.hard() + " medium " + cost.medium() + " soft " + cost.soft();
            assertThat(check(datasetFile, planFile))
                    .as("%s, plan %d", dataset.name(), seed * PLANS + number)
                    .isEqualTo((cost.isValid() ? 0 : 2) + ": " + expected);
        }
    }

    private static String check(Path dataset, Path plan) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", System.getProperty(CHECKER), dataset.toString(), plan.toString(), "--quiet")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + ": " + output.strip();
    }
}
