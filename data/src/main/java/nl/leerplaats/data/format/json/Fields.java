package nl.leerplaats.data.format.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** The values of one document object. Only ever asked by key, so the order of the map does not matter. */
public final class Fields {

    private final Map<String, Object> values = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final TextPlace start;

    /**
     * No values yet.
     *
     * @param start where the object starts in the text
     */
    Fields(TextPlace start) {
        this.start = start;
    }

    /** Where the object starts in the text: the place of findings about what it lacks. */
    public TextPlace start() {
        return start;
    }

    /** Notes that a key is there; false where it was there before. */
    boolean see(String key) {
        return seen.add(key);
    }

    /** The keys that are there, read or not, in the order of the document. */
    public Set<String> seen() {
        return Collections.unmodifiableSet(seen);
    }

    void put(String key, Object value) {
        values.put(key, value);
    }

    /** The value, or null where the key is left out or its value could not be read. */
    @SuppressWarnings("unchecked") // Shape puts in what the reader of the same field made
    public <T> @Nullable T find(Field<T> field) {
        return (T) values.get(field.key());
    }

    /** What becomes of the value, or null where there is none. */
    public <T, R> @Nullable R map(Field<T> field, Function<T, R> how) {
        T value = find(field);
        return value == null ? null : how.apply(value);
    }

    /** The value, or something else where the key is left out or its value could not be read. */
    public <T> T get(Field<T> field, T otherwise) {
        T value = find(field);
        return value == null ? otherwise : value;
    }

    public String text(Field<String> field) {
        return get(field, Unread.TEXT);
    }

    public LocalDate date(Field<LocalDate> field) {
        return get(field, Unread.DATE);
    }

    public int number(Field<Integer> field) {
        return get(field, 0);
    }

    public <T> List<T> list(Field<List<T>> field) {
        return get(field, List.of());
    }

    public Extra extra() {
        return get(Shape.EXTRA, Extra.NONE);
    }
}
