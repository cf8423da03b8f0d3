package nl.leerplaats.data.value;

import org.jspecify.annotations.Nullable;

/**
 * The {@code extra} object of a document object: extensions that are carried along untouched (docs/data-format.md, conventions).
 *
 * @param json the JSON text of the object on one line with a space after each comma and colon, or null where the document has none
 */
public record Extra(@Nullable String json) {

    /** No extensions. */
    public static final Extra NONE = new Extra(null);

    /** Tells whether there is anything to carry along. */
    public boolean isPresent() {
        return json != null;
    }
}
