package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * Feature: an independent checker, written from the format alone, finds the same cost as the project's own judge on a thousand random
 * plans, broken ones included; see docs/checking.md. Where there is no Python 3 it is skipped, and says so.
 */
class IndependentCheckerTest {

    /** Another checker than ours: a Python script that takes a dataset and a plan. */
    private static final String CHECKER = "leerplaats.checker";

    /** How many datasets of each of four kinds; each with {@value #PLANS} plans. */
    private static final String DATASETS = "leerplaats.checker.datasets";

    private static final int PLANS = 21;

    private static final int STUDENTS = 16;

    /** Runs the script as a program of its own for each line of two files, without starting Python anew each time. */
    private static final String EACH_LINE = """
            import sys
            path = sys.argv[1]
            with open(path, encoding="utf-8") as file:
                program = compile(file.read(), path, "exec")
            for line in sys.stdin:
                sys.argv = [path, *line.rstrip("\\n").split("\\t"), "--quiet"]
                try:
                    exec(program, {"__name__": "__main__"})
                    status = 0
                except SystemExit as end:
                    status = end.code or 0
                print("exit", status, flush=True)
            """;

    @TempDir
    private Path folder = Path.of("");

    private static boolean isTherePython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 8))")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void bothJudgesFindTheSameCost() throws IOException, InterruptedException {
        assumeTrue(isTherePython(), "There is no Python 3 here, so the independent checker was not asked.");
        int datasets = Integer.getInteger(DATASETS, 12);
        String checker = System.getProperty(CHECKER, "../benchmarks/checker/check_plan.py");
        Process python = new ProcessBuilder("python3", "-c", EACH_LINE, checker)
                .redirectErrorStream(true)
                .start();
        try (Writer ask = python.outputWriter(StandardCharsets.UTF_8);
                BufferedReader answer = python.inputReader(StandardCharsets.UTF_8)) {
            for (InstanceKind kind :
                    List.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN)) {
                for (long seed = 1; seed <= datasets; seed++) {
                    compare(dataset(kind, seed), seed, ask, answer);
                }
            }
        } finally {
            python.destroy();
        }
    }

    /** A third as generated, two thirds with edges, half of those split at their date. */
    private static Dataset dataset(InstanceKind kind, long seed) {
        int students = Math.min(STUDENTS, kind.students());
        if (seed % 3 == 0) {
            return DatasetGenerator.generate(kind, seed, students);
        }
        Dataset dataset = RandomDatasets.of(kind, seed, students);
        return seed % 3 == 1 ? dataset : AsOfSplit.apply(dataset);
    }

    private void compare(Dataset dataset, long seed, Writer ask, BufferedReader answer) throws IOException {
        Path datasetFile = folder.resolve("dataset.json");
        DatasetWriter.write(dataset, datasetFile);
        PlanningYear year = PlanningYear.of(dataset);
        RandomPlans plans = RandomPlans.of(year);
        for (long number = 0; number < PLANS; number++) {
            Plan plan = plans.plan(seed * PLANS + number, RandomPlans.Names.ANY);
            Cost cost = PlanChecker.check(year, plan).cost();
            Path planFile = folder.resolve("plan.json");
            PlanWriter.write(plan.withCost(cost), planFile);
            ask.write(datasetFile + "\t" + planFile + "\n");
            ask.flush();
            String expected = "hard " + cost.hard() + " medium " + cost.medium() + " soft " + cost.soft();
            String text = dataset.name() + ", plan " + (seed * PLANS + number);
            assertThat(answer.readLine()).as(text).isEqualTo(expected);
            assertThat(answer.readLine()).as(text).isEqualTo("exit " + (cost.isValid() ? 0 : 2));
        }
    }
}
