package nl.leerplaats.web.run;

import java.time.Duration;
import nl.leerplaats.solver.api.SolveSettings;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a run.
 *
 * @param seconds longest time in seconds; null where that was no number
 * @param seed seed of the random choices; null where that was no number
 */
public record RunForm(@Nullable Long seconds, @Nullable Long seed) {

    /** Longest time of a run, in seconds: two hours. */
    public static final long LONGEST_SECONDS = 2 * 60 * 60L;

    /** Seed of a run for which nobody chose one. */
    public static final long DEFAULT_SEED = 1;

    /** A unit of time that people choose. */
    enum Unit {
        SECONDS(1),
        MINUTES(60);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }

    /** Reads what was typed; a seed left empty is the usual one. */
    static RunForm of(@Nullable String time, Unit unit, @Nullable String seed) {
        Long number = parse(time);
        // A number beyond the longest time is wrong in either unit; cut off, it cannot overflow.
        Long seconds = number == null ? null : Math.min(number, LONGEST_SECONDS + 1) * unit.seconds;
        return new RunForm(seconds, seed == null || seed.isBlank() ? Long.valueOf(DEFAULT_SEED) : parse(seed));
    }

    private static @Nullable Long parse(@Nullable String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Tells whether a run can have this time and seed. */
    boolean isValid() {
        return seconds != null && seed != null && seconds > 0 && seconds <= LONGEST_SECONDS;
    }

    /** The settings of the run; only for a valid form. */
    public SolveSettings toSettings() {
        if (seconds == null || seed == null) {
            throw new IllegalStateException("The form has no time or no seed.");
        }
        return SolveSettings.ofTime(Duration.ofSeconds(seconds), seed);
    }
}
