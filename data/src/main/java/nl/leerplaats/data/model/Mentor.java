package nl.leerplaats.data.model;

import org.jspecify.annotations.Nullable;

/**
 * A mentor in the company (leermeester).
 *
 * @param id unique in the company
 * @param name as shown, where given
 * @param days weekdays on which the mentor works
 * @param maxStudents pupils at the same time on a weekday, 0 or more; 1 where the document says nothing
 * @param contact how the mentor is reached, where given
 * @param extra extensions
 */
public record Mentor(
        String id,
        @Nullable String name,
        Weekdays days,
        int maxStudents,
        @Nullable Contact contact,
        Extra extra) {

    /** A mentor of whom nothing is known for papers and lists. */
    public Mentor(String id, @Nullable String name, Weekdays days, int maxStudents, Extra extra) {
        this(id, name, days, maxStudents, null, extra);
    }

    /** One-to-one, unless stated. */
    public static final int DEFAULT_MAX_STUDENTS = 1;

    /** The same mentor on other days and for another number of pupils. */
    public Mentor withRoom(Weekdays otherDays, int otherMaxStudents) {
        return new Mentor(id, name, otherDays, otherMaxStudents, contact, extra);
    }
}
