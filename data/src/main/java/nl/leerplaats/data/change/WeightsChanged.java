package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Weights;

/**
 * Other weights (kind {@code weights}).
 *
 * @param weights those that are different; the others stay as they are
 */
public record WeightsChanged(Weights weights) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeWeights(now -> now.with(weights.overrides()));
    }

    @Override
    public Subject subject() {
        return new Subject(Subject.Kind.WEIGHTS, "");
    }
}
