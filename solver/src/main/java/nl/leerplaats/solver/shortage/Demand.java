package nl.leerplaats.solver.shortage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;

/**
 * What a request needs, without what the other students do: where it can go, on which weekdays, and how many of them at least.
 *
 * @param request the request
 * @param daysAt weekdays of its options, by mentor
 * @param days weekdays of all its options
 * @param leastDays fewest weekdays of an option; 1 where there is no option
 */
record Demand(RequestFact request, Map<MentorFact, Weekdays> daysAt, Weekdays days, int leastDays) {

    static Demand of(RequestAssignment assignment) {
        Map<MentorFact, Weekdays> daysAt = new LinkedHashMap<>();
        int all = 0;
        int least = Weekdays.COUNT;
        for (Option option : assignment.options()) {
            daysAt.merge(option.mentor(), option.days(), (a, b) -> new Weekdays(a.mask() | b.mask()));
            all |= option.daysMask();
            least = Math.min(least, option.dayCount());
        }
        return new Demand(
                assignment.request(),
                daysAt,
                new Weekdays(all),
                assignment.options().isEmpty() ? 1 : least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Demand demand && demand.request.equals(request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    /** Tells whether it is on stage in a segment if it is placed. */
    boolean isIn(int segment) {
        return request.takes(segment);
    }

    /**
     * How many requests fit in at the same time that need so many weekdays each, or more.
     *
     * @param free pupils that can be there, by weekday
     * @param each weekdays that each needs, 1 or more
     */
    static int room(int[] free, int each) {
        int room = 0;
        while (fit(free, room + 1) >= each * (room + 1)) {
            room++;
        }
        return room;
    }

    /** Most weekdays that so many requests can take together, each a weekday once (Gale and Ryser, 1957). */
    private static int fit(int[] free, int requests) {
        return Arrays.stream(free).map(one -> Math.min(one, requests)).sum();
    }
}
