package nl.leerplaats.data.text;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message pattern filled in. Patterns are those of {@link MessageFormat}; what counts something chooses its words by the count, for
 * example <code>{0,choice,0#{0} dagen|1#1 dag|1&lt;{0} dagen}</code>. The count may be a number, or a text that was written already: the
 * words are then chosen by it and it is shown as it is.
 */
public final class MessagePattern {

    private static final Pattern CHOICE = Pattern.compile("\\{(\\d+),choice,");

    /** A whole one, with at most two decimals that say nothing; with three it is a thousand. */
    private static final Pattern ONE = Pattern.compile("1(?:[.,]0{1,2})?");

    /** A word with a value after it. */
    private static final Pattern BEFORE_VALUE = Pattern.compile("(\\p{L}+) \\{(\\d+)}");

    /** Letters that a word needs to be one that is said twice: shorter ones are of the sentence. */
    private static final int SHORTEST_TWICE = 4;

    private MessagePattern() {}

    /**
     * The text with the values in it. A word before a value that starts with that word is said once: with the value "Leerling 16" the
     * pattern "Leerling {0}" gives "Leerling 16".
     *
     * @param pattern the pattern
     * @param locale the language, which decides how numbers are written
     * @param values the values by index
     */
    public static String format(String pattern, Locale locale, Object... values) {
        return new MessageFormat(once(chosen(pattern, values), values), locale).format(values);
    }

    private static String once(String pattern, Object... values) {
        return BEFORE_VALUE.matcher(pattern).replaceAll(found -> {
            int index = Integer.parseInt(found.group(2));
            boolean twice = index < values.length
                    && values[index] instanceof String text
                    && startsWithWord(text, found.group(1).toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(twice ? "{" + index + "}" : found.group());
        });
    }

    /** Whether a text starts with a word, or with the end of it: "Begeleider 3" does so with "docentbegeleider". */
    private static boolean startsWithWord(String text, String word) {
        int space = text.indexOf(' ');
        return space >= SHORTEST_TWICE && word.endsWith(text.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** The pattern with its words chosen: of each choice what is for the count. */
    private static String chosen(String pattern, Object... values) {
        String rest = pattern;
        Matcher choice = CHOICE.matcher(rest);
        while (choice.find()) {
            int end = end(rest, choice.start());
            int index = Integer.parseInt(choice.group(1));
            String words = new ChoiceFormat(rest.substring(choice.end(), end)).format(count(values[index]));
            rest = rest.substring(0, choice.start()) + words + rest.substring(end + 1);
            choice = CHOICE.matcher(rest);
        }
        return rest;
    }

    /** Where the brace is that closes the one at the start. */
    private static int end(String pattern, int start) {
        int open = 0;
        for (int at = start; at < pattern.length(); at++) {
            char here = pattern.charAt(at);
            open += here == '{' ? 1 : here == '}' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is not closed in the pattern (" + pattern + ").");
    }

    private static double count(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        String text = String.valueOf(value);
        return text.equals("0") ? 0 : ONE.matcher(text).matches() ? 1 : 2;
    }
}
