package nl.leerplaats.solver.run;

import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StartPlan;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.relaxation.Relaxation;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.SearchContext;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * A run: prepares the problem, makes a first plan, searches from there, keeps the best. Whatever its pieces do, a {@link Watchdog} ends it
 * with the best plan known.
 */
final class DefaultSolveRun implements SolveRun {

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

    private final SolveSettings settings;
    private final long startNanos = System.nanoTime();
    private final CompletableFuture<SolveResult> result = new CompletableFuture<>();
    private final LongAdder steps = new LongAdder();
    private final Consumer<Bound> onBound;
    private final @Nullable Plan from;
    private final Known known;
    private final Watchdog watchdog;
    private volatile boolean stopped;
    private volatile boolean stoppedNow;
    private volatile long stoppedNanos;
    private volatile SolvePhase phase = SolvePhase.PREPARING;
    private volatile boolean nothingToChoose;
    private volatile @Nullable StartPlan start;
    private volatile @Nullable Bound bound;
    private volatile @Nullable Relaxation relaxation;
    private volatile @Nullable Effort effort;
    private volatile @Nullable SearchThread search;

    DefaultSolveRun(Dataset dataset, SolveSettings settings) {
        this(dataset, settings, null, proven -> {});
    }

    /** The same, from a plan that is there already. */
    DefaultSolveRun(Dataset dataset, SolveSettings settings, @Nullable Plan from) {
        this(dataset, settings, from, proven -> {});
    }

    /** The same, and tells what is proven, in the thread that proves it. */
    DefaultSolveRun(Dataset dataset, SolveSettings settings, Consumer<Bound> onBound) {
        this(dataset, settings, null, onBound);
    }

    private DefaultSolveRun(Dataset dataset, SolveSettings settings, @Nullable Plan from, Consumer<Bound> onBound) {
        this.settings = settings;
        this.from = from;
        this.onBound = onBound;
        known = new Known(dataset);
        watchdog = new Watchdog(dataset.students().size(), this::isOver, this::askToEnd, () -> end(null));
    }

    void start() {
        THREADS.newThread(this::run).start();
        THREADS.newThread(watchdog).start();
    }

    @Override
    public SolveProgress progress() {
        ProgressFigures standing = known.standing();
        SolveResult ended = result.isDone() && !result.isCompletedExceptionally() ? result.join() : null;
        Duration elapsed = ended == null ? elapsed() : ended.elapsed();
        Bound proven = ended == null ? bound : ended.bound();
        return standing == null
                ? new SolveProgress(elapsed, phase, null, null, 0, 0)
                : new SolveProgress(
                        elapsed, phase, standing.cost(), proven, standing.unplaced(), standing.hoursShort());
    }

    @Override
    public @Nullable Plan best() {
        if (result.isDone() && !result.isCompletedExceptionally()) {
            return result.join().plan();
        }
        return known.standing() == null ? null : known.bestSoFar().plan();
    }

    @Override
    public void stop() {
        if (!stopped) {
            stoppedNanos = System.nanoTime();
            stopped = true;
        }
        watchdog.wake();
    }

    @Override
    public void stopNow() {
        stoppedNow = true;
        stop();
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

    /** A first plan is worth the little time that the watchdog leaves: without one the run leaves nothing. */
    private boolean isTooLateToBegin() {
        Duration limit = settings.timeLimit();
        boolean longStopped = stopped
                && System.nanoTime() - stoppedNanos > watchdog.beginning().toNanos();
        return stoppedNow
                || longStopped
                || limit != null && elapsed().minus(watchdog.beginning()).compareTo(limit) >= 0;
    }

    private void run() {
        try {
            solve();
            end(null);
        } catch (CancellationException e) { // the time was over before there was anything to search in
            end(null);
        } catch (Throwable e) { // whoever waits for the run gets every failure
            if (known.standing() == null) { // not even a first plan
                fail(e);
            } else {
                end(e);
            }
        } finally {
            watchdog.close();
        }
    }

    private void solve() throws InterruptedException, ExecutionException {
        YearPlan problem = ProblemMapper.map(known.year(), this::isTooLateToBegin);
        YearIndex index = new YearIndex(problem);
        problem.bring(new SearchContext(index, known.shared(), settings.threads(), this::isOver));
        known.noteProblem(index);
        Plan given = from;
        if (given == null) {
            FirstPlan.make(problem, index, known.shared(), this::isTooLateToBegin);
        } else {
            Plan kept = FirstPlan.take(given, problem, index, known.shared(), this::isTooLateToBegin);
            start = Kept.of(given, kept);
        }
        known.noteFirst(known.best().standing(known.year()));
        nothingToChoose = problem.nothingToChoose();
        phase = SolvePhase.SEARCHING;
        search(problem, index);
    }

    /**
     * Ends the run with the best plan known, unless it has ended already: only the first call counts.
     *
     * @param failure what failed inside; null where nothing did
     */
    private void end(@Nullable Throwable failure) {
        synchronized (known) {
            if (result.isDone()) {
                return;
            }
            try {
                Known.Judged best = known.best();
                Cost cost = best.verdict().cost();
                Relaxation proving = relaxation;
                Bound told = proving == null ? Bound.none(cost) : proving.bound();
                Bound proven = nothingToChoose ? onlyPlan(told, cost) : told.at(cost);
                known.noteLast(best.standing(known.year()));
                phase = SolvePhase.DONE;
                StopReason reason = failure == null ? reason(proven.isProvenOptimal(cost)) : StopReason.FAILED;
                result.complete(new SolveResult(
                        best.plan(), best.verdict(), proven, elapsed(), reason, steps.sum(), start, failure));
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }
    }

    private void fail(Throwable cause) {
        phase = SolvePhase.DONE;
        result.completeExceptionally(cause);
    }

    private StopReason reason(boolean proven) {
        if (stopped) {
            return StopReason.STOPPED;
        }
        if (nothingToChoose) {
            return StopReason.NOTHING_TO_CHOOSE;
        }
        if (proven) {
            return StopReason.PROVEN_OPTIMAL;
        }
        return isOver() ? StopReason.TIME_LIMIT : StopReason.STEP_LIMIT;
    }

    /** Where nothing can be chosen, the one plan is the best. */
    private static Bound onlyPlan(Bound told, Cost cost) {
        long unavoidable = told.unavoidableMedium();
        return new Bound(unavoidable, Math.max(unavoidable, cost.medium()), cost.soft(), cost.medium());
    }

    private void search(YearPlan problem, YearIndex index) throws InterruptedException, ExecutionException {
        Duration left = timeLeft();
        ExecutorService executor = Executors.newCachedThreadPool(THREADS);
        Effort within = new Effort(() -> millisForRelaxation(left));
        effort = within;
        boolean programs = settings.relaxation() && !nothingToChoose;
        try (Relaxation proving =
                new Relaxation(index, known.shared(), programs, executor, settings.threads(), within)) {
            relaxation = proving;
            proving.advance(); // what each student alone cannot avoid
            noteBound(proving.bound());
            if (nothingToChoose || isOver()) {
                return;
            }
            long pieces = settings.stepLimit() == null ? Long.MAX_VALUE : settings.stepLimit();
            RelaxationPhase between = new RelaxationPhase(index, known.shared(), proving, this::noteBound, pieces);
            SearchThread searching = new SearchThread(
                    problem,
                    settings,
                    timeLeft(),
                    Collections.nCopies(MOST_BETTER_PLANS, between),
                    known::noteScored,
                    steps);
            search = searching;
            known.noteScored(executor.submit(searching).get());
        } finally {
            executor.shutdown();
        }
    }

    private void noteBound(Bound proven) {
        bound = proven;
        onBound.accept(proven);
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

    /** Asks search and relaxation to end where the run has to; tells whether to wait for them no longer. */
    private boolean askToEnd() {
        boolean over = isOver();
        Effort within = effort;
        if (over && within != null) {
            within.stop();
        }
        SearchThread searching = search;
        if (searching != null && (over || settings.stepLimit() == null && isProven())) {
            searching.stop();
        }
        return stoppedNow;
    }

    private boolean isProven() {
        ProgressFigures standing = known.standing();
        Bound proven = bound;
        return standing != null && proven != null && proven.isProvenOptimal(standing.cost());
    }
}
