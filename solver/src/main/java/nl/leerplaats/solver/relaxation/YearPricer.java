package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Finds what a student's cheapest year costs at given prices, exactly, whoever else wants the same: a search over the chain of the requests,
 * per supervisor, in which what cannot be among the cheapest is left out. With very many requests beginnings of years are merged, and the
 * result is less than the cheapest year, never more.
 */
final class YearPricer {

    /** Beginnings of years that end with the same choice: where there are more, they are merged. */
    private static final int MOST_ALIKE = 200;

    /** The same where years near the cheapest are listed: what is merged is not listed. */
    private static final int MOST_ALIKE_OF_NEAR = 2_000;

    /** The same where very many are looked at. */
    private static final int MOST_ALIKE_OF_MANY = 20;

    private static final int MOST_PARTIAL_YEARS = 200_000;

    /** How many placements are tried for one student where years near the cheapest are listed, and most beginnings of years. */
    private static final int MOST_LOOKS_FOR_NEAR = 5_000_000;

    private static final int MOST_BEGINNINGS_OF_NEAR = 500_000;

    /** With how many others a beginning of a year is compared at most. */
    private static final int MOST_COMPARED = 200;

    private final YearIndex index;
    private final OwnCost own;
    private final Effort effort;
    private final YearRest rest;
    private final TripAsk asked;
    private Prices prices;
    private int student;
    private RequestFact[] requests = new RequestFact[0];
    private CompanyFact[] companies = new CompanyFact[0];
    private int supervisor;
    private long aloneCost;
    private long mostMinutes;
    private long mostDates;
    private boolean mayExceed;
    private long ceiling;
    private long slack;
    private int most;
    private int looked;
    private long least;
    private long leastMerged;
    private List<PricedYear> found = new ArrayList<>();

    YearPricer(YearIndex index, OwnCost own, Prices prices, Effort effort) {
        this.effort = effort;
        this.index = index;
        this.own = own;
        this.prices = prices;
        rest = new YearRest(index, own);
        asked = new TripAsk(index);
    }

    /** Takes other prices. */
    void use(Prices other) {
        prices = other;
    }

    /**
     * Looks for the cheapest year of a student.
     *
     * @param ofStudent the student
     * @param base medium cost to leave out: the least that the student alone can have
     * @param trips what is left of trips; what the result rests on is taken from it
     * @param reserved shares of trips that the student holds already
     * @param below years that cost as much or more are not looked at, in price units
     * @param within how much dearer than the cheapest a year may be to be listed too
     * @param mostListed most years to list; the others are then dearer than {@link #completeBelow}
     * @throws TooManyYearsException where so many are within that far that listing them is hopeless
     * @return what the cheapest costs, or {@code below} where none costs less
     */
    long price(
            int ofStudent,
            long base,
            TripShares trips,
            List<TripShare> reserved,
            long below,
            long within,
            int mostListed) {
        student = ofStudent;
        ceiling = below;
        slack = within;
        most = mostListed;
        least = below;
        leastMerged = Long.MAX_VALUE;
        found = new ArrayList<>();
        looked = 0;
        requests = index.requestsOf(student);
        companies = index.companiesOf(student);
        prepareLimits();
        rest.prepare(student, prices);
        asked.prepare(student, trips, reserved);
        long start = -base * prices.mediumUnit();
        if (index.isSupervisorPinned(student)) {
            look(index.baselineSupervisor(student), start);
        } else {
            for (int candidate : index.supervisorsOf(student)) {
                if (index.facts().supervisors().get(candidate).supervisor().maxStudents() > 0) {
                    look(candidate, start);
                }
            }
            look(StudentYear.NOBODY, start);
        }
        asked.take(limit());
        return least;
    }

    /** The cheapest years found by the last look, the cheapest first; none that costs {@code below} or more. */
    List<PricedYear> found() {
        found.sort(Comparator.comparingLong(PricedYear::cost));
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** Every year that costs less than this was listed by the last look, in price units. */
    long completeBelow() {
        return Math.min(limit(), leastMerged);
    }

    /** What the student holds of trips after the last look: no year is cheaper than it was said to be. */
    List<TripShare> shares() {
        return asked.shares();
    }

    private void prepareLimits() {
        long pinnedMinutes = 0;
        long pinnedDates = 0;
        long allMinutes = 0;
        long allDates = 0;
        for (RequestFact request : requests) {
            Option fixed = index.fixedOption(request);
            if (fixed != null) {
                pinnedMinutes += fixed.minutes();
                pinnedDates += fixed.stageDates();
            }
            RequestOptions options = index.choicesOf(request);
            int minutes = 0;
            int dates = 0;
            for (int number = 0; number < options.classes(); number++) {
                minutes = Math.max(minutes, options.minutes(number));
                dates = Math.max(dates, options.dates(number));
            }
            allMinutes += minutes;
            allDates += dates;
        }
        Student one = index.facts().students().get(student).student();
        mostMinutes = Math.max(one.hours().maximumMinutes() - (long) one.hours().completedMinutes(), pinnedMinutes);
        mostDates = Math.max(one.days().maximum() - (long) one.days().completed(), pinnedDates);
        mayExceed = allMinutes > mostMinutes || allDates > mostDates;
    }

    private void look(int candidate, long start) {
        supervisor = candidate;
        boolean nobody = candidate == StudentYear.NOBODY;
        aloneCost = nobody ? prices.mediumUnit() * own.nobodyMedium(student) : 0;
        long cost = start
                + prices.softUnit() * own.supervisorChange(student, candidate)
                + (nobody ? 0 : prices.load(candidate));
        asked.begin(candidate);
        List<PartialYear> years = List.of(PartialYear.empty(cost));
        if (requests.length == 0) {
            close(years.get(0));
        }
        for (int position = 0; position < requests.length; position++) {
            years = step(position, years);
        }
    }

    private long limit() {
        return Math.min(ceiling, least + slack);
    }

    private List<PartialYear> step(int position, List<PartialYear> before) {
        boolean last = position == requests.length - 1;
        List<PartialYear> next = new ArrayList<>();
        YearSink sink = last ? this::close : next::add;
        RequestOptions options = index.choicesOf(requests[position]);
        for (PartialYear year : before) {
            effort.check();
            if (slack > 0 && (looked > MOST_LOOKS_FOR_NEAR || next.size() > MOST_BEGINNINGS_OF_NEAR)) {
                throw new TooManyYearsException();
            }
            if (requests[position].pinned()) {
                place(position, year, options, 0, sink);
                continue;
            }
            RequestFact request = requests[position];
            PartialYear without = year.unplaced(
                    prices.mediumUnit() * own.unplacedMedium(request) + prices.softUnit() * own.unplacedSoft(request));
            if (without.cost() + rest.afterNothing(position, without) < limit()) {
                sink.take(without);
            }
            boolean chained = year.slot() >= 0 && request.previousIndex() >= 0;
            if (chained) {
                placeAt(position, year, options, year.slot(), sink);
            }
            for (int slot : rest.creditedSlots()) {
                if (!chained || slot != year.slot()) {
                    placeAt(position, year, options, slot, sink);
                }
            }
            placeAnywhere(position, year, options, chained, sink);
        }
        return last || requests.length < 3 ? next : thinOut(position, next);
    }

    private void placeAt(int position, PartialYear year, RequestOptions options, int slot, YearSink sink) {
        for (int choice = rest.firstAt(position, slot); choice >= 0; choice = rest.nextAt(position, choice)) {
            place(position, year, options, choice, sink);
        }
    }

    /** Tries every company that is paid nothing for its recognition, class by class, the cheapest first. */
    private void placeAnywhere(int position, PartialYear year, RequestOptions options, boolean chained, YearSink sink) {
        long change = chained ? prices.softUnit() * own.companyChange() : 0;
        for (int number = 0; number < options.classes(); number++) {
            if (exceeds(year, options.option(options.start(number)))) {
                continue;
            }
            long bound = year.cost() + change + rest.withAfter(position, year, options, number);
            int end = options.end(number);
            for (int choice = options.start(number); choice < end; choice++) {
                if (bound + prices.softUnit() * options.option(choice).softCost() >= limit()) {
                    break;
                }
                int slot = options.slot(choice);
                if (!(chained && slot == year.slot()) && prices.credit(companies[slot]) == 0) {
                    place(position, year, options, choice, sink);
                }
            }
        }
    }

    /** Adds a placement where what it leads to can be cheap enough, and notes what the answer owes to the price of a trip. */
    private void place(int position, PartialYear year, RequestOptions options, int choice, YearSink sink) {
        Option option = options.option(choice);
        int slot = options.slot(choice);
        if (exceeds(year, option)) {
            return;
        }
        looked++;
        boolean history = requests[position].history();
        long cost = year.cost() + ownCost(position, year, option) + prices.occupation(option);
        cost -= option.keepsRecognition() && year.earnsCredit(slot) ? prices.credit(companies[slot]) : 0;
        if (!history && !year.onStage()) {
            cost += aloneCost;
        }
        long trip = history || supervisor == StudentYear.NOBODY || year.isVisited(requests, position, slot)
                ? 0
                : asked.price(slot);
        PartialYear with = year.placed(choice, slot, option, cost + trip, history);
        long through = cost + rest.afterChoice(position, with);
        if (trip > 0) {
            asked.note(slot, through);
        }
        if (through + trip < limit()) {
            sink.take(with);
        }
    }

    private boolean exceeds(PartialYear year, Option option) {
        return year.leastMinutes() + (long) option.minutes() > mostMinutes && option.minutes() > 0
                || year.leastDates() + (long) option.stageDates() > mostDates && option.stageDates() > 0;
    }

    private long ownCost(int position, PartialYear year, Option option) {
        RequestFact request = requests[position];
        long soft = option.softCost() + (request.history() ? 0 : own.visitDay(option, supervisor));
        if (!request.history() && year.slot() >= 0 && request.previousIndex() >= 0) {
            soft += own.change(index.choicesOf(requests[position - 1]).option(year.choice()), option);
        }
        return prices.mediumUnit() * index.agreementCost(option) + prices.softUnit() * soft;
    }

    private void close(PartialYear year) {
        long cost = year.cost() + prices.mediumUnit() * own.shortfall(student, year.minutes(), year.dates());
        if (cost >= limit()) {
            return;
        }
        if (year.merged()) {
            leastMerged = Math.min(leastMerged, cost);
        } else {
            found.add(new PricedYear(cost, supervisor, year));
        }
        least = Math.min(least, cost);
        if (found.size() >= 2 * most) {
            found.sort(Comparator.comparingLong(PricedYear::cost));
            ceiling = Math.max(least, Math.min(ceiling, found.get(most).cost()));
            found.subList(most, found.size()).clear();
        }
    }

    /**
     * Leaves out beginnings that another one, ending with the same choice, is as good as in every way, and cheaper by as much as years are
     * listed for: whatever they lead to is not among the years to list. Where too many end with the same choice, one stands for the dearest.
     */
    private List<PartialYear> thinOut(int position, List<PartialYear> years) {
        boolean continues =
                prices.softUnit() > 0; // medium cost alone knows nothing of changes from one placement to the next
        int few = slack > 0 ? MOST_ALIKE_OF_NEAR : MOST_ALIKE;
        int most = years.size() > MOST_PARTIAL_YEARS ? MOST_ALIKE_OF_MANY : few;
        Map<Integer, List<PartialYear>> byChoice = new LinkedHashMap<>();
        for (PartialYear year : years) {
            byChoice.computeIfAbsent(continues ? year.choice() : 0, key -> new ArrayList<>())
                    .add(year);
        }
        List<PartialYear> kept = new ArrayList<>();
        byChoice.values().forEach(same -> kept.addAll(thinOut(position, same, most)));
        return kept;
    }

    /** Of beginnings with the same choice: each is compared with the cheapest alone, so that many take no longer than they have to. */
    private List<PartialYear> thinOut(int position, List<PartialYear> same, int most) {
        same.sort(Comparator.comparingLong(PartialYear::cost));
        List<PartialYear> kept = new ArrayList<>();
        for (PartialYear year : same) {
            effort.check();
            boolean needed = true;
            for (int number = 0; needed && number < Math.min(kept.size(), MOST_COMPARED); number++) {
                needed = !isAsGood(position, kept.get(number), year);
            }
            if (needed) {
                kept.add(year);
            }
        }
        if (kept.size() > most) {
            List<PartialYear> dearest = kept.subList(most - 1, kept.size());
            PartialYear merged = dearest.stream().reduce(PartialYear::merge).orElseThrow();
            dearest.clear();
            kept.add(merged);
        }
        return kept;
    }

    private boolean isAsGood(int position, PartialYear one, PartialYear other) {
        boolean work = mayExceed
                ? one.minutes() == other.minutes() && one.dates() == other.dates()
                : one.minutes() >= other.minutes() && one.dates() >= other.dates();
        if (!work
                || one.cost() + slack > other.cost()
                || one.onStage() != other.onStage()
                || one.merged() != other.merged()) {
            return false;
        }
        return one.merged() || one.cost() + laterAdvantage(position, one, other) + slack <= other.cost();
    }

    /** What the other can save later and the one cannot: trips to companies where it was before, recognitions not yet paid for. */
    private long laterAdvantage(int position, PartialYear one, PartialYear other) {
        long sum = 0;
        boolean[] seen = new boolean[companies.length];
        for (PartialYear year = other; year != null; year = year.before()) {
            int slot = year.slot();
            if (slot >= 0
                    && !seen[slot]
                    && supervisor != StudentYear.NOBODY
                    && !one.isVisited(requests, position + 1, slot)) {
                seen[slot] = true;
                sum += asked.price(slot);
            }
        }
        Arrays.fill(seen, false);
        for (PartialYear year = one; year != null; year = year.before()) {
            int slot = year.slot();
            if (slot >= 0 && !seen[slot] && other.earnsCredit(slot)) {
                seen[slot] = true;
                sum += prices.credit(companies[slot]);
            }
        }
        return sum;
    }

    /** Takes the beginnings of years that one step makes. */
    private interface YearSink {
        void take(PartialYear year);
    }
}
