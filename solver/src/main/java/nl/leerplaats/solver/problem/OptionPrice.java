package nl.leerplaats.solver.problem;

import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;

/** What the soft terms of one placement alone cost, with the weights of the dataset. */
public final class OptionPrice {

    private final Weights weights;

    /** Prices with these weights. */
    public OptionPrice(Weights weights) {
        this.weights = weights;
    }

    long of(Option option) {
        return weights.get(CostTerm.TRAVEL) * option.travelCount()
                + weights.get(CostTerm.LONG_TRAVEL) * option.longTravelCount()
                + weights.get(CostTerm.INTEREST) * option.interestCount()
                + weights.get(CostTerm.PREFERENCE) * option.preferenceCount()
                + weights.get(CostTerm.UNLISTED) * option.unlistedCount()
                + weights.get(CostTerm.EXTRA_DAY) * option.extraDayCount()
                + weights.get(CostTerm.BASELINE_COMPANY) * option.baselineCompanyCount()
                + weights.get(CostTerm.BASELINE_MENTOR) * option.baselineMentorCount()
                + weights.get(CostTerm.BASELINE_DAY) * option.baselineDayCount();
    }
}
