package nl.leerplaats.web.system;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Weights that somebody typed. A field left empty is no weight.
 *
 * @param weights weights that were typed, by term
 * @param wrong terms whose weight was no whole number from 0 to {@link Weights#MAXIMUM}
 */
public record TypedWeights(Map<CostTerm, Integer> weights, Set<CostTerm> wrong) {

    /** What stands before the key of a term in the name of its field. */
    public static final String FIELD = "weight.";

    public TypedWeights {
        weights = Map.copyOf(weights);
        wrong = Set.copyOf(wrong);
    }

    /** Reads those among fields that are of weights. */
    public static TypedWeights of(Map<String, String> fields) {
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        Set<CostTerm> wrong = EnumSet.noneOf(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            String typed = fields.getOrDefault(FIELD + term.key(), "").strip();
            if (typed.isEmpty()) {
                continue;
            }
            Integer weight = number(typed);
            if (weight == null) {
                wrong.add(term);
            } else {
                weights.put(term, weight);
            }
        }
        return new TypedWeights(weights, wrong);
    }

    private static @Nullable Integer number(String typed) {
        if (!typed.matches("\\+?[0-9]{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number <= Weights.MAXIMUM ? number : null;
    }

    /** Those that differ from the weights of the data. */
    public Map<CostTerm, Integer> differing(Weights usual) {
        Map<CostTerm, Integer> others = new EnumMap<>(CostTerm.class);
        weights.forEach((term, weight) -> {
            if (weight != usual.get(term)) {
                others.put(term, weight);
            }
        });
        return others;
    }
}
