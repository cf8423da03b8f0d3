package nl.leerplaats.data.document.page;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param label what it is
 * @param value what is known; null gives a ruled line to write on
 * @param hint what is to be written on the line, or a remark after the value; may be empty
 */
public record Field(String label, @Nullable String value, String hint) {

    /** A field that is filled in. */
    public static Field of(String label, String value) {
        return new Field(label, value.isBlank() ? null : value, "");
    }

    /** A field to fill in by hand. */
    public static Field blank(String label, String hint) {
        return new Field(label, null, hint);
    }
}
