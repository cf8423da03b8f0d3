package nl.leerplaats.solver.search;

import java.util.Arrays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.WorkLimit;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;

/**
 * What the rest of a student's year costs at least, after an option of the request before: at the same company, or at any. The hours and days
 * that then stay short are in it.
 */
final class RestBound {

    private final PlanState state;
    private final OwnCost own;
    private final LevelPacking packing;
    private int student;
    private RequestFact[] requests = new RequestFact[0];
    private long mostSaved;
    private int[][] firstFitting = new int[0][];
    private long[] leastCost = new long[0];
    private int[] mostMinutes = new int[0];
    private int[] mostDates = new int[0];
    private long[] laterCost = new long[0];
    private int[] laterMinutes = new int[0];
    private int[] laterDates = new int[0];
    private WorkLimit limit = WorkLimit.NONE;

    RestBound(PlanState state, LevelPacking packing) {
        this.state = state;
        this.packing = packing;
        own = state.own();
    }

    /** The most that one placement of the student can save by keeping a recognition. */
    long mostSaved() {
        return mostSaved;
    }

    /**
     * Looks at what is free for a student.
     *
     * @param ofStudent the student
     * @param ofYear most of the whole year
     */
    void prepare(int ofStudent, WorkLimit ofYear) {
        student = ofStudent;
        requests = state.index().requestsOf(student);
        int count = requests.length;
        if (firstFitting.length < count) {
            int old = firstFitting.length;
            firstFitting = Arrays.copyOf(firstFitting, count);
            Arrays.fill(firstFitting, old, count, new int[0]);
            leastCost = new long[count];
            mostMinutes = new int[count];
            mostDates = new int[count];
            laterCost = new long[count];
            laterMinutes = new int[count];
            laterDates = new int[count];
        }
        // with more requests a way that is left out for good could have been the one that hid a better one
        limit = count <= YearPlanner.EXACT_REQUESTS ? ofYear : WorkLimit.NONE;
        mostSaved = 0;
        for (CompanyFact company : state.index().companiesOf(student)) {
            mostSaved = Math.max(mostSaved, state.lapseSaving(company));
        }
        for (int position = 0; position < count; position++) {
            look(position);
        }
        if (count > 0) {
            laterCost[count - 1] = 0;
            laterMinutes[count - 1] = 0;
            laterDates[count - 1] = 0;
        }
        for (int position = count - 2; position >= 0; position--) {
            laterCost[position] = laterCost[position + 1] + leastCost[position + 1];
            laterMinutes[position] = laterMinutes[position + 1] + mostMinutes[position + 1];
            laterDates[position] = laterDates[position + 1] + mostDates[position + 1];
        }
    }

    private void look(int position) {
        RequestFact request = requests[position];
        RequestOptions options = state.index().choicesOf(request);
        if (firstFitting[position].length < options.classes()) {
            firstFitting[position] = new int[options.classes()];
        }
        boolean fixed = request.pinned();
        long least = fixed ? RequestOptions.NEVER : unplaced(request);
        mostMinutes[position] = 0;
        mostDates[position] = 0;
        for (int number = 0; number < options.classes(); number++) {
            int chosen = options.start(number);
            int end = options.end(number);
            while (!fixed && chosen < end && !state.occupancy().fits(options.option(chosen))) {
                chosen++;
            }
            firstFitting[position][number] = chosen;
            if (chosen < end) {
                least = Math.min(least, options.softCost(chosen) + packing.medium(options.medium(number)) - mostSaved);
                mostMinutes[position] = Math.max(mostMinutes[position], options.minutes(number));
                mostDates[position] = Math.max(mostDates[position], options.dates(number));
            }
        }
        leastCost[position] = least;
    }

    private long unplaced(RequestFact request) {
        return packing.medium(own.unplacedMedium(request)) + own.unplacedSoft(request);
    }

    /** Position of the first option of a class for which there is room; the end of the class where there is none. */
    int firstFitting(int position, int number) {
        return firstFitting[position][number];
    }

    /**
     * Least cost of all that follows a request.
     *
     * @param position the request
     * @param minutesSoFar minutes up to and with that request
     * @param datesSoFar stage dates up to and with that request
     * @param minutesAtLeast the least that minutesSoFar can be
     * @param datesAtLeast the least that datesSoFar can be
     * @param change what the next placement costs on top of its own
     */
    long after(int position, int minutesSoFar, int datesSoFar, int minutesAtLeast, int datesAtLeast, long change) {
        int next = position + 1;
        if (next == requests.length) {
            return packing.medium(own.shortfall(student, minutesSoFar, datesSoFar));
        }
        int minutes = minutesSoFar + laterMinutes[next];
        int dates = datesSoFar + laterDates[next];
        long least = requests[next].pinned()
                ? RequestOptions.NEVER
                : unplaced(requests[next]) + packing.medium(own.shortfall(student, minutes, dates));
        RequestOptions options = state.index().choicesOf(requests[next]);
        for (int number = 0; number < options.classes(); number++) {
            int first = firstFitting[next][number];
            if (first < options.end(number)
                    && isWithinLimits(
                            next, minutesAtLeast, datesAtLeast, options.minutes(number), options.dates(number))) {
                long medium = options.medium(number)
                        + own.shortfall(student, minutes + options.minutes(number), dates + options.dates(number));
                least = Math.min(least, change + options.softCost(first) - mostSaved + packing.medium(medium));
            }
        }
        return laterCost[next] + least;
    }

    /** Tells whether a placement for a request can be within the student's limits, after so many minutes and dates at least. */
    private boolean isWithinLimits(int position, int minutesAtLeast, int datesAtLeast, int minutes, int dates) {
        return requests[position].pinned() || limit.allowsMore(minutesAtLeast, datesAtLeast, minutes, dates);
    }

    /**
     * Least cost of all that follows a request where the next is at the company of a slot.
     *
     * @param position the request
     * @param slot the slot
     * @param minutesSoFar minutes up to and with that request
     * @param datesSoFar stage dates up to and with that request
     * @param minutesAtLeast the least that minutesSoFar can be
     * @param datesAtLeast the least that datesSoFar can be
     */
    long stay(int position, int slot, int minutesSoFar, int datesSoFar, int minutesAtLeast, int datesAtLeast) {
        int next = position + 1;
        RequestOptions options = state.index().choicesOf(requests[next]);
        if (options.leastSoft(slot) == RequestOptions.NEVER
                || !isWithinLimits(
                        next, minutesAtLeast, datesAtLeast, options.leastMinutes(slot), options.leastDates(slot))) {
            return RequestOptions.NEVER;
        }
        long cost = options.leastSoft(slot) + laterCost[next];
        int minutes = minutesSoFar + options.mostMinutes(slot) + laterMinutes[next];
        int dates = datesSoFar + options.mostDates(slot) + laterDates[next];
        return cost + packing.medium(options.leastMedium(slot) + own.shortfall(student, minutes, dates));
    }
}
