package nl.leerplaats.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
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
import nl.leerplaats.solver.api.StopReason;
import org.jspecify.annotations.Nullable;

/** A solver whose runs go on until the test ends them, and then give the first-come-first-served plan: so that no test waits for a search. */
public final class StandInSolver implements PlacementSolver {

    private final List<Run> runs = new CopyOnWriteArrayList<>();

    @Override
    public SolveRun start(Dataset dataset, SolveSettings settings, @Nullable Plan from) {
        Run run = new Run(dataset, settings, from);
        runs.add(run);
        return run;
    }

    /** The runs started so far, in order. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** The run started last. */
    public Run last() {
        return runs.get(runs.size() - 1);
    }

    /** Ends all runs, so that the next test finds none under way; none that begins meanwhile is forgotten. */
    public void endAll() {
        for (Run run : runs) {
            run.end();
            runs.remove(run);
        }
    }

    /** A run in the hands of a test. */
    public static final class Run implements SolveRun {

        private final Dataset dataset;
        private final SolveSettings settings;
        private final @Nullable Plan from;
        private final Plan plan;
        private final Verdict verdict;
        private Bound bound;
        private @Nullable StopReason ended;
        private @Nullable RuntimeException failure;

        private Run(Dataset dataset, SolveSettings settings, @Nullable Plan from) {
            this.dataset = dataset;
            this.settings = settings;
            this.from = from;
            plan = FirstComeFirstServed.plan(dataset);
            verdict = PlanChecker.check(dataset, plan);
            bound = new Bound(0, 0, 0, verdict.cost().medium());
        }

        /** What the judge says of its plan. */
        public Verdict verdict() {
            return verdict;
        }

        /** Lets it claim to have proven a bound. */
        public synchronized void prove(Bound proven) {
            bound = proven;
        }

        /** What it was asked to plan. */
        public Dataset dataset() {
            return dataset;
        }

        /** The plan that it was asked to begin from. */
        public @Nullable Plan from() {
            return from;
        }

        /** How the run was asked for. */
        public SolveSettings settings() {
            return settings;
        }

        /** The plan it gives. */
        public Plan plan() {
            return plan;
        }

        /** Lets its time be up. */
        public synchronized void end() {
            ended = ended == null ? StopReason.TIME_LIMIT : ended;
        }

        /** Lets it fail inside. */
        public synchronized void fail(RuntimeException cause) {
            failure = cause;
            end();
        }

        @Override
        public synchronized void stop() {
            ended = ended == null ? StopReason.STOPPED : ended;
        }

        @Override
        public void stopNow() {
            stop();
        }

        @Override
        public synchronized boolean isDone() {
            return ended != null;
        }

        @Override
        public synchronized SolveProgress progress() {
            return new SolveProgress(
                    Duration.ofSeconds(10),
                    ended == null ? SolvePhase.SEARCHING : SolvePhase.DONE,
                    verdict.cost(),
                    bound,
                    3,
                    verdict.count(CostTerm.SHORTFALL_HOUR));
        }

        @Override
        public Plan best() {
            return plan.withCost(verdict.cost());
        }

        @Override
        public synchronized SolveResult await() {
            if (failure != null) {
                throw new SolveFailedException(failure);
            }
            if (ended == null) {
                throw new IllegalStateException("Nobody ended this run.");
            }
            return new SolveResult(best(), verdict, bound, Duration.ofSeconds(10), ended, 100, null, null);
        }
    }
}
