package nl.leerplaats.data.format.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a list. An entry that could not be read is left out, unless something is to stand in its place so that the others keep their number.
 *
 * @param entry reads an entry
 * @param unique each entry may be there once
 * @param needed at least one entry has to be there
 * @param unread stands in the place of an entry that could not be read, or null
 * @param <T> what an entry becomes
 */
public record ListReader<T>(
        ValueReader<T> entry,
        boolean unique,
        boolean needed,
        @Nullable T unread) implements ValueReader<List<T>> {

    /** Any entries. */
    public static <T> ListReader<T> of(ValueReader<T> entry) {
        return new ListReader<>(entry, false, false, null);
    }

    /** Entries that are there once. */
    public static <T> ListReader<T> unique(ValueReader<T> entry) {
        return new ListReader<>(entry, true, false, null);
    }

    /** Entries that are there once, at least one. */
    public static <T> ListReader<T> someUnique(ValueReader<T> entry) {
        return new ListReader<>(entry, true, true, null);
    }

    /** Entries that are there once and keep their number. */
    public static <T> ListReader<T> unique(ValueReader<T> entry, T unread) {
        return new ListReader<>(entry, true, false, unread);
    }

    @Override
    public @Nullable List<T> read(JsonCursor in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.reportWrongType(JsonType.LIST);
            return null;
        }
        List<T> entries = new ArrayList<>();
        Map<T, Integer> places = new LinkedHashMap<>();
        int index = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            T value = entry.read(in);
            if (value != null) {
                entries.add(value);
                Integer first = unique ? places.putIfAbsent(value, index) : null;
                if (first != null) {
                    in.report(FindingCode.REPEATED_ENTRY, in.text(), in.siblingPath(first));
                }
            } else if (unread != null) {
                entries.add(unread);
            }
            index++;
        }
        if (needed && index == 0) {
            in.report(FindingCode.EMPTY_LIST, "");
        }
        return entries;
    }
}
