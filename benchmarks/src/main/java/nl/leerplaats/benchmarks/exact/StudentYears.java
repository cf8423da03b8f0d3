package nl.leerplaats.benchmarks.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Every choice of placements for the requests of one student: of each an option or none, with what is pinned, within the student's most hours
 * and days. There can be millions, so they are kept as positions of options in one array.
 */
final class StudentYears {

    /** The position that means no placement. */
    static final int NOTHING = -1;

    private static final int FIRST_SIZE = 64;

    private final List<List<Option>> options = new ArrayList<>();
    private final boolean[] fixed;
    private final StudentWorkLimit limit;
    private final long most;
    private int[] positions = new int[FIRST_SIZE];
    private int count;

    private StudentYears(YearIndex index, int student, StudentWorkLimit limit, long most) {
        this.limit = limit;
        this.most = most;
        RequestFact[] requests = index.requestsOf(student);
        fixed = new boolean[requests.length];
        for (RequestFact request : requests) {
            Option pin = index.fixedOption(request);
            fixed[options.size()] = pin != null;
            options.add(pin == null ? index.optionsOf(request) : List.of(pin));
        }
    }

    /**
     * Lists them.
     *
     * @param index the problem
     * @param student index of the student
     * @param limit the most hours and days of the student
     * @param most where there are more than so many, one more is listed and no other
     */
    static StudentYears list(YearIndex index, int student, StudentWorkLimit limit, long most) {
        StudentYears years = new StudentYears(index, student, limit, most);
        years.choose(0, new int[years.fixed.length], 0, 0);
        return years;
    }

    private void choose(int request, int[] chosen, long minutes, long dates) {
        if (count > most || !limit.allows(minutes, dates)) {
            return;
        }
        if (request == chosen.length) {
            add(chosen);
            return;
        }
        if (!fixed[request]) {
            chosen[request] = NOTHING;
            choose(request + 1, chosen, minutes, dates);
        }
        List<Option> candidates = options.get(request);
        for (int position = 0; position < candidates.size(); position++) {
            Option option = candidates.get(position);
            chosen[request] = position;
            choose(request + 1, chosen, minutes + option.minutes(), dates + option.stageDates());
        }
    }

    private void add(int[] chosen) {
        int start = count * chosen.length;
        if (start + chosen.length > positions.length) {
            positions = Arrays.copyOf(positions, start + chosen.length + positions.length);
        }
        System.arraycopy(chosen, 0, positions, start, chosen.length);
        count++;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Number of requests. */
    int requests() {
        return fixed.length;
    }

    /** Tells whether a person decided the placement of a request. */
    boolean isFixed(int request) {
        return fixed[request];
    }

    /** Position of the option of a request in a year, or {@link #NOTHING}. */
    int position(int year, int request) {
        return positions[year * fixed.length + request];
    }

    /** The placement of each request in a year, or null for none. */
    @Nullable
    Option[] options(int year) {
        @Nullable Option[] result = new Option[fixed.length];
        for (int request = 0; request < fixed.length; request++) {
            int position = position(year, request);
            result[request] = position == NOTHING ? null : options.get(request).get(position);
        }
        return result;
    }

    /** The year with these positions of options. */
    int find(int[] wanted) {
        for (int year = 0; year < count; year++) {
            int start = year * wanted.length;
            if (Arrays.equals(positions, start, start + wanted.length, wanted, 0, wanted.length)) {
                return year;
            }
        }
        throw new IllegalArgumentException("No year has the options (" + Arrays.toString(wanted) + ").");
    }
}
