package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.TooManyYearsException;
import nl.leerplaats.solver.year.ChainedRest;
import nl.leerplaats.solver.year.OptionsByCompany;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearPrices;
import org.jspecify.annotations.Nullable;

/**
 * The pricing problem of one student: a resource-constrained shortest path, for each supervisor, through the requests in order of time,
 * solved by labelling with completion bounds and dominance (Irnich and Desaulniers, Shortest path problems with resource constraints, 2005).
 * It is exact, unless a student with three requests or more has so many labels that some are merged: the result is then a lower bound.
 */
final class YearPricer {

    /** Most extensions of labels for one student where years near the cheapest are listed, and most labels. */
    private static final int MOST_EXTENSIONS_FOR_NEAR = 5_000_000;

    private static final int MOST_LABELS_OF_NEAR = 500_000;

    /** Where more labels than this were made for a request, dominated ones are removed before the last is. */
    private static final int MOST_LABELS = 500_000;

    /** Twins are removed when there are more labels than this, and again when there are twice as many as were left. */
    private static final int MOST_TWINS = 20_000;

    /** What is left out of a bound where it is near enough, in parts of a point: as column generation does with reduced costs. */
    private static final long TOLERANCE_PARTS = 400;

    /** Fewest requests for which it is worth to look at all that follows together. */
    private static final int MANY_REQUESTS = 3;

    private final RelaxationContext context;
    private final YearIndex index;
    private final OwnCost own;
    private final Prices prices;
    private final TripShareAscent trips;
    private final OptionsByCompany byCompany;
    private final int student;
    private final RequestFact[] requests;
    private final CompanyFact[] companies;
    private final List<RestOfYear.Credit> credits = new ArrayList<>();
    private final StudentWorkLimit limit;
    private final YearPrices yearPrices;
    private final RestOfYear rest;
    private final @Nullable PricedChain chain;
    private final Dominance dominance;
    private final @Nullable Twins twins;
    private final long slack;
    private final NearestYears nearest;
    private int supervisor;
    private long aloneCost;
    private int extensions;

    /**
     * The problem of a student.
     *
     * @param context the problem of all students
     * @param query the prices, and which years are looked for
     * @param trips dual ascent on shares of trips, prepared for this student
     * @param byCompany chains of options, prepared here for this student
     * @param ahead completion bounds that look at those chains
     * @param student index of the student
     */
    YearPricer(
            RelaxationContext context,
            Pricing.Query query,
            TripShareAscent trips,
            OptionsByCompany byCompany,
            ChainedRest ahead,
            int student) {
        this.context = context;
        this.trips = trips;
        this.byCompany = byCompany;
        this.student = student;
        index = context.index();
        own = context.own();
        prices = query.prices();
        slack = query.within();
        nearest = new NearestYears(query.below().applyAsLong(student), slack, query.most());
        requests = index.requestsOf(student);
        companies = index.companiesOf(student);
        for (int slot = 0; slot < companies.length; slot++) {
            long credit = prices.credit(companies[slot]);
            if (credit > 0) {
                credits.add(new RestOfYear.Credit(slot, credit));
            }
        }
        byCompany.prepare(index, student, credits.isEmpty() ? 1 : 0);
        limit = new StudentWorkLimits(index).of(student);
        yearPrices = new YearPrices(index, own, prices.softUnit(), prices.mediumUnit(), prices::load);
        rest = new RestOfYear(
                index, student, new RestOfYear.Prices(yearPrices, 0, credits, StudentWorkLimit.NONE, option -> true));
        chain = requests.length < MANY_REQUESTS ? null : new PricedChain(index, own, prices, ahead, rest, student);
        ContendedRows contended = query.contended();
        twins = contended == null
                ? null
                : new Twins(index, own, contended, prices.softUnit() == 0, student, rest.mayExceed(limit));
        dominance = new Dominance(context.effort(), prices, trips, requests, companies, rest.mayExceed(limit), slack);
    }

    /**
     * Finds the cheapest years of the student, and takes the shares of trips on which their cost rests.
     *
     * @throws TooManyYearsException where too many are within the radius to list them
     */
    PricedStudent price() {
        long start = -context.least()[student] * prices.mediumUnit();
        if (index.isSupervisorPinned(student)) {
            search(index.baselineSupervisor(student), start);
        } else {
            for (int candidate : index.supervisorsOf(student)) {
                if (index.facts().supervisors().get(candidate).supervisor().maxStudents() > 0) {
                    search(candidate, start);
                }
            }
            search(StudentYear.NOBODY, start);
        }
        nearest.keepCheapest();
        trips.take(nearest.limit());
        List<PricedColumn> columns = nearest.list().stream()
                .map(year -> new PricedColumn(context.column(student, year.toYear(index, student)), year.cost()))
                .toList();
        return new PricedStudent(student, nearest.least(), nearest.completeBelow(), columns, trips.shares());
    }

    private void search(int candidate, long start) {
        supervisor = candidate;
        boolean nobody = candidate == StudentYear.NOBODY;
        aloneCost = nobody ? yearPrices.unsupervised(student) : 0;
        trips.begin(candidate);
        long begin = start + yearPrices.supervisor(student, candidate);
        if (chain != null) {
            if (begin + chain.leastWith(candidate) >= nearest.limit()) {
                return;
            }
            long floor = begin + chain.leastPriced();
            if (isSettled(floor)) {
                return;
            }
            if (slack == 0) { // with a radius the same year would be listed twice
                dive(chain, begin);
            }
            if (isSettled(floor)) {
                return;
            }
        }
        List<Label> labels = List.of(Label.empty(begin));
        if (requests.length == 0) {
            close(labels.get(0));
        }
        for (int position = 0; position < requests.length; position++) {
            labels = step(position, labels);
        }
    }

    /** Tells whether no year is worth a search with a supervisor with whom all cost at least so much: none is cheaper, or not by more than the tolerance. */
    private boolean isSettled(long floor) {
        if (slack > 0) {
            return floor >= nearest.limit();
        }
        boolean settled = floor >= nearest.limit() - 1 - prices.softUnit() / TOLERANCE_PARTS;
        if (settled) {
            nearest.atLeast(floor);
        }
        return settled;
    }

    /** Least cost of all that follows the last choice of a label. */
    private long afterChoice(int position, Label label) {
        long least = oneByOne(position, label);
        return chain == null ? least : Math.max(least, chain.after(position, label));
    }

    /** The same, of each request by itself. */
    private long oneByOne(int position, Label label) {
        int next = position + 1;
        if (next == requests.length
                || label.slot() < 0
                || requests[next].pinned()
                || requests[next].previousIndex() < 0) {
            return rest.after(position, label.minutes(), label.dates(), 0);
        }
        long change = prices.softUnit() * own.companyChange();
        return Math.min(
                rest.after(position, label.minutes(), label.dates(), change),
                rest.stay(position, label.slot(), label.minutes(), label.dates()));
    }

    private boolean exceeds(Label label, Option option) {
        return !limit.allowsMore(label.leastMinutes(), label.leastDates(), option);
    }

    private List<Label> step(int position, List<Label> before) {
        boolean last = position == requests.length - 1;
        List<Label> next = new ArrayList<>();
        Consumer<Label> to = last && twins == null ? this::close : next::add;
        int room = MOST_TWINS;
        RequestOptions options = index.choicesOf(requests[position]);
        for (Label label : before) {
            context.effort().check();
            if (twins != null && next.size() > room) {
                next = twins.remove(position, next, supervisor);
                to = next::add;
                room = Math.max(MOST_TWINS, 2 * next.size());
            }
            if (next.size() > MOST_LABELS && !last) {
                List<Label> fewer = dominance.remove(position, next, supervisor);
                next.clear();
                next.addAll(fewer);
            }
            if (slack > 0 && (extensions > MOST_EXTENSIONS_FOR_NEAR || next.size() > MOST_LABELS_OF_NEAR)) {
                throw new TooManyYearsException();
            }
            if (requests[position].pinned()) {
                place(position, label, options, 0, to);
                continue;
            }
            RequestFact request = requests[position];
            Label without = label.unplaced(rest.unplaced(position));
            if (without.cost() + afterChoice(position, without) < nearest.limit()) {
                to.accept(without);
            }
            boolean chained = label.slot() >= 0 && request.previousIndex() >= 0;
            if (chained) {
                placeAt(position, label, options, label.slot(), to);
            }
            for (RestOfYear.Credit credit : credits) {
                if (!chained || credit.slot() != label.slot()) {
                    placeAt(position, label, options, credit.slot(), to);
                }
            }
            placeAnywhere(position, label, options, chained, to);
        }
        if (twins != null) {
            next = twins.remove(position, next, supervisor);
        }
        if (last) {
            next.forEach(this::close);
        }
        return last || requests.length < MANY_REQUESTS ? next : dominance.remove(position, next, supervisor);
    }

    private void placeAt(int position, Label label, RequestOptions options, int slot, Consumer<Label> to) {
        for (int choice = byCompany.firstAt(position, slot); choice >= 0; choice = byCompany.nextAt(position, choice)) {
            place(position, label, options, choice, to);
        }
    }

    /** Extends a label to the companies without a credit for their recognition, class by class, the cheapest option first. */
    private void placeAnywhere(int position, Label label, RequestOptions options, boolean chained, Consumer<Label> to) {
        long change = chained ? prices.softUnit() * own.companyChange() : 0;
        for (int number = 0; number < options.classes(); number++) {
            if (exceeds(label, options.option(options.start(number)))) {
                continue;
            }
            long bound = label.cost()
                    + change
                    + prices.mediumUnit() * options.medium(number)
                    + rest.after(
                            position,
                            label.minutes() + options.minutes(number),
                            label.dates() + options.dates(number),
                            0);
            int end = options.end(number);
            for (int choice = options.start(number); choice < end; choice++) {
                if (bound + prices.softUnit() * options.option(choice).softCost() >= nearest.limit()) {
                    break;
                }
                int slot = options.slot(choice);
                if (!(chained && slot == label.slot()) && prices.credit(companies[slot]) == 0) {
                    place(position, label, options, choice, to);
                }
            }
        }
    }

    private void place(int position, Label label, RequestOptions options, int choice, Consumer<Label> to) {
        Label with = placed(position, label, options, choice);
        if (with != null) {
            to.accept(with);
        }
    }

    /** Extends a label by a placement unless the completion bound prunes it, and notes the bound without the price of a new trip. */
    private @Nullable Label placed(int position, Label label, RequestOptions options, int choice) {
        Option option = options.option(choice);
        int slot = options.slot(choice);
        if (exceeds(label, option)
                || chain != null && label.cost() + chain.through(position, choice, label) >= nearest.limit()) {
            return null;
        }
        extensions++;
        boolean history = requests[position].history();
        long cost = label.cost()
                + ownCost(position, label, option)
                + prices.occupation(option)
                + prices.linked(supervisor, option);
        cost -= option.keepsRecognition() && label.earnsCredit(slot) ? prices.credit(companies[slot]) : 0;
        if (!history && !label.onStage()) {
            cost += aloneCost;
        }
        long trip = history || supervisor == StudentYear.NOBODY || label.isVisited(requests, position, slot)
                ? 0
                : trips.price(slot);
        Label with = label.placed(choice, slot, option, cost + trip, history);
        long through = cost + afterChoice(position, with);
        if (trip > 0) {
            trips.note(slot, through);
        }
        return through + trip < nearest.limit() ? with : null;
    }

    /** Follows the cheapest ways of the chain to a year each, so that the limit is near the least cost from the beginning. */
    private void dive(PricedChain ahead, long begin) {
        for (int way = 0; way < ahead.ways(); way++) {
            ahead.follow(way);
            Label label = Label.empty(begin);
            for (int position = 0; position < requests.length && label != null; position++) {
                int choice = ahead.choice(position);
                label = choice < 0
                        ? label.unplaced(rest.unplaced(position))
                        : placed(position, label, index.choicesOf(requests[position]), choice);
            }
            if (label != null) {
                close(label);
            }
        }
    }

    private long ownCost(int position, Label label, Option option) {
        RequestFact request = requests[position];
        long soft = option.softCost() + (request.history() ? 0 : own.visitDay(option, supervisor));
        if (!request.history() && label.slot() >= 0 && request.previousIndex() >= 0) {
            soft += own.change(index.choicesOf(requests[position - 1]).option(label.choice()), option);
        }
        return prices.mediumUnit() * index.agreementCost(option) + prices.softUnit() * soft;
    }

    private void close(Label label) {
        long cost = label.cost() + prices.mediumUnit() * own.shortfall(student, label.minutes(), label.dates());
        if (cost < nearest.limit()) {
            nearest.add(new PricedYear(cost, supervisor, label));
        }
    }
}
