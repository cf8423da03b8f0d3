package nl.leerplaats.data.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours as people read them, on papers, pages and in workbooks alike: an amount of 370.5 hours is not one of 370. */
public final class HourCount {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private HourCount() {}

    /** Minutes as hours with at most two decimals, and none where there is no need for any. */
    public static BigDecimal of(long minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes)
                .divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
