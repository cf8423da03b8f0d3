package nl.leerplaats.solver.year;

import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import org.jspecify.annotations.Nullable;

/**
 * Completion bounds: what the rest of a student's year costs at least, at the prices of a search for the cheapest year. That is each request
 * that follows by itself, a change of company for the next at most, and the hours and days that stay short even if all that follow give the
 * most; places and trips are free. It holds for one student and the present prices, and is for one thread.
 */
public final class RestOfYear {

    /**
     * A placement at a company that keeps its recognition costs so much less.
     *
     * @param slot number of the company within the student's year
     * @param amount 0 or more
     */
    public record Credit(int slot, long amount) {}

    /**
     * The prices.
     *
     * @param year what all that is no placement costs
     * @param saving the most that any placement can save, 0 or more
     * @param credits what placements at some companies save on top
     * @param limit how much the whole year may be, or {@link StudentWorkLimit#NONE} where that is not looked at
     * @param free tells which options can be had, of requests that are not pinned
     */
    public record Prices(
            YearPrices year, long saving, List<Credit> credits, StudentWorkLimit limit, Predicate<Option> free) {}

    /** What is known of one request, and of all requests after it together. */
    private final class Ahead {
        private final boolean pinned;
        private final RequestOptions options;
        private final long unplaced;
        private final int[] first;
        private final long[] costs;
        private final long[] credited;
        private final long least;
        private final int mostMinutes;
        private final int mostDates;
        private final long laterCost;
        private final int laterMinutes;
        private final int laterDates;

        private Ahead(RequestFact request, RequestOptions options, @Nullable Ahead next) {
            this.options = options;
            pinned = request.pinned();
            unplaced = pinned ? RequestOptions.NEVER : prices.year.unplaced(request);
            first = new int[options.classes()];
            costs = new long[options.classes()];
            credited = new long[prices.credits.size()];
            long cheapest = unplaced;
            int minutes = 0;
            int dates = 0;
            for (int number = 0; number < first.length; number++) {
                int end = options.end(number);
                int choice = options.start(number);
                while (!pinned && choice < end && !prices.free.test(options.option(choice))) {
                    choice++;
                }
                first[number] = choice;
                costs[number] = RequestOptions.NEVER;
                if (choice < end) {
                    costs[number] =
                            mediumUnit * options.medium(number) + softUnit * options.softCost(choice) - prices.saving;
                    cheapest = Math.min(cheapest, costs[number]);
                    minutes = Math.max(minutes, options.minutes(number));
                    dates = Math.max(dates, options.dates(number));
                }
            }
            for (int number = 0; number < credited.length; number++) {
                Credit credit = prices.credits.get(number);
                credited[number] = costAt(options, credit.slot);
                if (credited[number] != RequestOptions.NEVER && companies[credit.slot].isKeptBy(request)) {
                    credited[number] -= credit.amount;
                }
                cheapest = Math.min(cheapest, credited[number]);
            }
            least = cheapest;
            mostMinutes = minutes;
            mostDates = dates;
            laterCost = next == null ? 0 : next.laterCost + next.least;
            laterMinutes = next == null ? 0 : next.laterMinutes + next.mostMinutes;
            laterDates = next == null ? 0 : next.laterDates + next.mostDates;
        }

        /** Cost of all that comes after this request, with the hours and days that stay short. */
        private long later(int minutes, int dates) {
            return laterCost + shortfall(minutes + laterMinutes, dates + laterDates);
        }

        private boolean isWithinLimit(int minutesBefore, int datesBefore, int minutes, int dates) {
            return unlimited || pinned || prices.limit.allowsMore(minutesBefore, datesBefore, minutes, dates);
        }
    }

    private final OwnCost own;
    private final int student;
    private final CompanyFact[] companies;
    private final Prices prices;
    private final long softUnit;
    private final long mediumUnit;
    private final boolean unlimited;
    private final int[] creditedSlots;
    private final Ahead[] ahead;
    private int knownPosition = -1;
    private int knownMinutes;
    private int knownDates;
    private int knownLeastMinutes;
    private int knownLeastDates;
    private long knownPlaced;
    private long knownUnplaced;

    /** Looks at the requests of a student at some prices. */
    public RestOfYear(YearIndex index, int student, Prices prices) {
        own = prices.year.own();
        this.student = student;
        this.prices = prices;
        companies = index.companiesOf(student);
        softUnit = prices.year.softUnit();
        mediumUnit = prices.year.mediumUnit();
        unlimited = prices.limit.equals(StudentWorkLimit.NONE);
        creditedSlots = prices.credits.stream().mapToInt(Credit::slot).toArray();
        RequestFact[] requests = index.requestsOf(student);
        ahead = new Ahead[requests.length];
        Ahead next = null;
        for (int position = requests.length - 1; position >= 0; position--) {
            next = new Ahead(requests[position], index.choicesOf(requests[position]), next);
            ahead[position] = next;
        }
    }

    /** Tells whether placements for all requests can take more than the limit of the student. */
    public boolean mayExceed(StudentWorkLimit limit) {
        return ahead.length > 0
                && !limit.allows(
                        ahead[0].mostMinutes + ahead[0].laterMinutes, ahead[0].mostDates + ahead[0].laterDates);
    }

    /** Position of the first option of a class that can be had; the end of the class where there is none. */
    public int first(int position, int number) {
        return ahead[position].first[number];
    }

    /** The most that one placement can save, wherever it is. */
    public long saving() {
        return prices.saving;
    }

    /** Cost of no placement for a request that is not pinned. */
    public long unplaced(int position) {
        return ahead[position].unplaced;
    }

    /** Least cost of a placement for a request by itself, with an option of a class; {@link RequestOptions#NEVER} where there is none. */
    public long cost(int position, int number) {
        return ahead[position].costs[number];
    }

    /**
     * Least cost of all that follows a request.
     *
     * @param position the request
     * @param work what is taken up to and with that request
     * @param change what the next placement costs on top of its own, if there is one
     */
    public long after(int position, WorkSpan work, long change) {
        know(position, work.minutes(), work.dates(), work.leastMinutes(), work.leastDates());
        return Math.min(knownUnplaced, knownPlaced + change);
    }

    /** The same after so many minutes and dates, at most, where no limit is looked at. */
    public long after(int position, int minutes, int dates, long change) {
        know(position, minutes, dates, minutes, dates);
        return Math.min(knownUnplaced, knownPlaced + change);
    }

    private void know(int position, int minutes, int dates, int leastMinutes, int leastDates) {
        if (position == knownPosition
                && minutes == knownMinutes
                && dates == knownDates
                && leastMinutes == knownLeastMinutes
                && leastDates == knownLeastDates) {
            return;
        }
        knownPosition = position;
        knownMinutes = minutes;
        knownDates = dates;
        knownLeastMinutes = leastMinutes;
        knownLeastDates = leastDates;
        if (position + 1 == ahead.length) {
            knownUnplaced = shortfall(minutes, dates);
            knownPlaced = knownUnplaced;
            return;
        }
        Ahead next = ahead[position + 1];
        RequestOptions options = next.options;
        knownUnplaced = next.pinned ? RequestOptions.NEVER : next.unplaced + next.later(minutes, dates);
        long least = RequestOptions.NEVER;
        for (int number = 0; number < next.costs.length; number++) {
            int more = options.minutes(number);
            int moreDates = options.dates(number);
            if (next.costs[number] != RequestOptions.NEVER
                    && next.isWithinLimit(leastMinutes, leastDates, more, moreDates)) {
                least = Math.min(least, next.costs[number] + next.later(minutes + more, dates + moreDates));
            }
        }
        for (int number = 0; number < next.credited.length; number++) {
            int slot = creditedSlots[number];
            if (next.credited[number] != RequestOptions.NEVER) {
                int most = minutes + options.mostMinutes(slot);
                least = Math.min(least, next.credited[number] + next.later(most, dates + options.mostDates(slot)));
            }
        }
        knownPlaced = least;
    }

    /**
     * Least cost of all that follows a request which is not the last, where the next placement is at the same company.
     *
     * @param position the request
     * @param slot the slot of the company
     * @param work what is taken up to and with that request
     * @return {@link RequestOptions#NEVER} where the next cannot be there
     */
    public long stay(int position, int slot, WorkSpan work) {
        Ahead next = ahead[position + 1];
        boolean fits = next.isWithinLimit(
                work.leastMinutes(), work.leastDates(), next.options.leastMinutes(slot), next.options.leastDates(slot));
        return fits ? stay(position, slot, work.minutes(), work.dates()) : RequestOptions.NEVER;
    }

    /** The same after so many minutes and dates, at most, where no limit is looked at. */
    public long stay(int position, int slot, int minutes, int dates) {
        Ahead next = ahead[position + 1];
        RequestOptions options = next.options;
        long cost = costAt(options, slot);
        return cost == RequestOptions.NEVER
                ? RequestOptions.NEVER
                : cost + next.later(minutes + options.mostMinutes(slot), dates + options.mostDates(slot));
    }

    private long costAt(RequestOptions options, int slot) {
        long soft = options.leastSoft(slot);
        return soft == RequestOptions.NEVER
                ? RequestOptions.NEVER
                : mediumUnit * options.leastMedium(slot) + softUnit * soft;
    }

    private long shortfall(int minutes, int dates) {
        return mediumUnit * own.shortfall(student, minutes, dates);
    }
}
