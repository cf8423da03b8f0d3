package nl.leerplaats.data.sheet;

import java.util.regex.Pattern;
import nl.leerplaats.data.table.Cell;
import nl.leerplaats.data.table.CellText;
import nl.leerplaats.data.table.Table;

/**
 * A telephone number of a cell. Office programs make a number of {@code 0612345678} and lose its first zero, or the plus before the number of
 * a country; both are put back where the digits leave no doubt.
 *
 * @param text the number as it is told
 * @param mended what was lost has been put back
 */
record PhoneText(String text, boolean mended) {

    /** A number of the Netherlands has nine digits behind its zero. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{8}");

    /** A number with the code of the Netherlands, Belgium or Germany, with or without the zeros before it. */
    private static final Pattern WITHOUT_PLUS =
            Pattern.compile("(31[1-9][0-9]{8}|32[1-9][0-9]{7,8}|49[1-9][0-9]{8,10})");

    /** The number of a cell that holds a text or a number. */
    static PhoneText of(Cell cell, Table.Source source) {
        String text = CellText.oneLine(cell.text());
        boolean mayHaveLost = cell.kind() == Cell.Kind.NUMBER || source == Table.Source.TEXT;
        if (mayHaveLost && WITHOUT_ZERO.matcher(text).matches()) {
            return new PhoneText("0" + text, true);
        }
        if (mayHaveLost && WITHOUT_PLUS.matcher(text).matches()) {
            return new PhoneText("+" + text, true);
        }
        return new PhoneText(text, false);
    }

    /** Tells whether a cell can hold a telephone number: a date or a time is what an office program made of one. */
    static boolean isIn(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    }
}
