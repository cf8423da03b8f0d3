package nl.leerplaats.web.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** What somebody does to the working plan by hand. */
public sealed interface HandMove {

    /** The student that it is about. */
    String studentId();

    /** Ids of all students to whom it does something. */
    default Set<String> students() {
        return Set.of(studentId());
    }

    /**
     * A student goes to a company, or gets other days or another mentor there.
     *
     * @param key student and period
     * @param companyId company
     * @param mentorId mentor of that company
     * @param days stage weekdays
     */
    record Place(RequestKey key, String companyId, String mentorId, Weekdays days) implements HandMove {

        @Override
        public String studentId() {
            return key.studentId();
        }
    }

    /**
     * A student has no placement in a period any more.
     *
     * @param key student and period
     */
    record TakeOut(RequestKey key) implements HandMove {

        @Override
        public String studentId() {
            return key.studentId();
        }
    }

    /**
     * A student gets a supervisor, or none.
     *
     * @param studentId student
     * @param supervisorId supervisor; null for none
     */
    record Supervise(String studentId, @Nullable String supervisorId) implements HandMove {}

    /**
     * Several moves that are done together or not at all, such as a student who goes somewhere with others making room.
     *
     * @param studentId the student that it is for
     * @param moves the moves, of this student and of others
     */
    record Together(String studentId, List<HandMove> moves) implements HandMove {

        public Together {
            moves = List.copyOf(moves);
        }

        @Override
        public Set<String> students() {
            Set<String> students = new LinkedHashSet<>(List.of(studentId));
            moves.forEach(one -> students.addAll(one.students()));
            return students;
        }
    }
}
