package nl.leerplaats.solver.relaxation.ascent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.CompleteEnumeration;
import nl.leerplaats.solver.relaxation.Relaxation;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.StudentGroups;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Large problems are solved in clusters, then at once without a linear program. Small ones, decomposed as well, show that the bounds hold. */
class AscentColumnGenerationTest {

    private static final int SEEDS = Integer.getInteger("leerplaats.seeds", 150);

    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(2);

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    @AfterAll
    static void end() {
        EXECUTOR.shutdown();
    }

    private static int countClusters(Dataset dataset, int clusterSize) {
        YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(dataset)));
        return Cluster.of(index, StudentGroups.of(index), clusterSize).size();
    }

    private static Bound run(Dataset dataset, int clusterSize, int threads, int pieces) {
        YearPlan plan = ProblemMapper.map(PlanningYear.of(dataset));
        YearIndex index = new YearIndex(plan);
        SharedYears shared = new SharedYears();
        FirstPlan.make(plan, index, shared, () -> false);
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        try (Relaxation relaxation = new Relaxation(index, shared, true, EXECUTOR, threads, effort, clusterSize)) {
            for (int piece = 0; piece < pieces && !relaxation.isOver(); piece++) {
                relaxation.advance();
            }
            return relaxation.bound();
        }
    }

    @Test
    void noBoundIsAboveTheBestOfAllPlans() {
        int cutUp = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            if (countClusters(dataset, 1) == 1) {
                continue;
            }
            cutUp++;
            Bound bound = run(dataset, 1, 1, 40);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            Cost best = all.optimum();
            String text = "seed " + seed + ": " + bound + ", best " + best;
            assertThat(bound.medium()).as(text).isLessThanOrEqualTo(best.medium());
            if (bound.atMedium() >= best.medium()) {
                assertThat(bound.soft()).as(text).isLessThanOrEqualTo(all.leastSoft(bound.atMedium()));
            }
        }
        assertThat(cutUp).as("datasets of several clusters").isGreaterThan(SEEDS / 10);
    }

    /** One linear program over a province takes minutes; over five schools it takes seconds and gives what to compare with. */
    @Test
    void theBoundIsNearThatOfOneLinearProgram() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 3, 20);
        Bound whole = run(dataset, Integer.MAX_VALUE, 2, 25);
        Bound cut = run(dataset, 1, 2, 25);

        assertThat(countClusters(dataset, 1)).isGreaterThan(2);
        assertThat(cut.medium()).isEqualTo(whole.medium());
        assertThat(cut.atMedium()).isEqualTo(whole.atMedium());
        assertThat(cut.soft() / (double) whole.soft()).isGreaterThan(0.99);
    }

    /** What one thread proves two prove too, in the same number of pieces: sums are taken in the same order. */
    @Test
    void theNumberOfThreadsChangesNothing() {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 2, 12);

        assertThat(countClusters(dataset, 1)).isGreaterThan(2);
        assertThat(run(dataset, 1, 2, 20)).isEqualTo(run(dataset, 1, 1, 20));
    }
}
