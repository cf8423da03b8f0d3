package nl.leerplaats.solver.relaxation.pricing;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Twins among the labels of one student: beginnings of a year with the same supervisor that take the same of all that students share and that any row is
 * about, and so can stand for each other in every plan. Of twins that end with the same option the cheapest is kept, unless another has more hours or days.
 */
final class Twins {

    private static final int NOT_PLACED = -1;
    private static final int BETWEEN = -2;

    private final YearIndex index;
    private final OwnCost own;
    private final int student;
    private final RequestFact[] requests;
    private final boolean mediumOnly;
    private final boolean mayExceed;
    private final int[][] usage;

    /**
     * Prepares for a student.
     *
     * @param index the problem
     * @param own what a year costs by itself
     * @param contended the rows
     * @param mediumOnly medium cost alone counts: years may differ in trips, recognitions and where they end
     * @param student index of the student
     * @param mayExceed whether placements for all requests can take more than the student may do
     */
    Twins(YearIndex index, OwnCost own, ContendedRows contended, boolean mediumOnly, int student, boolean mayExceed) {
        this.index = index;
        this.own = own;
        this.mediumOnly = mediumOnly;
        this.student = student;
        requests = index.requestsOf(student);
        this.mayExceed = mayExceed;
        usage = new int[requests.length][];
        Map<List<ContendedRows.Taken>, Integer> numbers = new LinkedHashMap<>();
        for (int position = 0; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            usage[position] = new int[options.size()];
            for (int choice = 0; choice < options.size(); choice++) {
                usage[position][choice] =
                        numbers.computeIfAbsent(contended.takenBy(options.option(choice)), key -> numbers.size());
            }
        }
    }

    /**
     * The labels without those for which a twin stands.
     *
     * @param position number of the request that was decided last
     * @param labels labels with the same supervisor
     * @param supervisor the supervisor, or {@link StudentYear#NOBODY}
     */
    List<Label> remove(int position, List<Label> labels, int supervisor) {
        labels.sort(Comparator.comparingLong(Label::cost));
        Map<IntBuffer, List<Label>> kept = new LinkedHashMap<>();
        List<Label> result = new ArrayList<>();
        for (Label label : labels) {
            if (label.merged()) {
                result.add(label);
                continue;
            }
            List<Label> twins =
                    kept.computeIfAbsent(IntBuffer.wrap(key(position, label, supervisor)), key -> new ArrayList<>(1));
            if (twins.stream().noneMatch(twin -> standsFor(position, twin, label))) {
                twins.add(label);
                result.add(label);
            }
        }
        return result;
    }

    private boolean standsFor(int position, Label twin, Label label) {
        if (position == requests.length - 1) {
            return own.shortfall(student, twin.minutes(), twin.dates())
                    <= own.shortfall(student, label.minutes(), label.dates());
        }
        return twin.minutes() >= label.minutes()
                && twin.dates() >= label.dates()
                && (!mayExceed
                        || twin.leastMinutes() <= label.leastMinutes() && twin.leastDates() <= label.leastDates());
    }

    /** What twins have in common: the option that they end with, where one follows, and request by request what is taken and agreed; trips and recognitions. */
    private int[] key(int position, Label label, int supervisor) {
        int count = position + 1;
        int[] key = new int[4 * count + 2];
        int[] visited = new int[count];
        int[] keeps = new int[count];
        Label one = label;
        for (int at = position; at >= 0 && one != null; at--) {
            int choice = one.choice();
            Option option = choice < 0 ? null : index.choicesOf(requests[at]).option(choice);
            key[2 * at] = option == null ? NOT_PLACED : usage[at][choice];
            Option counted = mediumOnly ? null : option;
            key[2 * at + 1] = counted == null ? 0 : (int) index.agreementCost(counted);
            boolean trip = counted != null && supervisor != StudentYear.NOBODY && !requests[at].history();
            visited[at] = trip ? one.slot() : NOT_PLACED;
            keeps[at] = counted != null && counted.keepsRecognition() ? one.slot() : NOT_PLACED;
            one = one.before();
        }
        key[2 * count] = position + 1 < requests.length && !mediumOnly ? label.choice() : NOT_PLACED;
        key[2 * count + 1] = BETWEEN;
        fill(key, 2 * count + 2, visited);
        fill(key, 3 * count + 2, keeps);
        return key;
    }

    /** Each slot once, in order. */
    private static void fill(int[] key, int from, int[] slots) {
        int[] distinct = Arrays.stream(slots).distinct().sorted().toArray();
        Arrays.fill(key, from, from + slots.length, BETWEEN);
        System.arraycopy(distinct, 0, key, from, distinct.length);
    }
}
