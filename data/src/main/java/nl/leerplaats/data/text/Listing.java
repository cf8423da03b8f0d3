package nl.leerplaats.data.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Things in a row as a sentence has them: a, b and c. */
final class Listing {

    private Listing() {}

    /**
     * The things, with commas between them and a word before the last.
     *
     * @param last pattern for what comes before ({0}) and the last ({1})
     */
    static String join(Collection<String> things, String last) {
        List<String> before = new ArrayList<>(things);
        if (before.size() < 2) {
            return String.join("", before);
        }
        String end = before.remove(before.size() - 1);
        return MessagePattern.format(last, Locale.ROOT, String.join(", ", before), end);
    }
}
