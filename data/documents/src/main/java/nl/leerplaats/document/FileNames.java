package nl.leerplaats.document;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names for files and folders that every system takes, each once, also where capitals make no difference. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern NOT_SAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}_-]+");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(-.*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** A text as a name: letters, digits, hyphens and underscores, at most 60 of them, and nothing that Windows keeps for itself. */
    static String safe(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = NOT_SAFE.matcher(composed).replaceAll("-").replaceAll("^-+|-+$", "");
        int length = Math.min(plain.length(), LONGEST);
        if (length > 0 && Character.isHighSurrogate(plain.charAt(length - 1))) {
            length--;
        }
        String name = plain.substring(0, length);
        return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    /**
     * A name for each item, by id. Where two names are the same, those get their id behind it; where that is not enough either, a number.
     *
     * @param items the items in order
     * @param id their ids, each once
     * @param name their names
     */
    static <T> Map<String, String> unique(Collection<T> items, Function<T, String> id, Function<T, String> name) {
        Map<String, List<T>> byName = new TreeMap<>();
        for (T item : items) {
            byName.merge(key(safe(name.apply(item))), List.of(item), FileNames::joined);
        }
        Set<String> taken = new TreeSet<>();
        byName.forEach((key, list) -> {
            if (list.size() == 1) {
                taken.add(key);
            }
        });
        Map<String, String> result = new LinkedHashMap<>();
        for (T item : items) {
            String own = safe(name.apply(item));
            boolean alone = byName.getOrDefault(key(own), List.of()).size() == 1;
            result.put(id.apply(item), alone ? own : free(own + "-" + safe(id.apply(item)), taken));
        }
        return result;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
