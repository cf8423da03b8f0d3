package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** A run can be followed, stopped and waited for; whenever it ends, its best plan is valid and claims what it costs. */
@Timeout(120)
@Isolated("it looks at the clock")
class RunControlTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    /** How much longer than its limit a run may take on a machine that has more to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static SolveRun start(Dataset dataset, SolveSettings settings) {
        return new DefaultPlacementSolver().start(dataset, settings);
    }

    private static Dataset school() {
        return DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
    }

    @Test
    void aRunOfARegionThatIsStoppedAfterASecondHasAValidPlan() throws InterruptedException {
        Dataset region = DatasetGenerator.generate(InstanceKind.REGION, 1);
        SolveRun run = start(region, SolveSettings.ofTime(LONG, 1));

        Thread.sleep(1000);
        run.stop();
        SolveResult result = Runs.checked(region, run.await());

        assertThat(result.stopReason()).isEqualTo(StopReason.STOPPED);
        assertThat(result.elapsed())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(1).plus(PATIENCE));
        assertThat(run.isDone()).isTrue();
    }

    @Test
    void aRunThatIsStoppedAtOnceHasAValidPlan() throws InterruptedException {
        SolveRun run = start(school(), SolveSettings.ofTime(LONG, 1));

        run.stop();
        SolveResult result = Runs.checked(school(), run.await());

        assertThat(result.stopReason()).isEqualTo(StopReason.STOPPED);
    }

    @Test
    void aRunOnTwoThreadsStopsOnBoth() throws InterruptedException {
        SolveRun run = start(school(), new SolveSettings(LONG, null, 1, 2));
        Thread.sleep(500);

        run.stop();

        assertThat(Runs.checked(school(), run.await()).stopReason()).isEqualTo(StopReason.STOPPED);
    }

    @Test
    void aRunEndsAtItsTimeLimit() throws InterruptedException {
        Duration limit = Duration.ofMillis(1500);

        SolveResult result = Runs.solve(school(), new SolveSettings(limit, null, 1, 1, false));

        assertThat(result.stopReason()).isEqualTo(StopReason.TIME_LIMIT);
        assertThat(result.elapsed()).isBetween(limit, limit.plus(PATIENCE));
        assertThat(result.steps()).isPositive();
    }

    @Test
    void theTimeLimitHoldsWhereTheStepLimitIsFarAway() throws InterruptedException {
        SolveSettings settings = new SolveSettings(Duration.ofSeconds(1), Long.MAX_VALUE, 1, 1, false);

        assertThat(Runs.solve(school(), settings).stopReason()).isEqualTo(StopReason.TIME_LIMIT);
    }

    @Test
    void theStepLimitHoldsWhereTheTimeLimitIsFarAway() throws InterruptedException {
        SolveResult result = Runs.solve(school(), new SolveSettings(LONG, 3L, 1, 1));

        assertThat(result.stopReason()).isEqualTo(StopReason.STEP_LIMIT);
        assertThat(result.steps()).isEqualTo(3);
    }

    @Test
    void aTimeLimitTooShortToBeginStillLeavesAValidPlan() throws InterruptedException {
        SolveResult result = Runs.solve(
                DatasetGenerator.generate(InstanceKind.REPLAN, 1), SolveSettings.ofTime(Duration.ofMillis(1), 1));

        assertThat(result.stopReason()).isEqualTo(StopReason.TIME_LIMIT);
    }

    @Test
    void progressGoesForwardAndEndsAtTheResult() throws InterruptedException {
        Dataset tight = DatasetGenerator.generate(InstanceKind.TIGHT, 1);
        SolveRun run = start(tight, SolveSettings.ofSteps(20, 1));
        List<SolveProgress> seen = new ArrayList<>();
        while (!run.isDone()) {
            seen.add(run.progress());
            Thread.sleep(2);
        }
        SolveResult result = run.await();
        seen.add(run.progress());

        for (int index = 1; index < seen.size(); index++) {
            assertFollows(seen.get(index - 1), seen.get(index));
        }
        int requests = PlanningYear.of(tight).requests().size();
        assertThat(run.progress())
                .isEqualTo(new SolveProgress(
                        result.elapsed(),
                        SolvePhase.DONE,
                        result.plan().cost(),
                        result.bound(),
                        requests - result.plan().placements().size(),
                        result.verdict().count(CostTerm.SHORTFALL_HOUR)));
    }

    private static void assertFollows(SolveProgress before, SolveProgress after) {
        assertThat(after.phase()).isGreaterThanOrEqualTo(before.phase());
        if (after.phase() != SolvePhase.DONE) {
            assertThat(after.elapsed()).isGreaterThanOrEqualTo(before.elapsed());
        }
        assertThat(after.unplaced()).isNotNegative();
        assertThat(after.hoursShort()).isNotNegative();
        Cost best = before.best();
        if (best != null) {
            assertThat(Objects.requireNonNull(after.best())).isLessThanOrEqualTo(best);
        }
    }

    @Test
    void theBestCostIsSeenWhileTheRunGoesOn() throws InterruptedException {
        SolveRun run = start(DatasetGenerator.generate(InstanceKind.TIGHT, 1), SolveSettings.ofTime(LONG, 1));
        try {
            while (run.progress().best() == null) {
                assertThat(run.isDone()).isFalse();
                Thread.sleep(5);
            }
            assertThat(run.progress().phase()).isEqualTo(SolvePhase.SEARCHING);
            assertThat(Objects.requireNonNull(run.progress().best()).isValid()).isTrue();
        } finally {
            run.stop();
        }
        run.await();
    }

    @Test
    void theFirstPlanIsSeenThoughNothingBetterFollows() throws InterruptedException {
        Dataset tiny = TinyDataset.create().company("smithy", smithy -> {}).build();
        SolveRun run = start(tiny, SolveSettings.ofTime(LONG, 1));
        try {
            while (run.progress().phase() == SolvePhase.PREPARING) {
                Thread.sleep(5);
            }
            assertThat(run.progress().best()).isEqualTo(new Cost(0, 0, 41 * 2 * 3));
        } finally {
            run.stop();
        }
        assertThat(run.await().plan().cost()).isEqualTo(new Cost(0, 0, 41 * 2 * 3));
    }

    @Test
    void aRunThatHasEndedStaysAsItIs() throws InterruptedException {
        SolveRun run = start(school(), SolveSettings.ofSteps(2, 1));
        SolveResult result = run.await();

        run.stop();

        assertThat(run.await()).isSameAs(result);
        assertThat(run.await().stopReason()).isEqualTo(StopReason.STEP_LIMIT);
        assertThat(run.progress()).isEqualTo(run.progress());
    }

    @Test
    void runsSideBySideDoNotMeet() throws InterruptedException {
        Dataset tight = DatasetGenerator.generate(InstanceKind.TIGHT, 2, 30);
        SolveRun first = start(school(), SolveSettings.ofSteps(10, 1));
        SolveRun second = start(tight, SolveSettings.ofSteps(10, 1));

        assertThat(first.await().plan()).isEqualTo(Runs.solve(school(), 10, 1).plan());
        assertThat(second.await().plan()).isEqualTo(Runs.solve(tight, 10, 1).plan());
    }

    @Test
    void aRunThatFailsInsideSaysWhy() {
        Dataset refused = TinyDataset.create()
                .student("anna", anna -> anna.school("nowhere"))
                .build();
        SolveRun run = start(refused, SolveSettings.ofSteps(1, 1));

        assertThatExceptionOfType(SolveFailedException.class)
                .isThrownBy(run::await)
                .withMessageContaining("nowhere");
        assertThat(run.isDone()).isTrue();
        assertThat(run.progress().phase()).isEqualTo(SolvePhase.DONE);
        assertThat(run.progress().best()).isNull();
    }

    @Test
    void aRunInWhichAPieceFailsGivesTheBestPlanKnown() throws InterruptedException {
        IllegalStateException failure = new IllegalStateException("a piece of work failed");
        AtomicInteger told = new AtomicInteger();
        DefaultSolveRun run = new DefaultSolveRun(school(), new SolveSettings(null, 50L, 1, 1), proven -> {
            if (told.incrementAndGet() == 3) {
                throw failure;
            }
        });
        run.start();

        SolveResult result = Runs.checked(school(), run.await());
        assertThat(result.stopReason()).isEqualTo(StopReason.FAILED);
        assertThat(result.failure()).hasRootCause(failure);
        assertThat(result.plan().placements()).isNotEmpty();
        assertThat(run.progress().phase()).isEqualTo(SolvePhase.DONE);
    }
}
