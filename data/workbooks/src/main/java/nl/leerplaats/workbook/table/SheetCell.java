package nl.leerplaats.workbook.table;

/**
 * What stands in a cell.
 *
 * @param kind what the file says it is
 * @param text the value as text, without spaces around it: a number in plain digits with a point, a date as {@code 2026-09-01}, a time as
 *     {@code 07:30}, {@code true} or {@code false}
 */
public record SheetCell(Kind kind, String text) {

    /** What the file says a cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        TIME,
        YES_NO,
        /** A formula that gives an error, or without a value. */
        BROKEN
    }

    /** Nothing. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "");

    /** A cell of text; empty where only spaces are in it. */
    public static SheetCell ofText(String text) {
        String stripped = strip(text);
        return stripped.isEmpty() ? EMPTY : new SheetCell(Kind.TEXT, stripped);
    }

    /** Tells whether nothing stands in it. */
    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /** The text without white space around it, also the kinds that web pages and office programs put there. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
