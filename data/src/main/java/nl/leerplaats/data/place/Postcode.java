package nl.leerplaats.data.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Dutch postcode: four digits, which name a neighbourhood or a village, and two letters, which name a part of a street.
 *
 * @param area the four digits
 * @param letters the two letters in capitals; empty where only the area is known
 */
public record Postcode(String area, String letters) implements Comparable<Postcode> {

    private static final Pattern WRITTEN = Pattern.compile("(?:NL-?)?([1-9][0-9]{3})-?([A-Z]{2})?");

    /** White space of any kind, and what web pages and office programs have instead of it. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    /**
     * Reads a postcode as a person types it: {@code 1234AB}, {@code 1234 ab}, {@code NL-1234 AB} or the four digits alone, with spaces anywhere;
     * empty for anything else.
     */
    public static Optional<Postcode> find(String text) {
        Matcher matcher = WRITTEN.matcher(SPACE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letters = matcher.group(2);
        return Optional.of(new Postcode(matcher.group(1), letters == null ? "" : letters));
    }

    /** Tells whether it has its letters. */
    public boolean isFull() {
        return !letters.isEmpty();
    }

    /** The four digits alone. */
    public Postcode withoutLetters() {
        return new Postcode(area, "");
    }

    @Override
    public int compareTo(Postcode other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return area + letters;
    }
}
