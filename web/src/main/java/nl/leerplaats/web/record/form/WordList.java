package nl.leerplaats.web.record.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words in one field with commas between them. */
final class WordList {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\n\\r]+\\s*");

    private WordList() {}

    static String show(List<String> words) {
        return String.join(", ", words);
    }

    /** The words that were typed; those that have a comma themselves stay as long as nobody touches the field. */
    static List<String> read(String typed, List<String> now) {
        if (FieldReader.tidy(typed).equals(FieldReader.tidy(show(now)))) {
            return now;
        }
        Set<String> words = new LinkedHashSet<>(List.of(BETWEEN.split(typed.strip(), -1)));
        words.remove("");
        return List.copyOf(words);
    }
}
