package nl.leerplaats.solver.search.year;

import java.util.Arrays;
import java.util.function.Predicate;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.year.ChainedRest;
import nl.leerplaats.solver.year.OptionsByCompany;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.WorkSpan;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The completion bounds of one student with many requests, at what is free now: trips that the supervisor does not make yet are paid, and lapses saved, by
 * whoever comes to a company from another.
 */
final class YearChain {

    /** How often a price of what stays short is looked for: the search goes through all options where that does not settle it. */
    private static final int LOOKS = 1;

    private final YearIndex index;
    private final OwnCost own;
    private final LevelPacking packing;
    private final Predicate<Option> free;
    private final TripCosts trips;
    private final LapseSavings savings;
    private final OptionsByCompany byCompany = new OptionsByCompany();
    private final ChainedRest ahead;
    private RequestFact[] requests = new RequestFact[0];
    private long[][] alone = new long[0][];
    private int[] path = new int[0];

    /**
     * Bounds for all students.
     *
     * @param index the problem
     * @param own what a year costs by itself
     * @param packing puts medium and soft cost into one number
     * @param free tells which options can be had, of requests that are not pinned
     * @param trips what the trips cost, of the student and the supervisor at hand
     * @param savings what is saved of lapses, of the student at hand
     */
    YearChain(
            YearIndex index,
            OwnCost own,
            LevelPacking packing,
            Predicate<Option> free,
            TripCosts trips,
            LapseSavings savings) {
        this.index = index;
        this.own = own;
        this.packing = packing;
        this.free = free;
        this.trips = trips;
        this.savings = savings;
        ahead = new ChainedRest(index, own, byCompany);
    }

    /** Begins with a student, whose requests by themselves cost what {@code rest} says, and what the student may do at most. */
    void begin(int student, RestOfYear rest, StudentWorkLimit limit) {
        requests = index.requestsOf(student);
        byCompany.prepare(index, student, 1);
        ahead.begin(student, 1, packing.medium(1), limit);
        if (alone.length < requests.length) {
            alone = Arrays.copyOf(alone, requests.length);
            path = new int[requests.length];
        }
        for (int position = 0; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            boolean pinned = requests[position].pinned();
            long[] costs = new long[options.size()];
            ahead.setUnplaced(position, rest.unplaced(position));
            for (int number = 0; number < options.classes(); number++) {
                long medium = packing.medium(options.medium(number));
                for (int choice = options.start(number); choice < options.end(number); choice++) {
                    boolean had = pinned ? choice == 0 : free.test(options.option(choice));
                    costs[choice] = had ? options.softCost(choice) + medium : RequestOptions.NEVER;
                }
            }
            alone[position] = costs;
        }
    }

    /**
     * One way through the year.
     *
     * @param cost what it costs without what stays short and without what the supervisor costs
     * @param minutes minutes of all placements
     * @param dates stage dates of all placements
     * @param onStage there is a placement that is not history
     */
    record Way(long cost, int minutes, int dates, boolean onStage) {}

    /** Begins with a supervisor, whose trips are set and who visits on some weekdays, without a price of what stays short. */
    void with(int visitMask) {
        for (int position = 0; position < requests.length; position++) {
            RequestFact request = requests[position];
            RequestOptions options = index.choicesOf(request);
            long[] placed = ahead.placed(position);
            long[] entered = ahead.entered(position);
            long noVisit = request.history() ? 0 : own.noVisit(request);
            // who stays after a placement that is history is visited for the first time
            boolean visitedBefore = position == 0 || !requests[position - 1].history();
            for (int choice = 0; choice < options.size(); choice++) {
                placed[choice] = alone[position][choice];
                if (placed[choice] < RequestOptions.NEVER) {
                    int slot = options.slot(choice);
                    long trip = request.history() ? 0 : trips.get(slot);
                    placed[choice] += (options.option(choice).daysMask() & visitMask) == 0 ? noVisit : 0;
                    placed[choice] += visitedBefore ? 0 : trip;
                    entered[choice] = (visitedBefore ? trip : 0) - savings.get(position, slot);
                }
            }
        }
        ahead.solve();
    }

    /** Prices what stays short, or is too much, too. */
    void solvePriced() {
        ahead.solvePriced(LOOKS);
    }

    /** Number of ways that can be followed. */
    int ways() {
        return ahead.solved();
    }

    /** Follows a way from the first request to the last. */
    Way follow(int number) {
        long cost = ahead.follow(number, path);
        int minutes = 0;
        int dates = 0;
        boolean onStage = false;
        for (int position = 0; position < requests.length; position++) {
            if (path[position] >= 0) {
                Option option = index.choicesOf(requests[position]).option(path[position]);
                minutes += option.minutes();
                dates += option.stageDates();
                onStage |= !requests[position].history();
            }
        }
        return new Way(cost, minutes, dates, onStage);
    }

    /** The choice for a request on the way that was followed last; negative for no placement. */
    int choice(int position) {
        return path[position];
    }

    /** Least cost of a year, without what the supervisor costs. */
    long least() {
        return ahead.least();
    }

    /** Least cost of all that follows an option, with what is taken up to and with it. */
    long after(int position, int choice, WorkSpan work) {
        return ahead.after(position, choice, work.minutes(), work.dates(), work.leastMinutes(), work.leastDates());
    }
}
