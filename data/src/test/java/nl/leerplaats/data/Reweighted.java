package nl.leerplaats.data;

import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Weights;

/** A dataset with other weights; those that are not named are the usual ones. */
public final class Reweighted {

    private Reweighted() {}

    /** The dataset with these weights in place of its own. */
    public static Dataset of(Dataset from, Map<CostTerm, Integer> weights) {
        return from.withWeights(new Weights(weights));
    }
}
