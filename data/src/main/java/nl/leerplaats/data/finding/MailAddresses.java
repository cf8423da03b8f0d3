package nl.leerplaats.data.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells texts with e-mail addresses from those with what is none. Whether anybody reads it there is not looked at. */
public final class MailAddresses {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z},;|/<>()\"]+|mailto:", Pattern.CASE_INSENSITIVE);

    private static final String LABEL = "[\\p{L}0-9](?:[\\p{L}0-9-]*[\\p{L}0-9])?";

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}0-9!#$%&'*+=?^_`{}~-]+(?:\\.[\\p{L}0-9!#$%&'*+=?^_`{}~-]+)*@(?:" + LABEL
                    + "\\.)+\\p{L}[\\p{L}0-9-]*[\\p{L}0-9]");

    /** Most characters of an address (RFC 5321). */
    private static final int LONGEST = 254;

    private MailAddresses() {}

    /** The addresses in a text. */
    public static List<String> find(String text) {
        return words(text).filter(MailAddresses::isOne).toList();
    }

    /** The words of a text that are no addresses, with a space between them. */
    public static String without(String text) {
        List<String> words = new ArrayList<>(words(text).toList());
        words.removeIf(MailAddresses::isOne);
        return String.join(" ", words);
    }

    /** Tells whether a text has an address, and no other word with an at sign; names beside it do no harm. */
    public static boolean areIn(String text) {
        if (NoAnswer.isOne(text)) {
            return true;
        }
        List<String> words = words(text).toList();
        return words.stream().anyMatch(MailAddresses::isOne)
                && words.stream().allMatch(word -> word.indexOf('@') < 0 || isOne(word));
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty());
    }

    private static boolean isOne(String word) {
        return word.length() <= LONGEST && ADDRESS.matcher(word).matches();
    }
}
