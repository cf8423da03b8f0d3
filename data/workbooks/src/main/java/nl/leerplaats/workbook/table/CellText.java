package nl.leerplaats.workbook.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as office programs keep them: a character that XML cannot have is written as {@code _x000D_} (ISO/IEC 29500-1, 22.9.2.19). */
public final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern UNDERSCORE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** White space of any kind, also what pages of the web and office programs put between words. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085\\u200B\\uFEFF]+");

    private CellText() {}

    /** The text with the characters that its escapes stand for. */
    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
    }

    /** A text that is decoded to what it was. */
    public static String encode(String text) {
        return text.contains("_x") ? UNDERSCORE.matcher(text).replaceAll("_x005F_") : text;
    }

    /** The text on one line, with one space between words. */
    public static String oneLine(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c > ' ' && c < '\u0080' || c == ' ' && i > 0 && text.charAt(i - 1) != ' ' || Character.isLetter(c);
        }
        return plain ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }
}
