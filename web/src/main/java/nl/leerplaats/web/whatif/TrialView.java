package nl.leerplaats.web.whatif;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.web.store.run.RunState;
import org.jspecify.annotations.Nullable;

/**
 * How a trial stands.
 *
 * @param id its id
 * @param state where it is
 * @param waiting trials that come before it
 * @param waitingMinutes longest time that these take, in minutes, rounded up
 * @param making kind of the proposal that is being made, by its name; null where it is not searching
 * @param elapsedSeconds seconds since the search began
 * @param seconds longest time
 * @param unplaced requests without a placement in the best plan of that proposal so far; null before there is one
 * @param hoursShort hours short in it; null before there is one
 */
public record TrialView(
        String id,
        RunState state,
        int waiting,
        long waitingMinutes,
        @Nullable String making,
        long elapsedSeconds,
        long seconds,
        @Nullable Integer unplaced,
        @Nullable Long hoursShort) {

    private static final int TOLD_EVERY_SECONDS = 10;
    private static final int SECONDS_OF_A_MINUTE = 60;

    static TrialView of(Trial trial, List<Trial> before) {
        Duration wait = Duration.ofSeconds(
                before.stream().mapToLong(one -> one.question().seconds()).sum());
        ReplanProgress progress = trial.progress();
        SolveProgress run = progress == null ? null : progress.run();
        SolveProgress found = run == null || run.best() == null ? null : run;
        return new TrialView(
                trial.id(),
                trial.state(),
                before.size(),
                wait.plusSeconds(SECONDS_OF_A_MINUTE - 1).toMinutes(),
                progress == null ? null : progress.kind().name(),
                progress == null ? 0 : progress.elapsed().toSeconds(),
                trial.question().seconds(),
                found == null ? null : Integer.valueOf(found.unplaced()),
                found == null ? null : Long.valueOf(found.hoursShort()));
    }

    /** Tells whether there is more to watch. */
    public boolean isActive() {
        return state == RunState.WAITING || state == RunState.RUNNING;
    }

    /** Time since it began, in words. */
    public String elapsed(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(elapsedSeconds));
    }

    /** Longest time, in words. */
    public String limit(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(seconds));
    }

    /** Whether a screen reader reads out how it stands: every ten seconds, so that it does not talk all the time. */
    public boolean isTold() {
        return elapsedSeconds % TOLD_EVERY_SECONDS == 0;
    }
}
