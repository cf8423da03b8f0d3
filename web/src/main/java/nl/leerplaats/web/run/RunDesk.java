package nl.leerplaats.web.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.PlanOrigin;
import nl.leerplaats.web.store.RunState;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import nl.leerplaats.web.store.StoredRun;
import nl.leerplaats.web.system.FailureTrace;
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

    private final PlacementSolver solver;
    private final Store store;
    private final PlanPages plans;
    private final WebSettings settings;
    private final Clock clock;

    RunDesk(PlacementSolver solver, Store store, PlanPages plans, WebSettings settings, Clock clock) {
        this.solver = solver;
        this.store = store;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Asks for a run: it begins at once, or waits for its turn.
     *
     * @param dataset what to plan
     * @param how how long and how to search
     * @return the run
     * @throws TooManyRunsException when no more runs may wait
     */
    public synchronized StoredRun request(StoredDataset dataset, SolveSettings how) throws TooManyRunsException {
        int waiting = list(RunState.WAITING).size();
        boolean free = list(RunState.RUNNING).size() < settings.concurrentRuns();
        if (!free && waiting >= settings.waitingRuns()) {
            throw new TooManyRunsException(waiting);
        }
        StoredRun run = new StoredRun(store.newId(), dataset, how, clock);
        store.runs().add(run);
        beginWaiting();
        return run;
    }

    /** Number of runs that wait before this one, 0 or more. */
    public int countBefore(StoredRun run) {
        return Math.max(0, list(RunState.WAITING).indexOf(run));
    }

    /** Stops the runs of a dataset and forgets it with all its plans. */
    public synchronized void forget(StoredDataset dataset) {
        store.runs().list().stream()
                .filter(run -> run.dataset().id().equals(dataset.id()))
                .forEach(StoredRun::stop);
        store.forget(dataset);
    }

    /** Notes how the runs stand, keeps the plans of those that ended, and begins those whose turn has come. */
    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS, timeUnit = TimeUnit.MILLISECONDS)
    synchronized void look() throws InterruptedException {
        for (StoredRun run : list(RunState.RUNNING)) {
            look(run);
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

    private void beginWaiting() {
        int free = settings.concurrentRuns() - list(RunState.RUNNING).size();
        list(RunState.WAITING).stream().limit(Math.max(0, free)).forEach(this::begin);
    }

    private void begin(StoredRun run) {
        try {
            run.begin(solver);
        } catch (RuntimeException failure) {
            LOG.error("A run could not begin:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            run.fail();
        }
    }

    /** The runs in a state, the oldest first. */
    private List<StoredRun> list(RunState state) {
        List<StoredRun> oldestFirst = new ArrayList<>(store.runs().list());
        Collections.reverse(oldestFirst);
        return oldestFirst.stream().filter(run -> run.state() == state).toList();
    }

    @Override
    public void destroy() {
        store.runs().list().forEach(StoredRun::stop);
    }
}
