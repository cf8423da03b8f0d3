package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.TooManyYearsException;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearPrices;

/**
 * The pricing problem of one student: a resource-constrained shortest path, for each supervisor, through the requests in order of time,
 * solved by labelling with completion bounds and dominance (Irnich and Desaulniers, Shortest path problems with resource constraints, 2005).
 * It is exact, unless a student with three requests or more has so many labels that some are merged: the result is then a lower bound.
 */
final class YearPricer {

    /** Most labels that end with the same option; where there are more, the most expensive are merged. */
    private static final int MOST_ALIKE = 200;

    /** The same where years near the cheapest are listed: merged labels are not listed. */
    private static final int MOST_ALIKE_OF_NEAR = 2_000;

    /** The same where there are very many labels. */
    private static final int MOST_ALIKE_OF_MANY = 20;

    private static final int MOST_LABELS = 200_000;

    /** Most extensions of labels for one student where years near the cheapest are listed, and most labels. */
    private static final int MOST_EXTENSIONS_FOR_NEAR = 5_000_000;

    private static final int MOST_LABELS_OF_NEAR = 500_000;

    /** Most labels that one label is compared with for dominance. */
    private static final int MOST_COMPARED = 200;

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
    private final boolean mayExceed;
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
     * @param student index of the student
     */
    YearPricer(
            RelaxationContext context,
            Pricing.Query query,
            TripShareAscent trips,
            OptionsByCompany byCompany,
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
        mayExceed = rest.mayExceed(limit);
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
        List<Label> labels = List.of(Label.empty(start + yearPrices.supervisor(student, candidate)));
        if (requests.length == 0) {
            close(labels.get(0));
        }
        for (int position = 0; position < requests.length; position++) {
            labels = step(position, labels);
        }
    }

    /** Least cost of all that follows the last choice of a label. */
    private long afterChoice(int position, Label label) {
        int next = position + 1;
        if (next == requests.length || requests[next].pinned() || requests[next].previousIndex() < 0) {
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
        Consumer<Label> to = last ? this::close : next::add;
        RequestOptions options = index.choicesOf(requests[position]);
        for (Label label : before) {
            context.effort().check();
            if (slack > 0 && (extensions > MOST_EXTENSIONS_FOR_NEAR || next.size() > MOST_LABELS_OF_NEAR)) {
                throw new TooManyYearsException();
            }
            if (requests[position].pinned()) {
                place(position, label, options, 0, to);
                continue;
            }
            RequestFact request = requests[position];
            Label without = label.unplaced(rest.unplaced(position));
            if (without.cost() + rest.after(position, without.minutes(), without.dates(), 0) < nearest.limit()) {
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
        return last || requests.length < 3 ? next : removeDominated(position, next);
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

    /** Extends a label by a placement unless the completion bound prunes it, and notes the bound without the price of a new trip. */
    private void place(int position, Label label, RequestOptions options, int choice, Consumer<Label> to) {
        Option option = options.option(choice);
        int slot = options.slot(choice);
        if (exceeds(label, option)) {
            return;
        }
        extensions++;
        boolean history = requests[position].history();
        long cost = label.cost() + ownCost(position, label, option) + prices.occupation(option);
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
        if (through + trip < nearest.limit()) {
            to.accept(with);
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

    /**
     * Removes labels dominated by another with the same last option: one at least as good in every resource, and cheaper by the radius
     * within which years are listed. Where too many are left with the same last option, the most expensive are merged.
     */
    private List<Label> removeDominated(int position, List<Label> labels) {
        boolean continues = prices.softUnit() > 0; // medium cost has no terms between placements
        int few = slack > 0 ? MOST_ALIKE_OF_NEAR : MOST_ALIKE;
        int most = labels.size() > MOST_LABELS ? MOST_ALIKE_OF_MANY : few;
        Map<Integer, List<Label>> byChoice = new LinkedHashMap<>();
        for (Label label : labels) {
            byChoice.computeIfAbsent(continues ? label.choice() : 0, key -> new ArrayList<>())
                    .add(label);
        }
        List<Label> kept = new ArrayList<>();
        byChoice.values().forEach(same -> kept.addAll(removeDominated(position, same, most)));
        return kept;
    }

    /** Of labels with the same last option: each is compared with the cheapest ones only, which bounds the time. */
    private List<Label> removeDominated(int position, List<Label> same, int most) {
        same.sort(Comparator.comparingLong(Label::cost));
        List<Label> kept = new ArrayList<>();
        for (Label label : same) {
            context.effort().check();
            boolean needed = true;
            for (int number = 0; needed && number < Math.min(kept.size(), MOST_COMPARED); number++) {
                needed = !dominates(position, kept.get(number), label);
            }
            if (needed) {
                kept.add(label);
            }
        }
        if (kept.size() > most) {
            List<Label> dearest = kept.subList(most - 1, kept.size());
            Label merged = dearest.stream().reduce(Label::merge).orElseThrow();
            dearest.clear();
            kept.add(merged);
        }
        return kept;
    }

    private boolean dominates(int position, Label one, Label other) {
        boolean enough = one.minutes() >= other.minutes() && one.dates() >= other.dates();
        boolean allowed =
                !mayExceed || one.leastMinutes() <= other.leastMinutes() && one.leastDates() <= other.leastDates();
        if (!enough
                || !allowed
                || one.cost() + slack > other.cost()
                || one.onStage() != other.onStage()
                || one.merged() != other.merged()) {
            return false;
        }
        return one.merged() || one.cost() + laterAdvantage(position, one, other) + slack <= other.cost();
    }

    /** Most that a completion can save for the other label only: trips that it has paid for already, and credits that it has not had yet. */
    private long laterAdvantage(int position, Label one, Label other) {
        long sum = 0;
        boolean[] seen = new boolean[companies.length];
        for (Label label = other; label != null; label = label.before()) {
            int slot = label.slot();
            if (slot >= 0
                    && !seen[slot]
                    && supervisor != StudentYear.NOBODY
                    && !one.isVisited(requests, position + 1, slot)) {
                seen[slot] = true;
                sum += trips.price(slot);
            }
        }
        Arrays.fill(seen, false);
        for (Label label = one; label != null; label = label.before()) {
            int slot = label.slot();
            if (slot >= 0 && !seen[slot] && other.earnsCredit(slot)) {
                seen[slot] = true;
                sum += prices.credit(companies[slot]);
            }
        }
        return sum;
    }
}
