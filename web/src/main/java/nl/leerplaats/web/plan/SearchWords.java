package nl.leerplaats.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody typed in a search field, as words in lower case. */
final class SearchWords {

    private SearchWords() {}

    static List<String> of(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : Arrays.asList(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
