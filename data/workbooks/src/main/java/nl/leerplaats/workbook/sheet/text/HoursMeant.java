package nl.leerplaats.workbook.sheet.text;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.table.SheetCell;

/** Hours typed where minutes are asked: {@code 7.30} and {@code 7,5} are no minutes, and say what may be meant. */
final class HoursMeant {

    private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal QUARTER = BigDecimal.valueOf(15);

    private HoursMeant() {}

    /** Tells whether a number of minutes is none, and can be hours of a day. */
    static boolean mayBe(BigDecimal number) {
        return isPart(number) && number.signum() > 0 && number.compareTo(HOURS_PER_DAY) < 0;
    }

    private static boolean isPart(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    /** What is wrong with such a cell, with the times that may be meant, the likeliest first. */
    static CellProblem of(SheetCell cell, BigDecimal number) {
        Set<String> times = new LinkedHashSet<>();
        BigDecimal hours = BigDecimal.valueOf(number.longValue());
        BigDecimal part = number.subtract(hours);
        BigDecimal asDecimals = part.multiply(MINUTES_PER_HOUR);
        BigDecimal asMinutes = part.multiply(HUNDRED);
        if (asDecimals.remainder(QUARTER).signum() == 0) {
            times.add(clock(hours, asDecimals));
        }
        if (!isPart(asMinutes) && asMinutes.compareTo(MINUTES_PER_HOUR) < 0) {
            times.add(clock(hours, asMinutes));
        }
        if (times.isEmpty()) {
            times.add(clock(hours, asDecimals));
        }
        return new CellProblem(FindingCode.HOURS_MEANT, cell.text(), List.copyOf(times));
    }

    private static String clock(BigDecimal hours, BigDecimal minutes) {
        long whole = Math.round(minutes.doubleValue());
        return hours.toPlainString() + ":" + (whole < 10 ? "0" : "") + whole;
    }
}
