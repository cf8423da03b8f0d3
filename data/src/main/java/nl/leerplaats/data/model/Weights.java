package nl.leerplaats.data.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The weights that a dataset overrides.
 *
 * @param overrides weight by term, each 0 to 1,000,000
 */
public record Weights(Map<CostTerm, Integer> overrides) {

    /** Largest weight of the format. */
    public static final int MAXIMUM = 1_000_000;

    /** All weights as the format has them. */
    public static final Weights DEFAULT = new Weights(Map.of());

    public Weights {
        Map<CostTerm, Integer> copy = new EnumMap<>(CostTerm.class);
        copy.putAll(overrides);
        overrides = Collections.unmodifiableMap(copy);
    }

    /** The weight that holds for a term. */
    public int get(CostTerm term) {
        return overrides.getOrDefault(term, term.defaultWeight());
    }

    /** These weights, and for some terms others. */
    public Weights with(Map<CostTerm, Integer> others) {
        Map<CostTerm, Integer> merged = new EnumMap<>(CostTerm.class);
        merged.putAll(overrides);
        merged.putAll(others);
        return new Weights(merged);
    }
}
