package nl.leerplaats.web.rest.plan;

import java.time.Duration;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.web.rest.RestCost;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunHeader;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import org.jspecify.annotations.Nullable;

/**
 * A run, as it stands.
 *
 * @param id unique; its plan gets the same
 * @param spaceId space that it plans
 * @param state {@code WAITING}, {@code RUNNING}, {@code DONE}, {@code CANCELLED}, {@code FAILED} or {@code INTERRUPTED}
 * @param host the process that has it under way, or had; left out before it has begun
 * @param mayChange what it may change of the working plan
 * @param seconds longest time in seconds
 * @param seed seed of its random choices
 * @param start plan that it begins from; left out for none
 * @param runsBefore what has its turn first, runs and proposals of planning again alike, as the page of the run says; 0 once it has begun
 * @param elapsedSeconds seconds since it began
 * @param phase what it is doing; left out before it has begun, and when it has ended
 * @param cost of the best plan so far; left out before there is one
 * @param bound what no plan can beat; left out where nothing is proven
 * @param unplaced requests without a placement in that plan; left out when it has ended
 * @param hoursShort hours short in that plan; left out when it has ended
 * @param planId its plan, as soon as it is kept: the best so far while it runs, the last one when it has ended
 */
record RestRun(
        String id,
        String spaceId,
        RunState state,
        @Nullable String host,
        MayChange mayChange,
        long seconds,
        long seed,
        @Nullable String start,
        int runsBefore,
        double elapsedSeconds,
        @Nullable SolvePhase phase,
        @Nullable RestCost cost,
        RestCost.@Nullable Proven bound,
        @Nullable Integer unplaced,
        @Nullable Long hoursShort,
        @Nullable String planId) {

    private static final double MILLIS = 1000.0;

    static RestRun of(StoredRun run, int runsBefore, @Nullable PlanHeader plan) {
        SolveProgress progress = run.state() == RunState.RUNNING ? run.progress() : null;
        StoredPlan start = run.start();
        Duration limit = run.settings().timeLimit();
        Cost cost = progress == null ? costOf(plan) : progress.best();
        return new RestRun(
                run.id(),
                run.dataset().id(),
                run.state(),
                run.host(),
                run.mayChange(),
                limit == null ? 0 : limit.toSeconds(),
                run.settings().seed(),
                start == null ? null : start.id(),
                runsBefore,
                elapsed(progress, plan).toMillis() / MILLIS,
                progress == null ? null : progress.phase(),
                RestCost.of(cost),
                RestCost.Proven.of(progress == null ? boundOf(plan) : progress.bound()),
                progress == null || cost == null ? null : progress.unplaced(),
                progress == null || cost == null ? null : progress.hoursShort(),
                plan == null ? null : plan.id());
    }

    /** A run that has ended, as a list has it. */
    static RestRun ended(RunHeader run, @Nullable PlanHeader plan) {
        return new RestRun(
                run.id(),
                run.spaceId(),
                run.state(),
                run.host(),
                run.mayChange(),
                run.seconds(),
                run.seed(),
                run.startPlan(),
                0,
                elapsed(null, plan).toMillis() / MILLIS,
                null,
                RestCost.of(costOf(plan)),
                RestCost.Proven.of(boundOf(plan)),
                null,
                null,
                plan == null ? null : plan.id());
    }

    private static @Nullable Cost costOf(@Nullable PlanHeader plan) {
        return plan == null ? null : plan.cost();
    }

    private static @Nullable Bound boundOf(@Nullable PlanHeader plan) {
        return plan == null ? null : plan.bound();
    }

    private static Duration elapsed(@Nullable SolveProgress progress, @Nullable PlanHeader plan) {
        if (progress != null) {
            return progress.elapsed();
        }
        return plan != null && plan.origin() instanceof PlanOrigin.Solved solved ? solved.elapsed() : Duration.ZERO;
    }
}
