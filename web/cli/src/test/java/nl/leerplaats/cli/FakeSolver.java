package nl.leerplaats.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StartPlan;
import nl.leerplaats.solver.api.StopReason;
import org.jspecify.annotations.Nullable;

/** A solver that answers with a given plan at once, or fails: so that a test of the command line tests nothing else. */
final class FakeSolver implements PlacementSolver {

    private final List<SolveSettings> asked = new ArrayList<>();
    private final List<Plan> begunFrom = new ArrayList<>();
    private final @Nullable Plan plan;
    private final @Nullable Throwable failure;
    private final Bound bound;

    private FakeSolver(@Nullable Plan plan, @Nullable Throwable failure, Bound bound) {
        this.plan = plan;
        this.failure = failure;
        this.bound = bound;
    }

    static FakeSolver answering(Plan plan) {
        return answering(plan, new Bound(0, 0, 0, Long.MAX_VALUE));
    }

    /** Claims to have proven a bound. */
    static FakeSolver answering(Plan plan, Bound bound) {
        return new FakeSolver(plan, null, bound);
    }

    static FakeSolver failing(Throwable failure) {
        return new FakeSolver(null, failure, new Bound(0, 0, 0, 0));
    }

    /** The settings of each run that was asked for. */
    List<SolveSettings> asked() {
        return asked;
    }

    @Override
    public SolveRun start(Dataset dataset, SolveSettings settings, @Nullable Plan from) {
        asked.add(settings);
        if (from != null) {
            begunFrom.add(from);
        }
        return new FakeRun(dataset);
    }

    /** The plans that runs began from. */
    List<Plan> begunFrom() {
        return begunFrom;
    }

    private final class FakeRun implements SolveRun {

        private final Dataset dataset;

        FakeRun(Dataset dataset) {
            this.dataset = dataset;
        }

        @Override
        public SolveProgress progress() {
            if (plan == null) {
                return new SolveProgress(Duration.ZERO, SolvePhase.PREPARING, null, null, 0, 0);
            }
            Verdict verdict = PlanChecker.check(dataset, plan);
            return new SolveProgress(
                    Duration.ofSeconds(7),
                    SolvePhase.DONE,
                    verdict.cost(),
                    bound,
                    2,
                    verdict.count(CostTerm.SHORTFALL_HOUR));
        }

        @Override
        public @Nullable Plan best() {
            return plan == null
                    ? null
                    : plan.withCost(PlanChecker.check(dataset, plan).cost());
        }

        @Override
        public void stop() {
            throw new AssertionError("Nobody stops this run.");
        }

        @Override
        public void stopNow() {
            stop();
        }

        @Override
        public boolean isDone() {
            return true;
        }

        @Override
        public SolveResult await() {
            if (plan == null) {
                throw new SolveFailedException(failure == null ? new IllegalStateException() : failure);
            }
            Verdict verdict = PlanChecker.check(dataset, plan);
            return new SolveResult(
                    plan.withCost(verdict.cost()),
                    verdict,
                    bound,
                    Duration.ofSeconds(7),
                    StopReason.TIME_LIMIT,
                    1234,
                    begunFrom.isEmpty()
                            ? null
                            : new StartPlan(begunFrom.get(0).placements().subList(0, 1), List.of()),
                    null);
        }
    }
}
