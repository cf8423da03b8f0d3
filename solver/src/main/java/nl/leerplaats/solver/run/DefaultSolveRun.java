package nl.leerplaats.solver.run;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.Effort;
import nl.leerplaats.solver.relaxation.NativeSolvers;
import nl.leerplaats.solver.relaxation.Relaxation;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.SearchContext;
import nl.leerplaats.solver.search.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** A run: prepares the problem, makes a first plan, searches from there, keeps the best. */
final class DefaultSolveRun implements SolveRun {

    /** How often a search that does not end is asked again to stop, in milliseconds. */
    private static final long ASK_AGAIN_MILLIS = 20;

    /** How many better plans the relaxation may hand over one after the other. */
    private static final int MOST_BETTER_PLANS = 300;

    /** The last part of the time, and at least so many milliseconds, belong to the search. */
    private static final int LAST_PART = 20;

    private static final long LAST_MILLIS = 100;

    private static final ThreadFactory THREADS = task -> {
        Thread thread = new Thread(task, "leerplaats-solve");
        thread.setDaemon(true);
        return thread;
    };

    private final Dataset dataset;
    private final SolveSettings settings;
    private final long startNanos = System.nanoTime();
    private final CompletableFuture<SolveResult> result = new CompletableFuture<>();
    private final LongAdder steps = new LongAdder();
    private volatile boolean stopped;
    private volatile SolvePhase phase = SolvePhase.PREPARING;
    private volatile @Nullable Standing best;
    private volatile @Nullable Bound bound;

    DefaultSolveRun(Dataset dataset, SolveSettings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    void start() {
        THREADS.newThread(this::run).start();
    }

    @Override
    public SolveProgress progress() {
        Standing standing = best;
        SolveResult ended = result.isDone() && !result.isCompletedExceptionally() ? result.join() : null;
        Duration elapsed = ended == null ? elapsed() : ended.elapsed();
        return standing == null
                ? new SolveProgress(elapsed, phase, null, null, 0, 0)
                : new SolveProgress(elapsed, phase, standing.cost(), bound, standing.unplaced(), standing.hoursShort());
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean isDone() {
        return result.isDone();
    }

    @Override
    public SolveResult await() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new SolveFailedException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    /** What is left of the time now; null where there is no limit. */
    private @Nullable Duration timeLeft() {
        Duration limit = settings.timeLimit();
        return limit == null ? null : limit.minus(elapsed());
    }

    private boolean isOver() {
        Duration limit = settings.timeLimit();
        return stopped || limit != null && elapsed().compareTo(limit) >= 0;
    }

    private void run() {
        try {
            SolveResult ended = solve();
            phase = SolvePhase.DONE;
            result.complete(ended);
        } catch (Throwable e) { // whatever went wrong, who waits for the run has to hear of it
            phase = SolvePhase.DONE;
            result.completeExceptionally(e);
        }
    }

    private SolveResult solve() throws InterruptedException, ExecutionException {
        PlanningYear year = PlanningYear.of(dataset);
        YearPlan problem = ProblemMapper.map(year);
        YearIndex index = new YearIndex(problem);
        SharedYears shared = new SharedYears();
        problem.bring(new SearchContext(index, shared, settings.threads(), this::isOver));
        FirstPlan.make(problem, index, shared, this::isOver);
        best = Standing.of(
                problem, PlanChecker.check(year, PlanMapper.toPlan(problem)).cost());
        phase = SolvePhase.SEARCHING;
        boolean nothing = problem.nothingToChoose();
        YearPlan solved = search(problem, index, shared, nothing);
        Plan plan = PlanMapper.toPlan(solved);
        Verdict verdict = PlanChecker.check(year, plan);
        best = Standing.of(solved, verdict.cost());
        Bound proven = nothing
                ? onlyPlan(verdict.cost())
                : Objects.requireNonNull(bound).at(verdict.cost());
        bound = proven;
        return new SolveResult(
                plan.withCost(verdict.cost()),
                verdict,
                proven,
                elapsed(),
                reason(nothing, proven.isProvenOptimal(verdict.cost())),
                steps.sum());
    }

    private StopReason reason(boolean nothing, boolean proven) {
        if (stopped) {
            return StopReason.STOPPED;
        }
        if (nothing) {
            return StopReason.NOTHING_TO_CHOOSE;
        }
        if (proven) {
            return StopReason.PROVEN_OPTIMAL;
        }
        return isOver() ? StopReason.TIME_LIMIT : StopReason.STEP_LIMIT;
    }

    /** Where nothing can be chosen, the one plan is the best. */
    private Bound onlyPlan(Cost cost) {
        long unavoidable = Objects.requireNonNull(bound).unavoidableMedium();
        return new Bound(unavoidable, Math.max(unavoidable, cost.medium()), cost.soft(), cost.medium());
    }

    private YearPlan search(YearPlan problem, YearIndex index, SharedYears shared, boolean nothing)
            throws InterruptedException, ExecutionException {
        Duration left = timeLeft();
        ExecutorService executor = Executors.newCachedThreadPool(THREADS);
        Effort effort = new Effort(() -> millisForRelaxation(left));
        boolean programs = settings.relaxation() && !nothing && NativeSolvers.arePresent();
        try (Relaxation relaxation = new Relaxation(index, shared, programs, executor, settings.threads(), effort)) {
            relaxation.advance(); // what each student alone cannot avoid is told whatever the limits are
            bound = relaxation.bound();
            if (nothing || isOver()) {
                return problem;
            }
            long pieces = settings.stepLimit() == null ? Long.MAX_VALUE : settings.stepLimit();
            RelaxationPhase between = new RelaxationPhase(index, shared, relaxation, this::noteBound, pieces);
            SearchThread search = new SearchThread(
                    problem,
                    settings,
                    timeLeft(),
                    Collections.nCopies(MOST_BETTER_PLANS, between),
                    this::noteBest,
                    steps);
            YearPlan solved = await(executor.submit(search), search, effort);
            bound = relaxation.bound();
            return solved;
        } finally {
            executor.shutdown();
        }
    }

    /** Milliseconds that the relaxation may still take: a little of the time is left for the search to end with. */
    private long millisForRelaxation(@Nullable Duration left) {
        Duration limit = settings.timeLimit();
        if (limit == null || left == null) {
            return stopped ? 0 : Effort.NO_LIMIT;
        }
        long end = limit.toMillis() - Math.max(LAST_MILLIS, left.toMillis() / LAST_PART);
        return stopped ? 0 : Math.max(0, end - elapsed().toMillis());
    }

    private void noteBound(Bound proven) {
        bound = proven;
    }

    private YearPlan await(Future<YearPlan> future, SearchThread search, Effort effort)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stopped) {
                    effort.stop();
                }
                if (stopped || settings.stepLimit() == null && isProven()) {
                    search.stop();
                }
            }
        }
    }

    private boolean isProven() {
        Standing standing = best;
        Bound proven = bound;
        return standing != null && proven != null && proven.isProvenOptimal(standing.cost());
    }

    private synchronized void noteBest(YearPlan plan) {
        Standing standing = Standing.of(plan);
        Standing known = best;
        if (known == null || standing.cost().compareTo(known.cost()) < 0) {
            best = standing;
        }
    }
}
