package nl.leerplaats.web.run;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.web.store.run.ProgressPoint;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands, as its page shows it.
 *
 * @param id run id
 * @param dataset what is planned
 * @param state where the run is
 * @param host the process that has it under way; null before it has begun
 * @param elapsedSeconds seconds since the start
 * @param limitSeconds longest time of the run in seconds
 * @param preparing whether the search has still to begin
 * @param best cost of the best plan so far, where there is one
 * @param gap how far that plan can be from the best possible, where there is one
 * @param unplaced requests without a placement in that plan
 * @param hoursShort hours short in that plan
 * @param medium course of what the plan fails to deliver
 * @param soft course of how good the plan is
 */
public record RunView(
        String id,
        StoredDataset dataset,
        RunState state,
        @Nullable String host,
        long elapsedSeconds,
        long limitSeconds,
        boolean preparing,
        @Nullable Cost best,
        @Nullable Gap gap,
        int unplaced,
        long hoursShort,
        CostChart medium,
        CostChart soft) {

    private static final int TOLD_EVERY_SECONDS = 10;

    /** Longest time that the drawings count in seconds. */
    private static final long MOST_SECONDS = 120;

    private static final int MINUTE = 60;

    static RunView of(StoredRun run) {
        SolveProgress progress = run.progress();
        Duration limit = run.settings().timeLimit();
        long limitSeconds = limit == null ? 0 : limit.toSeconds();
        long millis = progress == null ? 0 : progress.elapsed().toMillis();
        List<ProgressPoint> history = run.history();
        long wholeMillis = Math.max(millis, limitSeconds * 1000);
        Bound bound = progress == null ? null : progress.bound();
        return new RunView(
                run.id(),
                run.dataset(),
                run.state(),
                run.host(),
                millis / 1000,
                limitSeconds,
                progress == null || progress.phase() == SolvePhase.PREPARING,
                progress == null ? null : progress.best(),
                gap(progress),
                progress == null ? 0 : progress.unplaced(),
                progress == null ? 0 : progress.hoursShort(),
                CostChart.of(
                        history,
                        ProgressPoint::medium,
                        ProgressPoint::leastMedium,
                        wholeMillis,
                        bound == null ? 0 : bound.medium()),
                CostChart.of(
                        history,
                        ProgressPoint::soft,
                        ProgressPoint::leastSoft,
                        wholeMillis,
                        bound == null ? 0 : bound.soft()));
    }

    private static @Nullable Gap gap(@Nullable SolveProgress progress) {
        Cost best = progress == null ? null : progress.best();
        Bound bound = progress == null ? null : progress.bound();
        return best == null || bound == null ? null : Gap.of(best, bound);
    }

    /** Tells whether there is more to watch. */
    public boolean isActive() {
        return state == RunState.WAITING || state == RunState.RUNNING;
    }

    /** Time since the start, in words. */
    public String elapsed(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(elapsedSeconds));
    }

    /** Longest time of the run, in words. */
    public String limit(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(limitSeconds));
    }

    /** Tells whether the drawings count time in minutes, for seconds would be large numbers. */
    public boolean isInMinutes() {
        return limitSeconds > MOST_SECONDS;
    }

    /** Half of the longest time, in minutes or seconds as the drawings count. */
    public double half() {
        return whole() / 2;
    }

    /** The longest time, in minutes or seconds as the drawings count. */
    public double whole() {
        return isInMinutes() ? limitSeconds / (double) MINUTE : limitSeconds;
    }

    /** The seconds that a screen reader reads out, so that it does not talk all the time: those passed, in tens. */
    public long toldSeconds() {
        return elapsedSeconds / TOLD_EVERY_SECONDS * TOLD_EVERY_SECONDS;
    }
}
