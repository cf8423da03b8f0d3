package nl.leerplaats.web.plan;

import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.year.AsOfSplit;

/** The name of a period as shown: the part of a period after {@code asOf} is called as the whole, for its dates are shown beside it. */
public final class PeriodName {

    private PeriodName() {}

    /** The name of a period. */
    public static String of(Period period) {
        return AsOfSplit.wholeId(period.id());
    }
}
