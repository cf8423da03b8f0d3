package nl.leerplaats.web.system;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a search field. It is found in a row where one of the names of the row holds all the words, in any order; words of
 * two names do not make a find.
 *
 * @param words the words, in lower case
 */
public record SearchWords(List<String> words) {

    public SearchWords {
        words = List.copyOf(words);
    }

    /** Reads what was typed; nothing is found everywhere. */
    public static SearchWords of(@Nullable String typed) {
        return new SearchWords(
                typed == null || typed.isBlank()
                        ? List.of()
                        : Arrays.asList(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
    }

    /** The names of a row in lower case, each once, as {@link #isIn} wants them. */
    public static Set<String> names(Collection<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Tells whether nothing was typed, so that every row is found. */
    public boolean isForAll() {
        return words.isEmpty();
    }

    /** Tells whether one of the names holds all the words. */
    public boolean isIn(Set<String> names) {
        return words.isEmpty() || names.stream().anyMatch(name -> words.stream().allMatch(name::contains));
    }
}
