package nl.leerplaats.workbook.sheet.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerplaats.workbook.table.SheetCell;

/** A number that is needed, of this year or with a word behind it that says that what is done is in it: {@code 640 in totaal}. */
public final class NeededText {

    private static final Pattern IN_TOTAL = Pattern.compile("(?i)(.*?)[\\s(]*\\b(in\\s+)?(totaal|total)\\)?\\s*");

    private static final String TOTAL_MARK = " in totaal";

    private NeededText() {}

    /** Tells whether a cell says that what is done is in its number. */
    public static boolean isTotal(SheetCell cell) {
        return IN_TOTAL.matcher(cell.text()).matches();
    }

    /** The cell with its number alone. */
    public static SheetCell number(SheetCell cell) {
        Matcher inTotal = IN_TOTAL.matcher(cell.text());
        return inTotal.matches() ? SheetCell.ofText(inTotal.group(1)) : cell;
    }

    /** What is needed this year as it is written in a cell: with the word for a total where more is done than that. */
    public static Object write(BigDecimal total, BigDecimal done) {
        BigDecimal thisYear = total.subtract(done).stripTrailingZeros();
        return thisYear.signum() >= 0 ? thisYear : written(total) + TOTAL_MARK;
    }

    /** Plain digits with a comma before decimals. */
    public static String written(BigDecimal number) {
        return plain(number).replace('.', ',');
    }

    /** Plain digits as in documents. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
