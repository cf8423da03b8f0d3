package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same dataset, seed, step limit and number of threads give the same plan, whatever the order of rows in the file. */
class SamePlanTest {

    private static final long STEPS = 10;

    @ParameterizedTest
    @CsvSource({"SCHOOL, 12", "TIGHT, 12", "MULTI, 7", "REPLAN, 12"})
    void inAnyOrderOfRows(InstanceKind kind, int students) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, 5, students);
        Plan plan = Runs.solve(dataset, STEPS, 1).plan();

        for (long order = 1; order <= 2; order++) {
            assertThat(Runs.solve(Shuffled.of(dataset, order), STEPS, 1).plan())
                    .as("%s, order %d", dataset.name(), order)
                    .isEqualTo(plan);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"TIGHT", "REPLAN"})
    void inAnyOrderOfRowsAtTheEdgesOfTheFormat(InstanceKind kind) throws InterruptedException {
        for (long seed = 1; seed <= 4; seed++) {
            Dataset dataset = RandomDatasets.of(kind, seed, 12);

            assertThat(Runs.solve(Shuffled.of(dataset, seed), STEPS, seed).plan())
                    .as("%s with edges, seed %d", kind, seed)
                    .isEqualTo(Runs.solve(dataset, STEPS, seed).plan());
        }
    }

    @Test
    void theSecondTime() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 6, 10);

        SolveResult first = Runs.solve(dataset, STEPS, 9);
        SolveResult second = Runs.solve(dataset, STEPS, 9);

        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.steps()).isEqualTo(first.steps()).isEqualTo(STEPS);
        assertThat(second.stopReason()).isEqualTo(first.stopReason());
        assertThat(second.bound()).isEqualTo(first.bound());
    }

    @ParameterizedTest
    @CsvSource({"TIGHT, 25, 2", "TIGHT, 25, 3", "MULTI, 10, 2", "MULTI, 10, 3", "REPLAN, 25, 3"})
    void withMoreThreads(InstanceKind kind, int students, int threads) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, 6, students);
        SolveSettings settings = new SolveSettings(null, STEPS, 3, threads);

        SolveResult first = Runs.solve(dataset, settings);

        for (long order = 1; order <= 2; order++) {
            assertThat(Runs.solve(Shuffled.of(dataset, order), settings).plan())
                    .as("%s, %d threads, order %d", dataset.name(), threads, order)
                    .isEqualTo(first.plan());
        }
        assertThat(first.steps()).isEqualTo(STEPS);
    }

    @Test
    void anotherSeedGoesAnotherWay() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 6, 20);
        Plan plan = Runs.solve(dataset, 1, 1).plan();

        boolean different = false;
        for (long seed = 2; seed <= 5; seed++) {
            different |= !Runs.solve(dataset, 1, seed).plan().equals(plan);
        }

        assertThat(different)
                .as("after one step, one of four other seeds has another plan")
                .isTrue();
    }

    @Test
    void moreStepsNeverMakeItWorse() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 6, 12);

        assertThat(Runs.solve(dataset, STEPS, 1).plan().cost())
                .isLessThanOrEqualTo(Runs.solve(dataset, 0, 1).plan().cost());
    }
}
