package nl.leerplaats.data.change.difference;

import nl.leerplaats.data.change.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record that is different. Of a list of things only those that are gone and those that are new are listed.
 *
 * @param kind kind of the record
 * @param key name of the field, for example {@code contact.phone}; {@code Texts} has the words for it
 * @param before what it was: a fact of the model, a {@link java.time.Duration}, or null for nothing
 * @param after what it is, likewise
 */
public record ChangedField(
        Subject.Kind kind,
        String key,
        @Nullable Object before,
        @Nullable Object after) {}
