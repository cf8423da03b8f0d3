package nl.leerplaats.solver.relaxation;

import java.util.Arrays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The completion bounds of the shortest-path search: a lower bound on the cost of all extensions of a label. Prices of places and trips
 * count as 0 in it.
 */
final class CompletionBound {

    private static final int NONE = -1;

    private final YearIndex index;
    private final OwnCost own;
    private Prices prices;
    private int student;
    private RequestFact[] requests = new RequestFact[0];
    private int[] credited = new int[0];
    private CompanyFact[] companies = new CompanyFact[0];
    private int[][] heads = new int[0][];
    private int[][] nexts = new int[0][];
    private long[] leastCost = new long[0];
    private int[] mostMinutes = new int[0];
    private int[] mostDates = new int[0];
    private int knownPosition;
    private int knownMinutes;
    private int knownDates;
    private long knownPlaced;
    private long knownUnplaced;

    CompletionBound(YearIndex index, OwnCost own) {
        this.index = index;
        this.own = own;
        prices = new Prices(index, 0, 0);
    }

    /** Begins with another student. */
    void prepare(int ofStudent, Prices atPrices) {
        student = ofStudent;
        prices = atPrices;
        requests = index.requestsOf(student);
        companies = index.companiesOf(student);
        credited = listCredited();
        knownPosition = NONE;
        int count = requests.length;
        if (heads.length < count) {
            int old = heads.length;
            heads = Arrays.copyOf(heads, count);
            nexts = Arrays.copyOf(nexts, count);
            Arrays.fill(heads, old, count, new int[0]);
            Arrays.fill(nexts, old, count, new int[0]);
            leastCost = new long[count];
            mostMinutes = new int[count];
            mostDates = new int[count];
        }
        for (int position = 0; position < count; position++) {
            look(position);
            if (position > 0 || credited.length > 0) {
                link(position);
            }
        }
    }

    private int[] listCredited() {
        int count = 0;
        for (CompanyFact company : companies) {
            count += prices.credit(company) > 0 ? 1 : 0;
        }
        int[] slots = new int[count];
        for (int slot = companies.length - 1; slot >= 0 && count > 0; slot--) {
            if (prices.credit(companies[slot]) > 0) {
                slots[--count] = slot;
            }
        }
        return slots;
    }

    private void look(int position) {
        RequestFact request = requests[position];
        RequestOptions options = index.choicesOf(request);
        long least = request.pinned() ? RequestOptions.NEVER : unplaced(request);
        mostMinutes[position] = 0;
        mostDates[position] = 0;
        for (int number = 0; number < options.classes(); number++) {
            least = Math.min(least, firstCost(options, number));
            mostMinutes[position] = Math.max(mostMinutes[position], options.minutes(number));
            mostDates[position] = Math.max(mostDates[position], options.dates(number));
        }
        for (int slot : credited) {
            least = Math.min(least, creditedCost(position, options, slot));
        }
        leastCost[position] = least;
    }

    private void link(int position) {
        RequestOptions options = index.choicesOf(requests[position]);
        if (heads[position].length < companies.length) {
            heads[position] = new int[Math.max(companies.length, 2 * heads[position].length)];
        }
        if (nexts[position].length < options.size()) {
            nexts[position] = new int[Math.max(options.size(), 2 * nexts[position].length)];
        }
        Arrays.fill(heads[position], 0, companies.length, NONE);
        for (int choice = options.size() - 1; choice >= 0; choice--) {
            int slot = options.slot(choice);
            nexts[position][choice] = heads[position][slot];
            heads[position][slot] = choice;
        }
    }

    private long unplaced(RequestFact request) {
        return prices.mediumUnit() * own.unplacedMedium(request) + prices.softUnit() * own.unplacedSoft(request);
    }

    private long firstCost(RequestOptions options, int number) {
        return prices.mediumUnit() * options.medium(number)
                + prices.softUnit() * options.option(options.start(number)).softCost();
    }

    private long creditedCost(int position, RequestOptions options, int slot) {
        long soft = options.leastSoft(slot);
        if (soft == RequestOptions.NEVER) {
            return RequestOptions.NEVER;
        }
        CompanyFact company = companies[slot];
        return prices.mediumUnit() * options.leastMedium(slot)
                + prices.softUnit() * soft
                - (company.isKeptBy(requests[position]) ? prices.credit(company) : 0);
    }

    /** Most minutes of all placements together. */
    long mostMinutes() {
        return Arrays.stream(mostMinutes, 0, requests.length).asLongStream().sum();
    }

    /** Most stage dates of all placements together. */
    long mostDates() {
        return Arrays.stream(mostDates, 0, requests.length).asLongStream().sum();
    }

    /** Slots of the companies with a credit for a placement. */
    int[] creditedSlots() {
        return credited;
    }

    /** The first option of a request at the company of a slot; negative where there is none. */
    int firstAt(int position, int slot) {
        return heads[position][slot];
    }

    /** The next option of a request at the same company; negative where there is none. */
    int nextAt(int position, int choice) {
        return nexts[position][choice];
    }

    /** Least cost of all that follows a request without a placement. */
    long afterNothing(int position, Label label) {
        know(position, label.minutes(), label.dates());
        return Math.min(knownPlaced, knownUnplaced);
    }

    /** The medium cost of an option of a class, with the least cost of all that follows it, wherever it is. */
    long withAfter(int position, Label before, RequestOptions options, int number) {
        know(position, before.minutes() + options.minutes(number), before.dates() + options.dates(number));
        return prices.mediumUnit() * options.medium(number) + Math.min(knownPlaced, knownUnplaced);
    }

    /** Least cost of all that follows the last choice of a beginning of a year. */
    long afterChoice(int position, Label label) {
        know(position, label.minutes(), label.dates());
        int next = position + 1;
        if (next == requests.length || requests[next].pinned() || requests[next].previousIndex() < 0) {
            return Math.min(knownPlaced, knownUnplaced);
        }
        long change = prices.softUnit() * own.companyChange();
        return Math.min(Math.min(knownUnplaced, knownPlaced + change), stay(next, label));
    }

    /** Least cost where the next placement is at the same company. */
    private long stay(int next, Label label) {
        RequestOptions options = index.choicesOf(requests[next]);
        long soft = options.leastSoft(label.slot());
        if (soft == RequestOptions.NEVER) {
            return RequestOptions.NEVER;
        }
        int minutes = label.minutes() + options.mostMinutes(label.slot());
        int dates = label.dates() + options.mostDates(label.slot());
        return prices.mediumUnit() * options.leastMedium(label.slot())
                + prices.softUnit() * soft
                + later(next, minutes, dates);
    }

    /** Least cost of the requests after one, with the hours and days that then stay short. */
    private long later(int position, int minutesSoFar, int datesSoFar) {
        long cost = 0;
        int minutes = minutesSoFar;
        int dates = datesSoFar;
        for (int other = position + 1; other < requests.length; other++) {
            cost += leastCost[other];
            minutes += mostMinutes[other];
            dates += mostDates[other];
        }
        return cost + prices.mediumUnit() * own.shortfall(student, minutes, dates);
    }

    private void know(int position, int minutes, int dates) {
        if (position == knownPosition && minutes == knownMinutes && dates == knownDates) {
            return;
        }
        knownPosition = position;
        knownMinutes = minutes;
        knownDates = dates;
        int next = position + 1;
        if (next == requests.length) {
            knownPlaced = later(position, minutes, dates);
            knownUnplaced = knownPlaced;
            return;
        }
        RequestFact request = requests[next];
        RequestOptions options = index.choicesOf(request);
        knownUnplaced = request.pinned() ? RequestOptions.NEVER : unplaced(request) + later(next, minutes, dates);
        knownPlaced = RequestOptions.NEVER;
        for (int number = 0; number < options.classes(); number++) {
            long cost = firstCost(options, number)
                    + later(next, minutes + options.minutes(number), dates + options.dates(number));
            knownPlaced = Math.min(knownPlaced, cost);
        }
        for (int slot : credited) {
            long cost = creditedCost(next, options, slot);
            if (cost < RequestOptions.NEVER) {
                int most = minutes + options.mostMinutes(slot);
                knownPlaced = Math.min(knownPlaced, cost + later(next, most, dates + options.mostDates(slot)));
            }
        }
    }
}
