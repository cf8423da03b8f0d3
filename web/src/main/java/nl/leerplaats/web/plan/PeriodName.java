package nl.leerplaats.web.plan;

import java.util.regex.Pattern;
import nl.leerplaats.data.model.Period;

/** The name of a period as shown: the part of a period after {@code asOf} is called as the whole, for its dates are shown beside it. */
public final class PeriodName {

    /** What the split at {@code asOf} puts after the id of a period (docs/rules.md, re-planning). */
    private static final Pattern SPLIT = Pattern.compile("~\\d{4}-\\d{2}-\\d{2}$");

    private PeriodName() {}

    /** The name of a period. */
    public static String of(Period period) {
        return SPLIT.matcher(period.id()).replaceFirst("");
    }
}
