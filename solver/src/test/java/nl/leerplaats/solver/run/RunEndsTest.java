package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.shape.DatasetShape;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run ends soon after its time, or after somebody stops it, and never loses a plan, whatever the shape of the problem and wherever it is.
 * How soon is loose here, since other work may keep the machine from it; the command {@code late} of the benchmarks measures it.
 */
@Timeout(120)
@Isolated("it looks at the clock")
class RunEndsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    static Stream<Arguments> shapes() {
        List<Arguments> some = new ArrayList<>();
        List<DatasetShape> all = DatasetShape.all();
        for (int number = 0; number < all.size(); number++) {
            some.add(Arguments.of(all.get(number), number % 3 == 0 ? 2 : 1));
        }
        return some.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aRunOfAnyShapeEndsAtItsLimitWithAPlan(DatasetShape shape, int seconds) throws InterruptedException {
        Dataset dataset = shape.generate(6);
        Duration limit = Duration.ofSeconds(seconds);

        SolveResult result = valid(dataset, start(dataset, limit).await());

        assertThat(result.elapsed()).as(shape.name()).isLessThan(limit.plus(PATIENCE));
        if (seconds > 1) { // a busy machine may need a second to begin
            assertThat(result.plan().placements()).as(shape.name()).isNotEmpty();
        }
    }

    /** From the very beginning to the listing of years: each moment falls into another piece of the work. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30, 120, 400, 1000, 2500})
    void aRunThatIsStoppedAnywhereEndsWithThePlanThatItTold(int millis) throws InterruptedException {
        Dataset dataset = new DatasetShape(5, 5, List.of(2, 3), true, Integer.MAX_VALUE, 27).generate(1);
        SolveRun run = start(dataset, Duration.ofMinutes(10));
        Thread.sleep(millis);
        SolveProgress told = run.progress();
        long before = System.nanoTime();

        run.stop();
        SolveResult result = valid(dataset, run.await());

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PATIENCE);
        assertThat(result.stopReason()).isEqualTo(StopReason.STOPPED);
        Cost best = told.best();
        if (best != null) {
            assertThat(result.plan().cost()).isLessThanOrEqualTo(best);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 1000})
    void whoWaitsForNothingHasThePlanAtOnce(int millis) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 3);
        SolveRun run = start(dataset, Duration.ofMinutes(10));
        Thread.sleep(millis);

        run.stop();
        run.stopNow();

        valid(dataset, run.await());
        assertThat(run.progress().best()).isEqualTo(run.await().plan().cost());
    }

    @Test
    void whatAPersonDecidedIsInThePlanOfARunThatCouldNotBegin() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.REPLAN, 2);
        long pinned = PlanningYear.of(dataset).requests().stream()
                .filter(PlannedRequest::isPinned)
                .count();
        SolveRun run = start(dataset, Duration.ofMinutes(10));

        run.stopNow();

        SolveResult result = valid(dataset, run.await());
        assertThat(pinned).isPositive();
        assertThat((long) result.plan().placements().size()).isGreaterThanOrEqualTo(pinned);
    }

    private static SolveRun start(Dataset dataset, Duration limit) {
        return new DefaultPlacementSolver().start(dataset, new SolveSettings(limit, null, 1, 2));
    }

    private static SolveResult valid(Dataset dataset, SolveResult result) {
        Verdict verdict = PlanChecker.check(dataset, result.plan());
        assertThat(verdict.breaks()).isEmpty();
        assertThat(result.plan().cost()).isEqualTo(verdict.cost());
        assertThat(result.bound().medium()).isLessThanOrEqualTo(verdict.cost().medium());
        return result;
    }
}
