package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the relaxation does in a run: it proves, it improves, it ends the run, and it does the same again. */
class RelaxationRunTest {

    /** Enough pieces of work to prove a school. */
    private static final long STEPS = 60;

    private static final int BOUNDS_ENOUGH = 8;

    private static Dataset dataset(InstanceKind kind, long seed) {
        return DatasetGenerator.generate(kind, seed);
    }

    private static SolveResult solve(Dataset dataset, SolveSettings settings) throws InterruptedException {
        return new DefaultPlacementSolver().start(dataset, settings).await();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSchoolIsProvenOptimalAndTheRunEndsThere(long seed) throws InterruptedException {
        SolveResult result =
                solve(dataset(InstanceKind.SCHOOL, seed), new SolveSettings(Duration.ofMinutes(2), STEPS, 1, 2));

        assertThat(result.stopReason()).as("seed %d", seed).isEqualTo(StopReason.PROVEN_OPTIMAL);
        assertThat(result.bound().isProvenOptimal(result.verdict().cost())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "REPLAN"})
    void theSameStepsProveTheSame(InstanceKind kind) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, 4, 25);
        SolveSettings settings = new SolveSettings(null, 12L, 7, 2);

        SolveResult one = solve(dataset, settings);
        SolveResult other = solve(dataset, settings);

        assertThat(other.bound()).isEqualTo(one.bound());
        assertThat(other.plan()).isEqualTo(one.plan());
    }

    @Test
    void moreStepsProveNoLess() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 2, 30);
        Bound few = solve(dataset, SolveSettings.ofSteps(4, 1)).bound();
        Bound many = solve(dataset, SolveSettings.ofSteps(40, 1)).bound();

        assertThat(many.unavoidableMedium()).isEqualTo(few.unavoidableMedium());
        assertThat(many.medium()).isGreaterThanOrEqualTo(few.medium());
    }

    @Test
    void withoutTheRelaxationThePlanIsNoBetterAndTheBoundNoHigher() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 1, 10);
        SolveResult with = solve(dataset, new SolveSettings(null, 8L, 1, 1, true));
        SolveResult without = solve(dataset, new SolveSettings(null, 8L, 1, 1, false));

        assertThat(with.verdict().cost()).isLessThanOrEqualTo(without.verdict().cost());
        assertThat(without.bound().medium())
                .isEqualTo(without.bound().unavoidableMedium())
                .isLessThanOrEqualTo(with.bound().medium());
    }

    /** Prices of 0 need no linear program and no step: what they prove is there from the first piece of work on. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8})
    void withoutTheRelaxationSoftCostHasABoundFromTheStart(long steps) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.MULTI, 1, 10);

        SolveResult without = solve(dataset, new SolveSettings(null, steps, 1, 1, false));

        assertThat(without.bound().soft())
                .isPositive()
                .isLessThanOrEqualTo(without.verdict().cost().soft());
    }

    @Test
    void theBoundRisesWhileTheRunGoesOn() throws InterruptedException {
        SolveRun run = new DefaultPlacementSolver()
                .start(dataset(InstanceKind.TIGHT, 1), new SolveSettings(Duration.ofMinutes(1), null, 1, 2));
        List<Bound> seen = new ArrayList<>();
        while (!run.isDone()) {
            Bound bound = run.progress().bound();
            if (bound != null && (seen.isEmpty() || !bound.equals(seen.get(seen.size() - 1)))) {
                seen.add(bound);
                if (seen.size() >= BOUNDS_ENOUGH) {
                    run.stop();
                }
            }
            Thread.sleep(2);
        }
        run.await();

        assertThat(seen).hasSizeGreaterThan(2);
        for (int number = 1; number < seen.size(); number++) {
            Bound before = seen.get(number - 1);
            assertThat(seen.get(number).medium()).isGreaterThanOrEqualTo(before.medium());
            assertThat(seen.get(number).soft()).isGreaterThanOrEqualTo(before.soft());
            assertThat(seen.get(number).atMedium()).isLessThanOrEqualTo(before.atMedium());
        }
    }

    /** A run with a longer limit begins later with what proves soft cost. */
    @Test
    void aStopEndsTheRelaxationSoon() throws InterruptedException {
        SolveRun run = new DefaultPlacementSolver()
                .start(
                        DatasetGenerator.generate(InstanceKind.TIGHT, 1, 15),
                        new SolveSettings(Duration.ofMinutes(1), null, 1, 2));
        while (run.progress().bound() == null || run.progress().bound().soft() == 0) {
            Thread.sleep(5);
            assertThat(run.isDone()).isFalse();
        }
        run.stop();

        SolveResult result = run.await();
        assertThat(result.stopReason()).isEqualTo(StopReason.STOPPED);
        assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(40));
        assertThat(result.verdict().cost().hard()).isZero();
    }
}
