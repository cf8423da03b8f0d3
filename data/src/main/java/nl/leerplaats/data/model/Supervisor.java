package nl.leerplaats.data.model;

import java.util.List;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor from school (docentbegeleider).
 *
 * @param id unique among supervisors
 * @param name as shown, where given
 * @param schoolId the supervisor's school
 * @param profiles profiles supervised; empty: all
 * @param maxStudents most students, 0 or more
 * @param visitDays weekdays on which the supervisor can visit
 * @param contact how the supervisor is reached, where given
 * @param extra extensions
 */
public record Supervisor(
        String id,
        @Nullable String name,
        String schoolId,
        List<Profile> profiles,
        int maxStudents,
        Weekdays visitDays,
        @Nullable Contact contact,
        Extra extra)
        implements Named {

    public Supervisor {
        profiles = List.copyOf(profiles);
    }

    /** Tells whether the supervisor may supervise this student: same school, and a profile that is covered. */
    public boolean covers(Student student) {
        return schoolId.equals(student.schoolId()) && (profiles.isEmpty() || profiles.contains(student.profile()));
    }
}
