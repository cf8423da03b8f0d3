package nl.leerplaats.workbook.sheet.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them, made comparable. */
public final class Words {

    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Words() {}

    /** The words of a text, each in lower case without accents. */
    public static List<String> list(String text) {
        return NOT_COMPARED
                .splitAsStream(text)
                .map(Words::normal)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text in lower case without accents, spaces and punctuation. */
    public static String normal(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                result.append((char) (c - 'A' + 'a'));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                result.append(c);
            } else if (c > '~') {
                return normalOfAny(text);
            }
        }
        return result.toString();
    }

    /** The same for letters beyond those of English. */
    private static String normalOfAny(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_COMPARED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The same without what stands in brackets, such as a unit. */
    public static String normalWithoutBrackets(String text) {
        return normal(IN_BRACKETS.matcher(text).replaceAll(" "));
    }
}
