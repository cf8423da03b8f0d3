package nl.leerplaats.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names in lists, and what they are looked up by. */
final class Alphabet {

    private Alphabet() {}

    /** Name by id. */
    static <T> Map<String, String> names(List<T> records, Function<T, String> id, Function<T, String> name) {
        Map<String, String> result = new LinkedHashMap<>();
        records.forEach(one -> result.put(id.apply(one), name.apply(one)));
        return result;
    }

    /** The texts that are there in one line. */
    static String line(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
