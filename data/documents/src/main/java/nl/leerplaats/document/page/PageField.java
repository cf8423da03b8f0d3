package nl.leerplaats.document.page;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param label what it is
 * @param value what is known; null gives a ruled line to write on
 * @param hint what is to be written on the line, or a remark after the value; may be empty
 */
public record PageField(String label, @Nullable String value, String hint) {

    /** A field that is filled in. */
    public static PageField of(String label, String value) {
        return new PageField(label, value.isBlank() ? null : value, "");
    }

    /** A field to fill in by hand. */
    public static PageField blank(String label, String hint) {
        return new PageField(label, null, hint);
    }
}
