package nl.leerplaats.data.format.json;

/**
 * One key of a document object.
 *
 * @param key the key
 * @param required it may not be left out
 * @param reader reads its value
 * @param <T> what its value becomes
 */
public record Field<T>(String key, boolean required, ValueReader<T> reader) {

    public static <T> Field<T> required(String key, ValueReader<T> reader) {
        return new Field<>(key, true, reader);
    }

    public static <T> Field<T> optional(String key, ValueReader<T> reader) {
        return new Field<>(key, false, reader);
    }
}
