package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** Rounds that change nothing end the work on prices; nothing else may. */
class FlatRoundsTest {

    /** A seed at which medium cost can hardly be met: it takes dozens of rounds until a point of it has a price that proves anything. */
    private static final long SEED = 9;

    private static final int MOST_PIECES = 100;

    /** The least soft cost is above 270,000; without a price of medium cost a few thousand are proven. */
    private static final long MOST_OF_IT = 250_000;

    @Test
    void aBoundThatDoesNotRiseYetIsNoEndWhileTheChoiceGetsCheaper() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        YearPlan plan = ProblemMapper.map(PlanningYear.of(DatasetGenerator.generate(InstanceKind.TIGHT, SEED)));
        YearIndex index = new YearIndex(plan);
        SharedYears shared = new SharedYears();
        FirstPlan.make(plan, index, shared, () -> false);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        try (Relaxation relaxation = new Relaxation(index, shared, true, executor, 1, effort)) {
            for (int piece = 0; piece < MOST_PIECES && relaxation.bound().soft() < MOST_OF_IT; piece++) {
                relaxation.advance();
            }
            assertThat(relaxation.bound().soft()).isGreaterThan(MOST_OF_IT);
        } finally {
            executor.shutdown();
        }
    }
}
