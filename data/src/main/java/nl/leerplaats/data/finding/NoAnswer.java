package nl.leerplaats.data.finding;

import java.util.Locale;
import java.util.Set;

/** Words with which people say that there is nothing to fill in. */
final class NoAnswer {

    private static final Set<String> WORDS = Set.of("", "-", "--", "geen", "nvt", "n.v.t.", "n.v.t", "none", "n/a");

    private NoAnswer() {}

    static boolean isOne(String text) {
        return WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
