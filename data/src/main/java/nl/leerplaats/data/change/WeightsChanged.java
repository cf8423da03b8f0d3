package nl.leerplaats.data.change;

import java.util.EnumMap;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;

/**
 * Other weights (kind {@code weights}).
 *
 * @param weights those that are different; the others stay as they are
 */
public record WeightsChanged(Weights weights) implements ChangedFact {

    @Override
    public void apply(Draft draft, FindingCollector findings) {
        draft.changeWeights(now -> {
            Map<CostTerm, Integer> merged = new EnumMap<>(CostTerm.class);
            merged.putAll(now.overrides());
            merged.putAll(weights.overrides());
            return new Weights(merged);
        });
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.WEIGHTS, "");
    }
}
