package nl.leerplaats.solver.year;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.solver.problem.Option;
import org.jspecify.annotations.Nullable;

/**
 * All that is decided for one student: the placement of each request in order of time, and the supervisor. The array is not changed after it
 * was made.
 */
public final class StudentYear {

    /** No supervisor. */
    public static final int NOBODY = -1;

    private final @Nullable Option[] options;
    private final int supervisor;

    public StudentYear(@Nullable Option[] options, int supervisor) {
        this.options = options;
        this.supervisor = supervisor;
    }

    /** Number of requests. */
    public int size() {
        return options.length;
    }

    /** The placement of a request by position, or null for none. */
    @Nullable
    public Option option(int position) {
        return options[position];
    }

    /** Index of the supervisor, or {@link #NOBODY}. */
    public int supervisor() {
        return supervisor;
    }

    /** Indices of the companies of the year, each once, with or without those of placements that are history. */
    public Set<Integer> companies(boolean withHistory) {
        Set<Integer> companies = new LinkedHashSet<>();
        for (Option option : options) {
            if (option != null && (withHistory || !option.request().history())) {
                companies.add(option.company().index());
            }
        }
        return companies;
    }

    /** Tells whether both decide the same. */
    public boolean isSame(StudentYear other) {
        if (supervisor != other.supervisor) {
            return false;
        }
        for (int position = 0; position < options.length; position++) {
            Option own = options[position];
            Option theirs = other.options[position];
            boolean same = own == null || theirs == null
                    ? own == null && theirs == null
                    : own.mentor().index() == theirs.mentor().index() && own.daysMask() == theirs.daysMask();
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
