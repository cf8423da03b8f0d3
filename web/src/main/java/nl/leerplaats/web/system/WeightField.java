package nl.leerplaats.web.system;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.text.Texts;

/**
 * The field of a weight, wherever somebody can say what counts how much.
 *
 * @param field name of the field
 * @param medium whether it weighs something that is missing, rather than inconvenience
 * @param name name of the term
 * @param sentence what it counts
 * @param usual weight in the data
 * @param format weight that the format has where the data has none
 * @param value what stands in the field
 * @param wrong whether that cannot be
 * @param steps weights that a slider offers: from not at all to eight times as much as the format has, and the one of the data
 */
public record WeightField(
        String field,
        boolean medium,
        String name,
        String sentence,
        int usual,
        int format,
        String value,
        boolean wrong,
        List<Integer> steps) {

    /** Parts of the usual weight that a slider offers, in quarters. */
    private static final List<Integer> QUARTERS = List.of(0, 1, 2, 4, 8, 16, 32);

    private static final int WHOLE = 4;

    public WeightField {
        steps = List.copyOf(steps);
    }

    /**
     * The fields of all weights.
     *
     * @param usual weights of the data
     * @param typed fields that somebody sent, by name
     */
    public static List<WeightField> listOf(Weights usual, Map<String, String> typed, Texts texts) {
        TypedWeights read = TypedWeights.of(typed);
        return Arrays.stream(CostTerm.values())
                .map(term -> {
                    String field = TypedWeights.FIELD + term.key();
                    return new WeightField(
                            field,
                            term.level() == CostTerm.Level.MEDIUM,
                            texts.term(term),
                            texts.termSentence(term),
                            usual.get(term),
                            term.defaultWeight(),
                            typed.getOrDefault(field, String.valueOf(usual.get(term))),
                            read.wrong().contains(term),
                            steps(
                                    term.defaultWeight(),
                                    usual.get(term),
                                    read.weights().getOrDefault(term, usual.get(term))));
                })
                .toList();
    }

    /** A small weight has fewer steps: half of one point is no weight. */
    static List<Integer> steps(int format, int usual, int typed) {
        TreeSet<Integer> steps = new TreeSet<>(List.of(usual, typed));
        for (int quarters : QUARTERS) {
            int weight = format * quarters;
            if (weight % WHOLE == 0 || weight > WHOLE) {
                steps.add(Math.min(Weights.MAXIMUM, weight / WHOLE));
            }
        }
        return List.copyOf(steps);
    }
}
