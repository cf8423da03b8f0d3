package nl.leerplaats.data.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what looks like a citizen service number (BSN): nine digits that pass the eleven-test. Such a number may not be in any
 * document (design, privacy), so it is found anywhere in a text and never repeated.
 *
 * <p>Nine digits count when no other digit is in the same word ({@code L123456789}, not part of a longer number, a decimal fraction or a
 * hash), or when they are written in groups ({@code 1234.56.789}, {@code 123 456 789}).
 */
public final class CitizenNumbers {

    private static final int DIGITS = 9;

    private static final int MODULUS = 11;

    private static final Pattern IN_A_WORD =
            Pattern.compile("(?<![0-9A-Za-z])(?<![0-9]\\.)[A-Za-z]*+([0-9]{9})[A-Za-z]*+(?![0-9A-Za-z])(?!\\.[0-9])");

    private static final Pattern IN_GROUPS = Pattern.compile("(?<![0-9A-Za-z])(?<![0-9][ .,-])"
            + "([0-9]{3}([ .-])[0-9]{3}\\2[0-9]{3}|[0-9]{4}([ .-])[0-9]{2}\\3[0-9]{3})"
            + "(?![0-9A-Za-z])(?![ .,-][0-9])");

    private CitizenNumbers() {}

    /** Tells whether a text holds what looks like a citizen service number. */
    public static boolean isIn(String text) {
        return hasEnoughDigits(text) && (finds(IN_A_WORD, text) || finds(IN_GROUPS, text));
    }

    /**
     * Tells whether a text is such a number and nothing else, with or without letters before it, points, spaces or the zero that an office
     * program cuts from its start.
     */
    public static boolean isOne(String text) {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (!Character.isLetter(c) && !Character.isWhitespace(c) && " .-\u00A0".indexOf(c) < 0) {
                return false;
            }
        }
        String number = digits.length() == DIGITS - 1 ? "0" + digits : digits.toString();
        return number.length() == DIGITS && passesElevenTest(number);
    }

    /** The text with a star for each digit of what looks like a citizen service number. */
    public static String mask(String text) {
        return isIn(text) ? mask(IN_GROUPS, mask(IN_A_WORD, text)) : text;
    }

    private static boolean hasEnoughDigits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && ++count == DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static boolean finds(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (passesElevenTest(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static String mask(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        passesElevenTest(match.group(1)) ? match.group().replaceAll("[0-9]", "*") : match.group()));
    }

    /** 9 times the first digit, 8 times the second, and so on to 2 times the eighth, less the ninth, is a multiple of 11. */
    private static boolean passesElevenTest(String text) {
        int sum = 0;
        int weight = DIGITS;
        boolean allZero = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                int digit = c - '0';
                sum += (weight == 1 ? -1 : weight) * digit;
                weight--;
                allZero &= digit == 0;
            }
        }
        return !allZero && sum % MODULUS == 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
