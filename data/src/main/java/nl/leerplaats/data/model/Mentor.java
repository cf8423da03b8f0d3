package nl.leerplaats.data.model;

import org.jspecify.annotations.Nullable;

/**
 * A mentor in the company (leermeester).
 *
 * @param id unique in the company
 * @param name as shown, where given
 * @param days weekdays on which the mentor works
 * @param maxStudents pupils at the same time on a weekday, 0 or more; 1 where the document says nothing
 * @param extra extensions
 */
public record Mentor(String id, @Nullable String name, Weekdays days, int maxStudents, Extra extra) {

    /** One-to-one, unless stated. */
    public static final int DEFAULT_MAX_STUDENTS = 1;
}
