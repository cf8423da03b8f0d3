package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.Test;

/** A bound of nothing is below every plan. How close it is to the best plans is held here, so that it cannot quietly collapse. */
class BoundTightnessTest {

    private static final int SEEDS = Integer.getInteger("leerplaats.seeds", 120);
    private static final long STEPS = 20;

    /** Share of datasets on which the bound on the medium cost is the best there is. */
    private static final double LEAST_MEDIUM_PROVEN = 0.9;

    /** Mean of what the bound on the soft cost leaves open, as a share of the best soft cost there is. */
    private static final double MOST_SOFT_OPEN = 0.05;

    private static Bound bound(Dataset dataset, boolean relaxation, long steps, long seed) throws InterruptedException {
        SolveResult result = new DefaultPlacementSolver()
                .start(dataset, new SolveSettings(null, steps, seed, 1, relaxation))
                .await();
        return result.bound();
    }

    @Test
    void theBoundIsTheBestPlanOrNearIt() throws InterruptedException {
        int mediumProven = 0;
        int softCompared = 0;
        double open = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            Cost best = all.optimum();
            Bound bound = bound(dataset, true, STEPS, seed);
            mediumProven += bound.medium() == best.medium() ? 1 : 0;
            if (bound.atMedium() >= best.medium()) {
                long least = all.leastSoft(bound.atMedium());
                open += least == 0 ? 0 : (least - bound.soft()) / (double) least;
                softCompared++;
            }
        }
        assertThat(mediumProven).as("medium cost proven, of " + SEEDS).isGreaterThanOrEqualTo((int)
                (LEAST_MEDIUM_PROVEN * SEEDS));
        assertThat(open / softCompared).as("mean soft cost left open").isLessThanOrEqualTo(MOST_SOFT_OPEN);
    }

    @Test
    void whatIsUnavoidableIsTheLeastOfEachStudentAlone() throws InterruptedException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            long unavoidable = CompleteEnumeration.of(dataset).unavoidableMedium();

            assertThat(bound(dataset, true, 1, seed).unavoidableMedium())
                    .as("seed %d", seed)
                    .isEqualTo(unavoidable);
            assertThat(bound(dataset, false, 1, seed).unavoidableMedium())
                    .as("seed %d, without the relaxation", seed)
                    .isEqualTo(unavoidable);
        }
    }
}
