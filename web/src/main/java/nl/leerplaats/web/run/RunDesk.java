package nl.leerplaats.web.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import nl.leerplaats.web.job.Job;
import nl.leerplaats.web.job.JobKind;
import nl.leerplaats.web.job.Jobs;
import nl.leerplaats.web.job.Searchers;
import nl.leerplaats.web.plan.PlanPages;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.InstanceName;
import nl.leerplaats.web.system.WebSettings;
import nl.leerplaats.web.system.error.SilentDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets a bounded number of runs search side by side, the others wait their turn, and keeps the plan of each that ends. */
@Component
public class RunDesk implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);
    private static final int LOOK_EVERY_MILLIS = 200;
    private static final Duration NOTE_EVERY = Duration.ofSeconds(1);
    private static final Duration KEEP_EVERY = Duration.ofSeconds(5);

    private final PlacementSolver solver;
    private final Store store;
    private final PlanPages plans;
    private final Jobs jobs;
    private final Searchers searchers;
    private final InstanceName name;
    private final WebSettings settings;
    private final Clock clock;

    RunDesk(
            PlacementSolver solver,
            Store store,
            PlanPages plans,
            Jobs jobs,
            Searchers searchers,
            InstanceName name,
            WebSettings settings,
            Clock clock) {
        this.solver = solver;
        this.store = store;
        this.plans = plans;
        this.jobs = jobs;
        this.searchers = searchers;
        this.name = name;
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
        int inUse = store.runs().countInUse();
        if (inUse >= settings.concurrentRuns() + settings.waitingRuns()) {
            throw new TooManyRunsException(inUse - settings.concurrentRuns());
        }
        StoredRun run = new StoredRun(store.newId(), store.keep(dataset), how, mayChange, start, clock);
        store.together(() -> {
            store.runs().add(run);
            jobs.add(JobKind.RUN, run.id());
        });
        jobs.wake();
        return run;
    }

    /** How many have to begin before a run that waits, runs and proposals of planning again alike; 0 where it does not wait. */
    public int countBefore(StoredRun run) {
        return run.state() == RunState.WAITING
                ? searchers.turn(JobKind.RUN, run.id()).before()
                : 0;
    }

    /** Ends all runs of a space soon. */
    public void stopAll(String spaceId) {
        store.runs().listInUse(spaceId).forEach(this::stop);
    }

    /** Ends a run soon and keeps its best plan; one that waits ends at once. */
    public void stop(StoredRun run) {
        stop(run.id());
    }

    private void stop(String id) {
        store.runs().askToStop(id);
        jobs.cancel(JobKind.RUN, id);
        store.runs().listHere().stream().filter(run -> run.id().equals(id)).forEach(StoredRun::stop);
    }

    @Override
    public JobKind kind() {
        return JobKind.RUN;
    }

    /** Does a run from its beginning, or from where another process left it, to its end. */
    @Override
    public void run(String id) throws InterruptedException {
        StoredRun run = store.runs().take(id, name.toString()).orElse(null);
        if (run == null) {
            return; // over, stopped while it waited, or erased
        }
        try {
            search(run);
        } finally {
            run.stop();
            store.runs().leave(id);
        }
    }

    private void search(StoredRun run) throws InterruptedException {
        Kept kept = new Kept();
        try {
            run.begin(solver);
            while (run.isInUse()) {
                if (jobs.isStopping()) {
                    keepBest(run);
                    throw new InterruptedException("A run is gone on with later.");
                }
                if (!tend(run, kept)) {
                    return; // another process has it by now, or it is erased
                }
                if (run.isInUse()) {
                    TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                }
            }
        } catch (RuntimeException failure) {
            if (store.runs().find(run.id()).isEmpty()) {
                return; // erased meanwhile, with all that was to be kept
            }
            LOG.error("A run failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
            run.fail();
        }
        jobs.patiently(() -> store.runs().noteEnd(run, name.toString()));
    }

    /** When what was noted and kept last. */
    private static final class Kept {
        private Instant noted = Instant.MIN;
        private Instant best = Instant.MIN;
    }

    /** Keeps and notes what has to be by now; tells whether the run is still that of this process. */
    private boolean tend(StoredRun run, Kept kept) throws InterruptedException {
        SolveResult result = run.observe();
        try {
            if (result != null) {
                keep(run, result);
                run.finish();
                return true;
            }
            Instant now = clock.instant();
            if (isTime(kept.best, KEEP_EVERY, now) && keepBest(run)) {
                kept.best = now;
            }
            if (isTime(kept.noted, NOTE_EVERY, now)) {
                kept.noted = now;
                return note(run);
            }
        } catch (DataAccessException | TransactionException failure) {
            if (!SilentDatabase.isCauseOf(failure)) {
                throw failure;
            }
            LOG.warn("A run waits for the database; what it finds is kept when that is back.");
        }
        return true;
    }

    private static boolean isTime(Instant last, Duration every, Instant now) {
        return last.equals(Instant.MIN) || Duration.between(last, now).compareTo(every) >= 0;
    }

    private boolean note(StoredRun run) {
        boolean ours = store.runs().noteProgress(run, name.toString());
        if (ours && store.runs().isStopAsked(run.id())) {
            run.stop();
        }
        return ours;
    }

    private void keep(StoredRun run, SolveResult result) {
        Throwable failure = result.failure();
        if (failure != null) {
            LOG.error("A run failed inside:{}{}", System.lineSeparator(), FailureTrace.text(failure));
        }
        Bound bound = run.proven(result.bound(), result.verdict().cost());
        StoredPlan plan = new StoredPlan(
                run.id(),
                run.dataset(),
                result.document(bound),
                result.verdict(),
                new PlanOrigin.Solved(
                        result.elapsed().plus(run.already()),
                        result.stopReason(),
                        run.settings().seed(),
                        bound),
                clock.instant());
        plans.prepare(plan);
        store.plans().add(plan);
    }

    /** Keeps the first plan of a run under way, and then the best every few seconds: a process that is killed loses no more than these. */
    private boolean keepBest(StoredRun run) {
        SolveProgress progress = run.progress();
        Plan best = run.best();
        if (best == null || progress == null) {
            return false;
        }
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
                        clock.instant()));
        return true;
    }
}
