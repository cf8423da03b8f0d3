package nl.leerplaats.solver.problem;

import java.util.Arrays;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;

/** What the soft terms of one placement alone cost, with the weights of the dataset. */
public final class OptionPrice {

    private static final OwnTerm[] TERMS = OwnTerm.values();

    private final long company;
    private final long mentor;
    private final long day;
    private final long[] own;

    /** Prices with these weights. */
    public OptionPrice(Weights weights) {
        company = weights.get(CostTerm.BASELINE_COMPANY);
        mentor = weights.get(CostTerm.BASELINE_MENTOR);
        day = weights.get(CostTerm.BASELINE_DAY);
        own = Arrays.stream(TERMS).mapToLong(one -> weights.get(one.term())).toArray();
    }

    long of(Option option) {
        long sum = company * option.baselineCompanyCount()
                + mentor * option.baselineMentorCount()
                + day * option.baselineDayCount();
        for (int i = 0; i < own.length; i++) {
            sum += own[i] * TERMS[i].count(option);
        }
        return sum;
    }
}
