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

    private MessagePattern() {}

    /**
     * The text with the values in it.
     *
     * @param pattern the pattern
     * @param locale the language, which decides how numbers are written
     * @param values the values by index
     */
    public static String format(String pattern, Locale locale, Object... values) {
        return new MessageFormat(chosen(pattern, values), locale).format(values);
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
