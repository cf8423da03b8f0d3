package nl.leerplaats.data.format.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value. It is called at the first token of the value and returns at its last.
 *
 * @param <T> what the value becomes
 */
@FunctionalInterface
public interface ValueReader<T> {

    /** The value, or null after a finding about it. */
    @Nullable
    T read(JsonCursor in);
}
