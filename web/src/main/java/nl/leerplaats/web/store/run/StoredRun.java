package nl.leerplaats.web.store.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
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

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final String id;
    private final StoredDataset dataset;
    private final SolveSettings settings;
    private final MayChange mayChange;
    private final @Nullable StoredPlan start;
    private final Clock clock;
    private final ProgressHistory history;
    private final Duration already;
    private final @Nullable Bound proven;
    private RunState state = RunState.WAITING;
    private Instant since;
    private @Nullable SolveRun run;
    private @Nullable SolveProgress lastProgress;
    private @Nullable String host;

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
        this(id, dataset, settings, mayChange, start, clock, new ProgressHistory(), Duration.ZERO, null);
    }

    private StoredRun(
            String id,
            StoredDataset dataset,
            SolveSettings settings,
            MayChange mayChange,
            @Nullable StoredPlan start,
            Clock clock,
            ProgressHistory history,
            Duration already,
            @Nullable Bound proven) {
        this.id = id;
        this.dataset = dataset;
        this.settings = settings;
        this.mayChange = mayChange;
        this.start = start;
        this.clock = clock;
        this.history = history;
        this.already = already;
        this.proven = proven;
        since = clock.instant();
    }

    /**
     * What a row says of a run.
     *
     * @param state where it is
     * @param asked when somebody asked for it
     * @param host the process that has it, or had; null before it has begun
     * @param stands how it stands, as {@link ProgressText} writes it
     * @param course its course so far, as {@link ProgressText} writes it
     */
    record Past(RunState state, Instant asked, @Nullable String host, String stands, String course) {}

    /** The run as its row has it. */
    StoredRun as(Past past) {
        state = past.state();
        since = past.asked();
        host = past.host();
        lastProgress = ProgressText.read(past.stands());
        ProgressText.readCourse(past.course()).forEach(history::add);
        return this;
    }

    /** The same run, to be begun here: again, where another process had it already, which had proven a bound. */
    StoredRun again(@Nullable StoredPlan from, Duration spent, @Nullable Bound bound) {
        StoredRun run = new StoredRun(id, dataset, settings, mayChange, from, clock, history, spent, bound);
        run.host = host;
        run.since = since;
        return run;
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

    /** The process that has it under way, or had; null before it has begun. */
    public synchronized @Nullable String host() {
        return host;
    }

    /** Time that an earlier process spent on it. */
    public Duration already() {
        return already;
    }

    /** How the search stands; null before it has begun. */
    public synchronized @Nullable SolveProgress progress() {
        return run != null && state == RunState.RUNNING ? counted(run.progress()) : lastProgress;
    }

    private SolveProgress counted(SolveProgress now) {
        Cost best = now.best();
        Bound bound = now.bound();
        return new SolveProgress(
                now.elapsed().plus(already),
                now.phase(),
                best,
                bound != null && best != null ? proven(bound, best) : proven == null ? bound : proven,
                now.unplaced(),
                now.hoursShort());
    }

    /**
     * What is proven in all, by the search here and by the one of an earlier process.
     *
     * @param bound what the search here proved
     * @param cost that of its best plan
     */
    public Bound proven(Bound bound, Cost cost) {
        return proven == null ? bound : bound.and(proven, cost);
    }

    /** How it stands, for its row. */
    String progressText() {
        SolveProgress now = progress();
        return now == null ? "" : ProgressText.write(now);
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
            run = solver.start(dataset.dataset(), left(), start == null ? null : start.plan());
        }
    }

    /** The settings with the time that is left, one second at least, so that it ends with a plan. */
    private SolveSettings left() {
        Duration limit = settings.timeLimit();
        if (limit == null || already.isZero()) {
            return settings;
        }
        Duration rest = limit.minus(already);
        return new SolveSettings(
                rest.compareTo(LEAST) < 0 ? LEAST : rest,
                settings.stepLimit(),
                settings.seed(),
                settings.threads(),
                settings.relaxation());
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
        lastProgress = counted(run.progress());
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

    /** Ends it; a search that is still under way, as that of a run that could not be kept, is ended too. */
    private void end(RunState last) {
        if (run != null && !run.isDone()) {
            run.stopNow();
        }
        state = last;
        since = clock.instant();
        run = null;
    }
}
