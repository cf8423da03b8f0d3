package nl.leerplaats.web.store.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.ShelfItem;
import org.jspecify.annotations.Nullable;

/** A run that somebody asked for, from waiting for its turn to its end. Every method may be called from any thread. */
public final class StoredRun implements ShelfItem {

    private final String id;
    private final StoredDataset dataset;
    private final SolveSettings settings;
    private final MayChange mayChange;
    private final @Nullable StoredPlan start;
    private final Clock clock;
    private final ProgressHistory history = new ProgressHistory();
    private RunState state = RunState.WAITING;
    private Instant since;
    private @Nullable SolveRun run;
    private @Nullable SolveProgress lastProgress;

    /**
     * A run that waits for its turn.
     *
     * @param id unique among runs; its plan gets the same
     * @param dataset what is planned
     * @param settings how long and how to search
     * @param mayChange what it may change of the working plan
     * @param start the plan that it begins from; null for none
     * @param clock tells the time
     */
    public StoredRun(
            String id,
            StoredDataset dataset,
            SolveSettings settings,
            MayChange mayChange,
            @Nullable StoredPlan start,
            Clock clock) {
        this.id = id;
        this.dataset = dataset;
        this.settings = settings;
        this.mayChange = mayChange;
        this.start = start;
        this.clock = clock;
        since = clock.instant();
    }

    /** A run that is over, as the store has it. */
    static StoredRun ended(StoredRun asked, RunState state, Instant since) {
        asked.state = state;
        asked.since = since;
        return asked;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public synchronized Instant since() {
        return since;
    }

    @Override
    public synchronized boolean isInUse() {
        return state == RunState.WAITING || state == RunState.RUNNING;
    }

    /** What is planned. */
    public StoredDataset dataset() {
        return dataset;
    }

    /** How long and how it searches. */
    public SolveSettings settings() {
        return settings;
    }

    /** What it may change of the working plan. */
    public MayChange mayChange() {
        return mayChange;
    }

    /** The plan that it begins from; null for none. */
    public @Nullable StoredPlan start() {
        return start;
    }

    /** Where it is. */
    public synchronized RunState state() {
        return state;
    }

    /** How the search stands; null before it has begun. */
    public synchronized @Nullable SolveProgress progress() {
        return run != null && state == RunState.RUNNING ? run.progress() : lastProgress;
    }

    /** The course of the cost so far. */
    public List<ProgressPoint> history() {
        return history.list();
    }

    /** Begins the search, unless the run was stopped before its turn. */
    public synchronized void begin(PlacementSolver solver) {
        if (state == RunState.WAITING) {
            state = RunState.RUNNING;
            since = clock.instant();
            run = solver.start(dataset.dataset(), settings, start == null ? null : start.plan());
        }
    }

    /** Ends the run soon and keeps its best plan; a run that waits ends at once, without one. */
    public synchronized void stop() {
        if (state == RunState.WAITING) {
            end(RunState.CANCELLED);
        } else if (run != null) {
            run.stop();
        }
    }

    /**
     * Notes how a search under way stands, and takes its plan when it has ended. The run counts as under way until {@link #finish}.
     *
     * @return the plan with its cost; null while there is none
     * @throws SolveFailedException when the search failed inside
     */
    public synchronized @Nullable SolveResult observe() throws InterruptedException {
        if (run == null || state != RunState.RUNNING) {
            return null;
        }
        lastProgress = run.progress();
        history.add(lastProgress);
        return run.isDone() ? run.await() : null;
    }

    /** The best plan of a search under way; null while there is none. */
    public synchronized @Nullable Plan best() {
        return run == null ? null : run.best();
    }

    /** Marks the end of a run whose plan is kept. */
    public synchronized void finish() {
        end(RunState.DONE);
    }

    /** Marks the end of a run that failed inside. */
    public synchronized void fail() {
        end(RunState.FAILED);
    }

    private void end(RunState last) {
        state = last;
        since = clock.instant();
        run = null;
    }
}
