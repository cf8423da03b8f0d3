package nl.leerplaats.web.work;

import java.util.Set;

/** What somebody looked at is otherwise by now; nothing was done. */
public final class StaleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> students;

    /** The working plan is another one by now, and had to be the same as a whole. */
    StaleException() {
        this(Set.of());
    }

    /**
     * Something of students is otherwise by now.
     *
     * @param students their ids
     */
    StaleException(Set<String> students) {
        super("The working plan has changed since.");
        this.students = Set.copyOf(students);
    }

    /** Ids of the students of whom something is otherwise, of those whom it is about; empty where it is about the working plan as a whole. */
    public Set<String> students() {
        return students;
    }
}
