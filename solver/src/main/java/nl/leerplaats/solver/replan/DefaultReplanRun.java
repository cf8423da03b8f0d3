package nl.leerplaats.solver.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Obstacles;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.api.SolveFailedException;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveRun;
import nl.leerplaats.solver.api.SolveSettings;
import org.jspecify.annotations.Nullable;

/** Makes the proposals one after the other, each from the plan of the one before, in a thread of its own. */
final class DefaultReplanRun implements ReplanRun {

    /** The first proposal takes at most this part of the time, twice as much where agreed placements clash. */
    private static final int PART_OF_FIRST = 5;

    /** A search gets at least so many milliseconds, so that it leaves a plan. */
    private static final long LEAST_MILLIS = 50;

    private final PlacementSolver solver;
    private final Replanning replanning;
    private final ReplanSettings settings;
    private final Consumer<Proposal> onProposal;
    private final long startNanos = System.nanoTime();
    private final CompletableFuture<Proposals> result = new CompletableFuture<>();
    private final List<Proposal> made = new ArrayList<>();
    private volatile ProposalKind kind = ProposalKind.FEWEST;
    private volatile @Nullable SolveRun running;
    private volatile boolean stopped;
    private volatile boolean stoppedNow;
    private long leastChanges;
    private @Nullable Bound bound;
    private @Nullable Throwable failure;

    DefaultReplanRun(
            PlacementSolver solver, Replanning replanning, ReplanSettings settings, Consumer<Proposal> onProposal) {
        this.solver = solver;
        this.replanning = replanning;
        this.settings = settings;
        this.onProposal = onProposal;
    }

    void start() {
        Thread thread = new Thread(this::run, "leerplaats-replan");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public ReplanProgress progress() {
        SolveRun run = running;
        return new ReplanProgress(elapsed(), kind, run == null ? null : run.progress());
    }

    @Override
    public void stop() {
        stopped = true;
        SolveRun run = running;
        if (run != null) {
            run.stop();
        }
    }

    @Override
    public void stopNow() {
        stoppedNow = true;
        stop();
        SolveRun run = running;
        if (run != null) {
            run.stopNow();
        }
    }

    @Override
    public boolean isDone() {
        return result.isDone();
    }

    @Override
    public Proposals await() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new SolveFailedException(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private void run() {
        try {
            make();
        } catch (Throwable e) { // whoever waits for the run gets every failure
            failure = e;
        }
        if (made.isEmpty()) {
            result.completeExceptionally(Objects.requireNonNullElseGet(failure, IllegalStateException::new));
            return;
        }
        Bound told = bound;
        Bound known = told == null ? Bound.none(made.get(0).verdict().cost()) : told;
        result.complete(new Proposals(replanning, made, leastChanges, known, elapsed(), failure));
    }

    private void make() throws InterruptedException {
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Obstacles obstacles = Obstacles.of(year, replanning.working());
        fewest(year, obstacles);
        if (!stopped) {
            between(year, obstacles);
        }
        if (!stopped) {
            free(year, obstacles);
        }
    }

    private void fewest(PlanningYear year, Obstacles obstacles) throws InterruptedException {
        Duration limit = settings.time().dividedBy(PART_OF_FIRST);
        Goal goal = Goal.fewestChanges(year);
        leastChanges = Goal.countAgreed(year, obstacles.left());
        Plan start = obstacles.possible();
        if (!obstacles.clashing().isEmpty()) {
            limit = limit.multipliedBy(2);
            start = giveUpFewest(year, obstacles, goal, limit);
        }
        SolveResult found = solve(Variants.keeping(year, start), start, limit);
        Plan plan = goal.better(start, found.plan());
        boolean fewest = Goal.countAgreed(year, plan) == leastChanges;
        add(proposal(ProposalKind.FEWEST, year, obstacles, plan, fewest && isBest(found)));
    }

    /**
     * Agreed placements that clash cannot all stay: as few of them as can be are given up, by those who lose least by it. Whoever clashes with nobody
     * need not be touched for that, so the least number among plans that leave the others alone is the least of all.
     */
    private Plan giveUpFewest(PlanningYear year, Obstacles obstacles, Goal goal, Duration limit)
            throws InterruptedException {
        PlanningYear others = PlanningYear.of(Variants.keeping(year, obstacles.possible()));
        SolveResult counted = solve(Variants.counting(others), obstacles.left(), halfOf(limit));
        leastChanges = Math.max(leastChanges, counted.bound().medium());
        Plan fewest = goal.better(obstacles.possible(), counted.plan());
        Plan start = withOpen(counted.plan(), others, obstacles.left());
        return goal.better(
                fewest, solve(Variants.holding(others), start, halfOf(limit)).plan());
    }

    /** The count leaves out what was not agreed; where there is room for it, it goes along. */
    private static Plan withOpen(Plan counted, PlanningYear year, Plan left) {
        List<Placement> placements = new ArrayList<>(counted.placements());
        for (Placement one : left.placements()) {
            PlannedRequest request = year.findRequest(RequestKey.of(one));
            if (request != null && !request.isPinned() && !request.isAgreed()) {
                placements.add(one);
            }
        }
        return new Plan(counted.dataset(), placements, left.supervisions(), null, counted.extra());
    }

    private void between(PlanningYear year, Obstacles obstacles) throws InterruptedException {
        kind = ProposalKind.BETWEEN;
        Plan start = made.get(0).plan();
        SolveResult found = solve(year.dataset(), start, halfOf(settings.time()));
        bound = found.bound();
        Plan plan = Goal.leastCost(year).better(start, found.plan());
        add(proposal(ProposalKind.BETWEEN, year, obstacles, plan, isBest(found)));
    }

    private void free(PlanningYear year, Obstacles obstacles) throws InterruptedException {
        kind = ProposalKind.FREE;
        Plan start = made.get(made.size() - 1).plan();
        Dataset free = Variants.free(year);
        SolveResult found = solve(free, start, settings.time());
        Plan plan = Goal.leastCost(PlanningYear.of(free)).better(start, found.plan());
        add(proposal(ProposalKind.FREE, year, obstacles, plan, isBest(found)));
    }

    private static boolean isBest(SolveResult found) {
        return found.bound().isProvenOptimal(found.verdict().cost());
    }

    /** The moment halfway between now and a moment counted from the call. */
    private Duration halfOf(Duration until) {
        Duration now = elapsed();
        return now.plus(until.minus(now).dividedBy(2));
    }

    /** Searches until a moment counted from the call. */
    private SolveResult solve(Dataset dataset, Plan start, Duration until) throws InterruptedException {
        long millis = Math.max(LEAST_MILLIS, until.minus(elapsed()).toMillis());
        SolveSettings how =
                new SolveSettings(Duration.ofMillis(millis), null, settings.seed(), settings.threads(), true);
        SolveRun run = solver.start(dataset, how, start);
        running = run;
        if (stopped) {
            run.stop();
        }
        if (stoppedNow) {
            run.stopNow();
        }
        SolveResult found = run.await();
        running = null; // what it knows of the problem is as large as what the next one needs
        if (found.failure() != null) {
            failure = found.failure();
        }
        return found;
    }

    private Proposal proposal(ProposalKind of, PlanningYear year, Obstacles obstacles, Plan found, boolean best) {
        Verdict verdict = PlanChecker.check(year, found);
        Plan plan = found.withCost(verdict.cost());
        PlanChanges changes = PlanChanges.of(year, replanning.working(), plan, obstacles);
        return new Proposal(of, plan, verdict, changes, best, elapsed());
    }

    private void add(Proposal proposal) {
        made.add(proposal);
        onProposal.accept(proposal);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
