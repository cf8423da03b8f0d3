package nl.leerplaats.solver.run;

import java.time.Duration;
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
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.SearchContext;
import nl.leerplaats.solver.search.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** A run: prepares the problem, makes a first plan, searches from there, keeps the best. */
final class DefaultSolveRun implements SolveRun {

    /** How often a search that does not end is asked again to stop, in milliseconds. */
    private static final long ASK_AGAIN_MILLIS = 20;

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
        problem.bring(new SearchContext(index, new SharedYears(), settings.threads(), this::isOver));
        FirstPlan.make(problem, index, this::isOver);
        best = Standing.of(
                problem, PlanChecker.check(year, PlanMapper.toPlan(problem)).cost());
        phase = SolvePhase.SEARCHING;
        YearPlan solved = problem;
        boolean nothing = problem.nothingToChoose();
        if (!nothing && !isOver()) {
            solved = search(problem);
        }
        Plan plan = PlanMapper.toPlan(solved);
        Verdict verdict = PlanChecker.check(year, plan);
        best = Standing.of(solved, verdict.cost());
        bound = new Bound(0, 0, 0, verdict.cost().medium());
        StopReason reason = stopped
                ? StopReason.STOPPED
                : nothing ? StopReason.NOTHING_TO_CHOOSE : isOver() ? StopReason.TIME_LIMIT : StopReason.STEP_LIMIT;
        return new SolveResult(
                plan.withCost(verdict.cost()),
                verdict,
                new Bound(0, 0, 0, verdict.cost().medium()),
                elapsed(),
                reason,
                steps.sum());
    }

    private YearPlan search(YearPlan problem) throws InterruptedException, ExecutionException {
        Duration limit = settings.timeLimit();
        Duration left = limit == null ? null : limit.minus(elapsed());
        SearchThread search = new SearchThread(problem, settings, left, this::noteBest, steps);
        ExecutorService executor = Executors.newSingleThreadExecutor(THREADS);
        try {
            return await(executor.submit(search), search);
        } finally {
            executor.shutdown();
        }
    }

    private YearPlan await(Future<YearPlan> future, SearchThread search)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(ASK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stopped) {
                    search.stop();
                }
            }
        }
    }

    private synchronized void noteBest(YearPlan plan) {
        Standing standing = Standing.of(plan);
        Standing known = best;
        if (known == null || standing.cost().compareTo(known.cost()) < 0) {
            best = standing;
        }
    }
}
