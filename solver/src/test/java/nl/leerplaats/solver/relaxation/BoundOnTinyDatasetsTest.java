package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.Test;

/** What a run says that no plan can beat, against the best of all plans. A bound above it would call a plan the best that is not. */
class BoundOnTinyDatasetsTest {

    private static final int SEEDS = Integer.getInteger("leerplaats.seeds", 220);

    /** A run that only begins, one that ends on its way, one that mostly comes to its end; the datasets take turns. */
    private static final long[] STEPS = {0, 2, 12};

    private static SolveResult solve(Dataset dataset, long steps, long seed) throws InterruptedException {
        return new DefaultPlacementSolver()
                .start(dataset, SolveSettings.ofSteps(steps, seed))
                .await();
    }

    private static Cost cost(SolveResult result) {
        return result.verdict().cost();
    }

    @Test
    void noBoundIsAboveTheBestOfAllPlans() throws InterruptedException {
        for (long seed = 0; seed < SEEDS; seed++) {
            long steps = STEPS[(int) seed % STEPS.length];
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            SolveResult result = solve(dataset, steps, seed);
            Bound bound = result.bound();
            Cost best = all.optimum();
            String text =
                    "seed " + seed + ", " + steps + " steps: " + bound + ", found " + cost(result) + ", best " + best;

            assertThat(cost(result).hard()).as(text).isZero();
            assertThat(cost(result)).as(text).isGreaterThanOrEqualTo(best);
            assertThat(bound.unavoidableMedium()).as(text).isLessThanOrEqualTo(all.unavoidableMedium());
            assertThat(bound.medium()).as(text).isLessThanOrEqualTo(best.medium());
            assertThat(bound.atMedium())
                    .as(text)
                    .isLessThanOrEqualTo(cost(result).medium());
            if (bound.atMedium() >= best.medium()) {
                assertThat(bound.soft()).as(text).isLessThanOrEqualTo(all.leastSoft(bound.atMedium()));
            }
            if (bound.isProvenOptimal(cost(result)) || result.stopReason() == StopReason.PROVEN_OPTIMAL) {
                assertThat(cost(result)).as(text).isEqualTo(best);
            }
        }
    }
}
