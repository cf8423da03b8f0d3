package nl.leerplaats.web.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.text.FailureTrace;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.Erased;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a bounded number of runs search side by side, the others wait their turn, and keeps the plan of each that ends. */
@Component
public class RunDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    private final PlacementSolver solver;
    private final Store store;
    private final PlanPages plans;
    private final WebSettings settings;
    private final Clock clock;
    private final Map<String, Instant> keptAt = new LinkedHashMap<>();

    RunDesk(PlacementSolver solver, Store store, PlanPages plans, WebSettings settings, Clock clock) {
        this.solver = solver;
        this.store = store;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for a run of a whole dataset: it begins at once, or waits for its turn. */
    public StoredRun request(StoredDataset dataset, SolveSettings how) throws TooManyRunsException {
        return request(dataset, how, MayChange.ALL, null);
    }

    /**
     * Asks for a run: it begins at once, or waits for its turn.
     *
     * @param dataset what to plan
     * @param how how long and how to search
     * @param mayChange what it may change of the working plan
     * @param start the plan to begin from; null for none
     * @return the run
     * @throws TooManyRunsException when no more runs may wait
     */
    public synchronized StoredRun request(
            StoredDataset dataset, SolveSettings how, MayChange mayChange, @Nullable StoredPlan start)
            throws TooManyRunsException {
        int waiting = list(RunState.WAITING).size();
        boolean free = list(RunState.RUNNING).size() < settings.concurrentRuns();
        if (!free && waiting >= settings.waitingRuns()) {
            throw new TooManyRunsException(waiting);
        }
        StoredRun run = new StoredRun(store.newId(), store.keep(dataset), how, mayChange, start, clock);
        store.runs().add(run);
        beginWaiting();
        return run;
    }

    /** Number of runs that wait before this one, 0 or more. */
    public int countBefore(StoredRun run) {
        return Math.max(0, list(RunState.WAITING).indexOf(run));
    }

    /** Stops the runs of a space and erases it with all its plans; says what was erased, where it was there. */
    public synchronized Optional<Erased> erase(StoredDataset dataset) {
        store.runs().listLive().stream()
                .filter(run -> run.dataset().id().equals(dataset.id()))
                .forEach(StoredRun::stop);
        return store.erase(dataset.id());
    }

    /** Ends a run soon and keeps its best plan; one that waits ends at once. */
    public synchronized void stop(StoredRun run) {
        run.stop();
        settle(run);
    }

    /** Notes how the runs stand, keeps the plans of those that ended, and begins those whose turn has come. */
    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, timeUnit = TimeUnit.MILLISECONDS)
    synchronized void look() throws InterruptedException {
        for (StoredRun run : list(RunState.RUNNING)) {
            look(run);
            settle(run);
        }
        beginWaiting();
    }

    private void look(StoredRun run) throws InterruptedException {
        try {
            SolveResult result = run.observe();
            if (result != null) {
                logFailure(result.failure());
                keep(run, result);
                run.finish();
            } else {
                keepBest(run);
            }
        } catch (RuntimeException failure) {
            logFailure(failure);
            run.fail();
        }
    }

    private static void logFailure(@Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("A run failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
        }
    }

    /** Notes that a run ended; what it is asked for from now on comes from the store. */
    private void settle(StoredRun run) {
        if (!run.isInUse()) {
            store.runs().note(run);
            keptAt.remove(run.id());
        }
    }

    private void keep(StoredRun run, SolveResult result) {
        StoredPlan plan = new StoredPlan(
                run.id(),
                run.dataset(),
                result.document(),
                result.verdict(),
                new PlanOrigin.Solved(
                        result.elapsed(), result.stopReason(), run.settings().seed(), result.bound()),
                clock.instant());
        plans.prepare(plan);
        store.plans().add(plan);
    }

    /** Keeps the first plan of a run under way, and then the best every few seconds: a process that is killed loses no more than these. */
    private void keepBest(StoredRun run) {
        Instant last = keptAt.get(run.id());
        if (last == null || Duration.between(last, clock.instant()).compareTo(KEEP_EVERY) >= 0) {
            keepBestNow(run);
        }
    }

    private void keepBestNow(StoredRun run) {
        SolveProgress progress = run.progress();
        Plan best = run.best();
        if (best == null || progress == null) {
            return;
        }
        Instant now = clock.instant();
        keptAt.put(run.id(), now);
        Verdict verdict = PlanChecker.check(run.dataset().year(), best);
        Bound proven = progress.bound();
        Bound bound = proven == null ? Bound.none(verdict.cost()) : proven.at(verdict.cost());
        store.plans()
                .add(new StoredPlan(
                        run.id(),
                        run.dataset(),
                        best,
                        verdict,
                        new PlanOrigin.Solved(
                                progress.elapsed(), null, run.settings().seed(), bound),
                        now));
    }

    private void beginWaiting() {
        int free = settings.concurrentRuns() - list(RunState.RUNNING).size();
        list(RunState.WAITING).stream().limit(Math.max(0, free)).forEach(this::begin);
    }

    private void begin(StoredRun run) {
        try {
            run.begin(solver);
            store.runs().note(run);
        } catch (RuntimeException failure) {
            LOG.error("A run could not begin:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            run.fail();
            settle(run);
        }
    }

    /** The runs in a state, the oldest first. */
    private List<StoredRun> list(RunState state) {
        return store.runs().listLive().stream()
                .filter(run -> run.state() == state)
                .toList();
    }

    /** What is under way is marked as interrupted at the next start, and can be gone on with from its best plan. */
    @Override
    public synchronized void destroy() {
        list(RunState.RUNNING).forEach(this::keepBestNow);
        store.runs().listLive().forEach(StoredRun::stop);
    }
}
