package nl.leerplaats.data.model;

import java.time.LocalDate;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A mentor in the company (leermeester).
 *
 * @param id unique in the company
 * @param name as shown, where given
 * @param days weekdays on which the mentor works
 * @param maxStudents pupils at the same time on a weekday, 0 or more; 1 where the document says nothing
 * @param until last day on which the mentor is there, where known
 * @param contact how the mentor is reached, where given
 * @param extra extensions
 */
public record Mentor(
        String id,
        @Nullable String name,
        Weekdays days,
        int maxStudents,
        @Nullable LocalDate until,
        @Nullable Contact contact,
        Extra extra)
        implements Named {

    /** A mentor who stays, and of whom nothing is known for papers and lists. */
    public Mentor(String id, @Nullable String name, Weekdays days, int maxStudents, Extra extra) {
        this(id, name, days, maxStudents, null, null, extra);
    }

    /** One-to-one, unless stated. */
    public static final int DEFAULT_MAX_STUDENTS = 1;

    /** The same mentor on other days and for another number of pupils. */
    public Mentor withRoom(Weekdays otherDays, int otherMaxStudents) {
        return new Mentor(id, name, otherDays, otherMaxStudents, until, contact, extra);
    }

    /** The same mentor, there until a day, included. */
    public Mentor withUntil(LocalDate day) {
        return new Mentor(id, name, days, maxStudents, day, contact, extra);
    }

    /** Tells whether the mentor is still there on a day. */
    public boolean isThereOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
