package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.shape.DatasetShape;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The best plan of a run can be had, and kept, while the run goes on: who loses the machine after that has lost nothing. */
@Timeout(120)
@Isolated("it looks at the clock")
class BestPlanTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static SolveRun start(Dataset dataset, SolveSettings settings) {
        return new DefaultPlacementSolver().start(dataset, settings);
    }

    /** A plan is never worse than one seen before, nor than what the progress told before. */
    private static @Nullable Plan look(Dataset dataset, SolveRun run, @Nullable Plan before) {
        Cost told = run.progress().best();
        Plan now = run.best();
        if (now == null) {
            assertThat(told).isNull();
            assertThat(before).isNull();
            return null;
        }
        valid(dataset, now);
        if (told != null) {
            assertThat(now.cost()).isLessThanOrEqualTo(told);
        }
        if (before != null) {
            assertThat(now.cost()).isLessThanOrEqualTo(Objects.requireNonNull(before.cost()));
        }
        return now;
    }

    private static void valid(Dataset dataset, Plan plan) {
        Verdict verdict = PlanChecker.check(dataset, plan);
        assertThat(verdict.breaks()).isEmpty();
        assertThat(plan.cost()).isEqualTo(verdict.cost());
        assertThat(plan.dataset()).isEqualTo(dataset.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"TIGHT", "REPLAN", "MULTI"})
    void theBestPlanIsThereDuringTheRunAndOnlyGetsBetter(InstanceKind kind) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, 1);
        SolveRun run = start(dataset, new SolveSettings(Duration.ofSeconds(2), null, 1, 2));
        Plan seen = null;
        while (!run.isDone()) {
            seen = look(dataset, run, seen);
            Thread.sleep(2);
        }
        SolveResult result = run.await();

        assertThat(seen).isNotNull();
        assertThat(look(dataset, run, seen)).isSameAs(result.plan());
    }

    @Test
    void thePlanIsMadeOnceForAllWhoAskWhileNothingBetterIsFound() throws InterruptedException {
        Dataset tiny = TinyDataset.create().company("smithy", smithy -> {}).build();
        DefaultSolveRun run = new DefaultSolveRun(tiny, SolveSettings.ofTime(LONG, 1));
        assertThat(run.best()).isNull();
        run.start();
        while (run.progress().phase() == SolvePhase.PREPARING) {
            Thread.sleep(5);
        }
        try {
            Plan first = Objects.requireNonNull(run.best());
            assertThat(first.cost()).isEqualTo(run.progress().best());
            assertThat(run.best()).isSameAs(first);
        } finally {
            run.stop();
        }
        assertThat(run.await().plan().cost()).isEqualTo(new Cost(0, 0, 41 * 2 * 3));
    }

    /** From the very beginning to the listing of years: each moment falls into another piece of the work. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30, 120, 400, 1000, 2500})
    void thePlanOfARunThatIsStoppedAnywhereIsNoWorseThanWhatWasSeen(int millis) throws InterruptedException {
        Dataset dataset = new DatasetShape(5, 5, List.of(2, 3), true, Integer.MAX_VALUE, 27).generate(1);
        SolveRun run = start(dataset, new SolveSettings(LONG, null, 1, 2));
        Thread.sleep(millis);
        Plan seen = look(dataset, run, null);

        run.stop();
        while (!run.isDone()) {
            seen = look(dataset, run, seen);
        }

        assertThat(look(dataset, run, seen)).isSameAs(run.await().plan());
    }

    @Test
    void aRunThatIsEndedBeforeItBeganHasWhatAPersonDecided() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.REPLAN, 2);
        SolveRun run = start(dataset, SolveSettings.ofTime(LONG, 1));

        run.stopNow();

        assertThat(run.await().plan()).isSameAs(run.best());
        valid(dataset, Objects.requireNonNull(run.best()));
    }

    @Test
    void manyMayAskAtOnce() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 2);
        SolveRun run = start(dataset, SolveSettings.ofTime(Duration.ofSeconds(2), 1));
        List<CompletableFuture<@Nullable Plan>> asking = new ArrayList<>();
        for (int one = 0; one < 4; one++) {
            asking.add(CompletableFuture.supplyAsync(() -> follow(dataset, run)));
        }

        SolveResult result = run.await();

        for (CompletableFuture<@Nullable Plan> seen : asking) {
            assertThat(result.plan().cost())
                    .isLessThanOrEqualTo(Objects.requireNonNull(
                            Objects.requireNonNull(seen.join()).cost()));
        }
    }

    private static @Nullable Plan follow(Dataset dataset, SolveRun run) {
        Plan seen = null;
        while (!run.isDone()) {
            seen = look(dataset, run, seen);
            LockSupport.parkNanos(2_000_000);
        }
        return seen;
    }

    /** A run that counts its steps gives the same plan every time, whether or not anybody looks on. */
    @Test
    void lookingOnChangesNothing() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.TIGHT, 2, 30);
        SolveSettings steps = new SolveSettings(null, 30L, 1, 1, false);
        SolveRun run = start(dataset, steps);
        follow(dataset, run);

        assertThat(run.await().plan()).isEqualTo(Runs.solve(dataset, steps).plan());
    }

    @Test
    void aRunThatFailsBeforeItHasAPlanHasNone() {
        Dataset refused = TinyDataset.create()
                .student("anna", anna -> anna.school("nowhere"))
                .build();
        SolveRun run = start(refused, SolveSettings.ofSteps(1, 1));

        assertThatExceptionOfType(SolveFailedException.class).isThrownBy(run::await);
        assertThat(run.best()).isNull();
    }
}
