package nl.leerplaats.data.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as people type them, made comparable. */
final class Words {

    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    private Words() {}

    /** The text in lower case without accents, spaces and punctuation. */
    static String normal(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_COMPARED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The same without what stands in brackets, such as a unit. */
    static String normalWithoutBrackets(String text) {
        return normal(IN_BRACKETS.matcher(text).replaceAll(" "));
    }
}
