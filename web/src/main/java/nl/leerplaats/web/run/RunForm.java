package nl.leerplaats.web.run;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.system.TypedWeights;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a run.
 *
 * @param mayChange what it may change of the working plan
 * @param seconds longest time in seconds; null where that was no number
 * @param seed seed of the random choices; null where that was no number
 * @param weights weights that were typed, by term
 * @param wrongWeights terms whose weight was no whole number from 0 to {@link Weights#MAXIMUM}
 */
public record RunForm(
        MayChange mayChange,
        @Nullable Long seconds,
        @Nullable Long seed,
        Map<CostTerm, Integer> weights,
        Set<CostTerm> wrongWeights) {

    /** Longest time of a run, in seconds: two hours. */
    public static final long LONGEST_SECONDS = 2 * 60 * 60L;

    /** Seed of a run for which nobody chose one. */
    public static final long DEFAULT_SEED = 1;

    public RunForm {
        weights = Map.copyOf(weights);
        wrongWeights = Set.copyOf(wrongWeights);
    }

    /** A unit of time that people choose. */
    public enum Unit {
        SECONDS(1),
        MINUTES(60);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }

    /** Reads what was typed; a seed left empty is the usual one. */
    public static RunForm of(@Nullable String time, Unit unit, @Nullable String seed) {
        return of(MayChange.ALL, time, unit, seed, Map.of());
    }

    /**
     * Reads what was typed; a seed left empty is the usual one, a weight left empty is that of the dataset.
     *
     * @param fields all fields by name; those of weights are read
     */
    public static RunForm of(
            MayChange mayChange, @Nullable String time, Unit unit, @Nullable String seed, Map<String, String> fields) {
        Long number = parse(time);
        // A number beyond the longest time is wrong in either unit; cut off, it cannot overflow.
        Long seconds = number == null ? null : Math.min(number, LONGEST_SECONDS + 1) * unit.seconds;
        TypedWeights typed = TypedWeights.of(fields);
        return new RunForm(
                mayChange,
                seconds,
                seed == null || seed.isBlank() ? Long.valueOf(DEFAULT_SEED) : parse(seed),
                typed.weights(),
                typed.wrong());
    }

    private static @Nullable Long parse(@Nullable String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Tells whether a run can have this time. */
    public boolean isTimeRight() {
        return seconds != null && seconds > 0 && seconds <= LONGEST_SECONDS;
    }

    /** Tells whether a run can be so. */
    public boolean isValid() {
        return isTimeRight() && seed != null && wrongWeights.isEmpty();
    }

    /** The weights of the run; null where they are those of the dataset. */
    @Nullable
    Weights differing(Weights usual) {
        Map<CostTerm, Integer> others = new TypedWeights(weights, wrongWeights).differing(usual);
        return others.isEmpty() ? null : usual.with(others);
    }

    /** The settings of the run; only for a valid form. */
    public SolveSettings toSettings() {
        if (seconds == null || seed == null) {
            throw new IllegalStateException("The form has no time or no seed.");
        }
        return SolveSettings.ofTime(Duration.ofSeconds(seconds), seed);
    }
}
