package nl.leerplaats.data.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells texts with telephone numbers from those with what can be none: a number of the Netherlands (ten digits, or a short number such as
 * 14 026, 112 or 0800-1234), or one with a plus and the code of a country (seven to fifteen digits). Whether anybody answers it is not
 * looked at, and words beside a number do no harm.
 */
public final class PhoneNumbers {

    /** What stands between the digits of a number. */
    private static final String GAP = "[\\s\\p{Z}.()/\u2010-\u2015-]{0,3}";

    private static final String COUNTRY = "(?:\\+|00)" + GAP;

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9+])\\(?(?:"
            + COUNTRY + "3" + GAP + "1" + GAP + "(?:0" + GAP + ")?[1-9](?:" + GAP + "[0-9]){8}"
            + "|" + COUNTRY + "(?!3" + GAP + "1)[1-9](?:" + GAP + "[0-9]){6,14}"
            + "|0" + GAP + "[1-9](?:" + GAP + "[0-9]){8}"
            + "|0(?:800|90[069])" + GAP + "[0-9](?:" + GAP + "[0-9]){3}(?:(?:" + GAP + "[0-9]){3})?"
            + "|14" + GAP + "0[0-9]{2,3}"
            + "|112"
            + ")(?![0-9])");

    /** What stands between two numbers. */
    private static final Pattern BETWEEN = Pattern.compile("[,;|/&\n]|\\b(?:of|en|or|and)\\b");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private PhoneNumbers() {}

    /** The numbers in a text, as they are written. */
    public static List<String> find(String text) {
        List<String> result = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            result.add(matcher.group());
        }
        return result;
    }

    /** The text without the numbers in it. */
    public static String without(String text) {
        return NUMBER.matcher(text).replaceAll(" ");
    }

    /** Tells whether a text has a number, and digits that are none only with words to them, such as an extension. */
    public static boolean areIn(String text) {
        if (NoAnswer.isOne(text)) {
            return true;
        }
        String left = NUMBER.matcher(text).replaceAll("|");
        return !left.equals(text)
                && BETWEEN.splitAsStream(left)
                        .noneMatch(part -> DIGIT.matcher(part).find()
                                && !LETTER.matcher(part).find());
    }
}
