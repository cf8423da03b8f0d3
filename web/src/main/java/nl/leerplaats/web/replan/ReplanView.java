package nl.leerplaats.web.replan;

import java.time.Duration;
import java.util.Locale;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.solver.api.SolveProgress;
import nl.leerplaats.solver.replan.ReplanProgress;
import nl.leerplaats.web.store.run.StoredReplan;
import org.jspecify.annotations.Nullable;

/**
 * How planning again stands.
 *
 * @param replan what was asked for
 * @param making kind of the proposal that is being made, by its name; null where it is not under way
 * @param elapsedSeconds seconds since it began
 * @param unplaced requests without a placement in the best plan of that proposal so far; null before there is one
 * @param hoursShort hours short in it; null before there is one
 */
public record ReplanView(
        StoredReplan replan,
        @Nullable String making,
        long elapsedSeconds,
        @Nullable Integer unplaced,
        @Nullable Long hoursShort) {

    private static final int TOLD_EVERY_SECONDS = 10;

    static ReplanView of(StoredReplan replan, @Nullable ReplanProgress progress) {
        if (progress == null) {
            return new ReplanView(replan, null, 0, null, null);
        }
        SolveProgress run = progress.run();
        SolveProgress found = run == null || run.best() == null ? null : run;
        return new ReplanView(
                replan,
                progress.kind().name(),
                progress.elapsed().toSeconds(),
                found == null ? null : Integer.valueOf(found.unplaced()),
                found == null ? null : Long.valueOf(found.hoursShort()));
    }

    /** Tells whether there is more to watch. */
    public boolean isActive() {
        return replan.isInUse();
    }

    /** Time since it began, in words. */
    public String elapsed(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(elapsedSeconds));
    }

    /** Longest time, in words. */
    public String limit(Locale locale) {
        return Texts.of(locale).elapsed(Duration.ofSeconds(replan.seconds()));
    }

    /** Whether a screen reader reads out how it stands: every ten seconds, so that it does not talk all the time. */
    public boolean isTold() {
        return elapsedSeconds % TOLD_EVERY_SECONDS == 0;
    }
}
