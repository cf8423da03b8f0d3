package nl.leerplaats.solver.relaxation.pricing;

import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.ChainedRest;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/** The completion bounds of one student with many requests at given prices: places cost their prices, recognitions are credited, trips are free. */
final class PricedChain {

    /** How often a price of what stays short is looked for: enough to know it to a tenth. */
    private static final int LOOKS = 5;

    private final YearIndex index;
    private final OwnCost own;
    private final Prices prices;
    private final ChainedRest ahead;
    private final RequestFact[] requests;
    private final long[][] alone;
    private final int[] path;

    /**
     * Prepares the bounds for one student.
     *
     * @param index the problem
     * @param own what a year costs by itself
     * @param prices the prices
     * @param ahead works the bounds out
     * @param rest what the requests cost one by one
     * @param student index of the student
     */
    PricedChain(YearIndex index, OwnCost own, Prices prices, ChainedRest ahead, RestOfYear rest, int student) {
        this.index = index;
        this.own = own;
        this.prices = prices;
        this.ahead = ahead;
        requests = index.requestsOf(student);
        alone = new long[requests.length][];
        path = new int[requests.length];
        ahead.begin(student, prices.softUnit(), prices.mediumUnit(), new StudentWorkLimits(index).of(student));
        CompanyFact[] companies = index.companiesOf(student);
        for (int position = 0; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            alone[position] = new long[options.size()];
            long[] entered = ahead.entered(position);
            ahead.setUnplaced(position, rest.unplaced(position));
            for (int choice = 0; choice < options.size(); choice++) {
                Option option = options.option(choice);
                alone[position][choice] = prices.occupation(option)
                        + prices.mediumUnit() * index.agreementCost(option)
                        + prices.softUnit() * option.softCost();
                entered[choice] = option.keepsRecognition() ? -prices.credit(companies[options.slot(choice)]) : 0;
            }
        }
    }

    /** Begins with a supervisor, or {@link StudentYear#NOBODY}; gives the least cost of a year, without what the supervisor costs and with hours and days free. */
    long leastWith(int supervisor) {
        for (int position = 0; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            long[] placed = ahead.placed(position);
            boolean history = requests[position].history();
            for (int choice = 0; choice < options.size(); choice++) {
                Option option = options.option(choice);
                long visit = history
                        ? 0
                        : prices.softUnit() * own.visitDay(option, supervisor) + prices.linked(supervisor, option);
                placed[choice] = requests[position].pinned() && choice > 0
                        ? RequestOptions.NEVER
                        : alone[position][choice] + visit;
            }
        }
        ahead.solve();
        return ahead.least();
    }

    /** Looks for prices of hours and days too; gives the least cost with them. */
    long leastPriced() {
        ahead.solvePriced(LOOKS);
        return ahead.least();
    }

    /** Number of ways that can be followed. */
    int ways() {
        return ahead.solved();
    }

    /** Follows a way from the first request to the last. */
    void follow(int way) {
        ahead.follow(way, path);
    }

    /** The choice for a request on the way that was followed last; negative for no placement. */
    int choice(int position) {
        return path[position];
    }

    /** Least cost of all that follows a label, with what stays short; trips that are not made yet are free. */
    long after(int position, Label label) {
        return ahead.after(
                position, label.choice(), label.minutes(), label.dates(), label.leastMinutes(), label.leastDates());
    }

    /** Least cost of a placement after a label, and of all that follows. */
    long through(int position, int choice, Label before) {
        Option option = index.choicesOf(requests[position]).option(choice);
        return ahead.placed(position)[choice]
                + ahead.entered(position)[choice]
                + ahead.after(
                        position,
                        choice,
                        before.minutes() + option.minutes(),
                        before.dates() + option.stageDates(),
                        before.leastMinutes() + option.minutes(),
                        before.leastDates() + option.stageDates());
    }
}
