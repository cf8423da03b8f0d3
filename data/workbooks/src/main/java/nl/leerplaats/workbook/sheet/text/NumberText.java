package nl.leerplaats.workbook.sheet.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.workbook.table.SheetCell;
import org.jspecify.annotations.Nullable;

/** Numbers, durations and times of day as people type them. */
public final class NumberText {

    /** Digits that an office program keeps: what comes after them is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern UNIT =
            Pattern.compile("\\s*(minuten|minuut|min|uren|uur|u|dagen|dag|jaar|jr|km|leerlingen|leerling)\\.?$");

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+");

    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+");

    /** Commas between thousands and a point before decimals, or commas more than once. */
    private static final Pattern ENGLISH = Pattern.compile("[+-]?[0-9]{1,3}((,[0-9]{3})+\\.[0-9]+|(,[0-9]{3}){2,})");

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})\\s*[:.u]\\s*([0-9]{2})(:[0-9]{2})?\\s*(uur|u)?");

    private static final Pattern HOUR = Pattern.compile("([0-9]{1,2})\\s*(uur|u)?");

    private static final Pattern HOURS = Pattern.compile("(.+?)\\s*(uren|uur|u)\\.?");

    /** Before "uur" it may be a time of the clock, or hours with decimals. */
    private static final Pattern CLOCK_WITH_POINT = Pattern.compile("[0-9]{1,2}\\.(?!00)[0-9]{2}");

    /** Hours and minutes: {@code 7u30}, {@code 7 uur 30} or {@code 320:00}. */
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("([0-9]{1,4})\\s*(?::|uur|u|h)\\s*([0-5]?[0-9])(?::00)?\\s*(?:minuten|min|m|uur|u)?\\.?");

    private static final int MINUTES_PER_QUARTER = 15;

    private static final int MINUTES_PER_HOUR = 60;

    private static final int MINUTES_PER_DAY = 1_440;

    /** Longer texts are no numbers that anybody means. */
    private static final int MAX_LENGTH = 40;

    /** Zeros before or behind the digits: with more of them arithmetic breaks off. */
    private static final int MAX_SCALE = 1_000_000_000;

    private NumberText() {}

    /** A whole number, with points between thousands. Whether it is whole is for the format to say. */
    public static BigDecimal whole(SheetCell cell) throws CellProblem {
        return number(cell, true).round(DIGITS);
    }

    /** A number of hours or the like: a comma before its decimals, or a point that has not three digits behind it, as between thousands. */
    public static BigDecimal decimal(SheetCell cell) throws CellProblem {
        return number(cell, true).round(DIGITS);
    }

    /** A number of hours: as a number, or as hours and minutes of whole quarters. */
    public static BigDecimal hours(SheetCell cell) throws CellProblem {
        Integer minutes = findMinutes(cell);
        if (minutes == null) {
            return decimal(cell);
        }
        if (minutes % MINUTES_PER_QUARTER != 0) {
            throw new CellProblem(FindingCode.NOT_QUARTERS, cell.text());
        }
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR))
                .stripTrailingZeros();
    }

    /** The minutes of hours and minutes; null where a cell has something else. */
    private static @Nullable Integer findMinutes(SheetCell cell) {
        boolean mayBe = cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.TIME;
        Matcher matcher = HOURS_AND_MINUTES.matcher(cell.text().toLowerCase(Locale.ROOT));
        return mayBe && matcher.matches()
                ? MINUTES_PER_HOUR * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2))
                : null;
    }

    /** Degrees, digit for digit. */
    public static BigDecimal degrees(SheetCell cell) throws CellProblem {
        return number(cell, false);
    }

    private static BigDecimal number(SheetCell cell, boolean hasThousands) throws CellProblem {
        if (cell.kind() == SheetCell.Kind.DATE
                || cell.kind() == SheetCell.Kind.TIME
                || cell.kind() == SheetCell.Kind.YES_NO) {
            throw new CellProblem(FindingCode.NOT_DIGITS, cell.text());
        }
        String text = cell.text();
        if (cell.kind() == SheetCell.Kind.TEXT) {
            text = UNIT.matcher(text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}'\u2019]+", " "))
                    .replaceAll("")
                    .replace(" ", "");
            text = digits(text, hasThousands, cell);
        }
        if (text.length() > MAX_LENGTH) {
            throw new CellProblem(FindingCode.NOT_DIGITS, cell.text());
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MAX_SCALE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new CellProblem(FindingCode.NOT_DIGITS, cell.text());
    }

    /**
     * The digits with a point before the decimals. In Dutch points stand between thousands and a comma before decimals; English has it the
     * other way round, which can be told where both are there, and not for a comma with three digits behind it.
     */
    private static String digits(String text, boolean hasThousands, SheetCell cell) throws CellProblem {
        if (ENGLISH.matcher(text).matches()) {
            return text.replace(",", "");
        }
        if (hasThousands && COMMA_THOUSANDS.matcher(text).matches()) {
            throw new CellProblem(
                    FindingCode.AMBIGUOUS_NUMBER, cell.text(), text.replace(",", ""), text.replaceAll(",?0*$", ""));
        }
        return text.indexOf(',') >= 0 || hasThousands && THOUSANDS.matcher(text).matches()
                ? text.replace(".", "").replace(',', '.')
                : text;
    }

    /** Minutes: a number of them, or hours as {@code 7:30}, {@code 7,5 uur} or a time of an office program. */
    public static BigDecimal minutes(SheetCell cell) throws CellProblem {
        Integer minutes = findMinutes(cell);
        if (minutes != null) {
            return BigDecimal.valueOf(minutes);
        }
        Matcher hours = HOURS.matcher(cell.text().toLowerCase(Locale.ROOT));
        if (cell.kind() == SheetCell.Kind.TEXT && hours.matches()) {
            if (CLOCK_WITH_POINT.matcher(hours.group(1)).matches()) {
                throw HoursMeant.of(cell, decimal(SheetCell.ofText(hours.group(1))));
            }
            try {
                return decimal(SheetCell.ofText(hours.group(1)))
                        .multiply(BigDecimal.valueOf(MINUTES_PER_HOUR))
                        .stripTrailingZeros();
            } catch (CellProblem part) { // the reader looks for what the cell says, with its unit
                throw new CellProblem(part.code(), cell.text(), part.arguments());
            }
        }
        BigDecimal number = whole(cell);
        if (HoursMeant.mayBe(number)) {
            throw HoursMeant.of(cell, number);
        }
        return number;
    }

    /** A time of day as {@code 07:30}. */
    public static String time(SheetCell cell) throws CellProblem {
        String text = cell.text().toLowerCase(Locale.ROOT);
        if (cell.kind() == SheetCell.Kind.TIME) {
            return text;
        }
        if (cell.kind() == SheetCell.Kind.NUMBER && new BigDecimal(text).compareTo(BigDecimal.ONE) < 0) {
            long minutes = Math.round(new BigDecimal(text).doubleValue() * MINUTES_PER_DAY);
            return clock(minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR, cell);
        }
        Matcher clock = CLOCK.matcher(text);
        if (cell.kind() == SheetCell.Kind.TEXT && clock.matches()) {
            return clock(Long.parseLong(clock.group(1)), Long.parseLong(clock.group(2)), cell);
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return clock(Long.parseLong(hour.group(1)), 0, cell);
        }
        throw new CellProblem(FindingCode.BAD_CLOCK, cell.text());
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static String clock(long hours, long minutes, SheetCell cell) throws CellProblem {
        if (hours < 0 || hours > 23 || minutes < 0 || minutes >= MINUTES_PER_HOUR) {
            throw new CellProblem(FindingCode.BAD_CLOCK, cell.text());
        }
        return twoDigits(hours) + ":" + twoDigits(minutes);
    }
}
