package nl.leerplaats.workbook.sheet.text;

import java.util.regex.Pattern;
import nl.leerplaats.workbook.table.CellText;
import nl.leerplaats.workbook.table.SheetCell;

/**
 * A telephone number of a cell. Office programs make a number of {@code 0612345678} and lose its first zero, or the plus before the number of
 * a country, and whoever makes a text of it again does not bring them back; both are put back where the digits leave no doubt.
 *
 * @param text the number as it is told
 * @param mended what was lost has been put back
 */
public record PhoneText(String text, boolean mended) {

    private static final String GAP = "[\\s\\p{Z}.-]?";

    /** A number of the Netherlands has nine digits behind its zero; before them is neither a digit nor a plus. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile(
            "(?<![\\p{L}0-9+()])(?<![0-9)][\\s\\p{Z}.-]{1,3})[1-9](?:" + GAP + "[0-9]){8}(?!" + GAP + "[0-9])");

    /** A number with the code of the Netherlands, Belgium or Germany, with or without the zeros before it. */
    private static final Pattern WITHOUT_PLUS =
            Pattern.compile("(31[1-9][0-9]{8}|32[1-9][0-9]{7,8}|49[1-9][0-9]{8,10})");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}.-]+");

    /** The number of a cell that holds a text or a number. */
    public static PhoneText of(SheetCell cell) {
        String text = CellText.oneLine(cell.text());
        if (WITHOUT_PLUS.matcher(BETWEEN_DIGITS.matcher(text).replaceAll("")).matches()) {
            return new PhoneText("+" + text, true);
        }
        String mended = WITHOUT_ZERO.matcher(text).replaceAll("0$0");
        return new PhoneText(mended, !mended.equals(text));
    }

    /** Tells whether a cell can hold a telephone number: a date or a time is what an office program made of one. */
    public static boolean isIn(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.TEXT || cell.kind() == SheetCell.Kind.NUMBER;
    }
}
