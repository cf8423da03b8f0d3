package nl.leerplaats.solver.search;

import java.util.Arrays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.WorkLimit;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.WorkLimits;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Re-plans one student's whole year, all requests and the supervisor at once, given what is free: a search over the chain of the requests
 * with one label per option, in which what cannot beat the best year so far is left out. With one or two requests the result is the best
 * there is, but for a second trip or saved lapse counted twice where a student comes back to a company; with more requests each option keeps
 * only its best way there.
 */
final class YearPlanner {

    private static final int NOTHING = Labels.NOTHING;

    /** Options of a class that the first, quick look takes in, to have a measure; it does not look at changes of company. */
    private static final int QUICK_LOOK = 2;

    /** Up to so many requests the year found is the best there is, whatever is left out on the way. */
    static final int EXACT_REQUESTS = 2;

    private final PlanState state;
    private final YearIndex index;
    private final OwnCost own;
    private final LevelPacking packing;
    private final Standings standings;
    private final RestBound rest;
    private final WorkLimits limits;
    private final TripCosts trips;
    private final Labels root = new Labels();
    private Labels[] steps = new Labels[0];
    private long[][] classRests = new long[0][];
    private long[][] classChanges = new long[0][];
    private boolean firstRestsAreNoted;
    private long aloneCost;
    /** What the hours and days that stay short, and nobody supervising, cost at least after an option of the class at hand. */
    private long floor;
    /** What an option of the class at hand costs by itself of medium cost. */
    private long classCost;

    private long[] savings = new long[0];
    private CompanyFact[] companies = new CompanyFact[0];
    private int[] best = new int[0];
    private long bestCost;

    private int student;
    private RequestFact[] requests = new RequestFact[0];
    private int visitMask;
    private WorkLimit limit = WorkLimit.NONE;
    private long[] pinnedMinutesAfter = new long[0];
    private long[] pinnedDatesAfter = new long[0];

    YearPlanner(PlanState state, LevelPacking packing) {
        this.state = state;
        index = state.index();
        own = state.own();
        this.packing = packing;
        standings = new Standings();
        rest = new RestBound(state, packing);
        limits = new WorkLimits(index);
        trips = new TripCosts(state);
    }

    /** The cheapest year for a student of whom only what is pinned is in the plan. */
    StudentYear plan(int ofStudent) {
        student = ofStudent;
        requests = index.requestsOf(student);
        prepare();
        bestCost = Long.MAX_VALUE;
        int bestSupervisor = StudentYear.NOBODY;
        if (index.isSupervisorPinned(student)) {
            bestSupervisor = index.baselineSupervisor(student);
            look(bestSupervisor, 0, QUICK_LOOK);
            look(bestSupervisor, 0, Integer.MAX_VALUE);
        } else {
            bestSupervisor = lookAt(QUICK_LOOK, bestSupervisor);
            bestSupervisor = lookAt(Integer.MAX_VALUE, bestSupervisor);
        }
        return result(bestSupervisor);
    }

    /** Looks for a cheaper year with each supervisor who has room, and with nobody; gives whom the cheapest year has. */
    private int lookAt(int mostOfClass, int bestSoFar) {
        int bestSupervisor = bestSoFar;
        for (int candidate : index.supervisorsOf(student)) {
            if (state.hasRoom(candidate)
                    && look(
                            candidate,
                            state.moreLoadCost(candidate) + own.supervisorChange(student, candidate),
                            mostOfClass)) {
                bestSupervisor = candidate;
            }
        }
        return look(StudentYear.NOBODY, own.supervisorChange(student, StudentYear.NOBODY), mostOfClass)
                ? StudentYear.NOBODY
                : bestSupervisor;
    }

    private StudentYear result(int bestSupervisor) {
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            Option fixed = index.fixedOption(requests[position]);
            options[position] = fixed != null || best[position] < 0
                    ? fixed
                    : index.choicesOf(requests[position]).option(best[position]);
        }
        return new StudentYear(options, bestSupervisor);
    }

    private void prepare() {
        int count = requests.length;
        if (steps.length < count) {
            int old = steps.length;
            steps = Arrays.copyOf(steps, count);
            classRests = Arrays.copyOf(classRests, count);
            classChanges = Arrays.copyOf(classChanges, count);
            best = new int[count];
            pinnedMinutesAfter = new long[count];
            pinnedDatesAfter = new long[count];
            for (int position = old; position < count; position++) {
                steps[position] = new Labels();
                classRests[position] = new long[0];
                classChanges[position] = new long[0];
            }
        }
        limit = limits.of(student);
        limits.notePins(requests, pinnedMinutesAfter, pinnedDatesAfter);
        companies = index.companiesOf(student);
        if (savings.length < companies.length) {
            savings = new long[Math.max(companies.length, 2 * savings.length)];
        }
        for (int slot = 0; slot < companies.length; slot++) {
            savings[slot] = state.lapseSaving(companies[slot]);
        }
        trips.prepare(student);
        rest.prepare(student, limit);
        firstRestsAreNoted = false;
    }

    /** Looks for a cheaper year with this supervisor among so many options of each class, and tells whether there is one. */
    private boolean look(int candidate, long softBase, int mostOfClass) {
        visitMask = own.visitMask(candidate);
        aloneCost = candidate == StudentYear.NOBODY ? packing.medium(own.nobodyMedium(student)) : 0;
        trips.ofSupervisor(candidate);
        return search(softBase, mostOfClass);
    }

    private boolean search(long softBase, int mostOfClass) {
        root.begin(softBase);
        Labels before = root;
        for (int position = 0; position < requests.length; position++) {
            standings.read(before, companies.length);
            steps[position].clear();
            step(position, before, mostOfClass);
            before = steps[position];
        }
        return keepIfBetter(before);
    }

    private boolean keepIfBetter(Labels last) {
        int cheapest = NOTHING;
        long cheapestCost = bestCost;
        for (int label = 0; label < last.size; label++) {
            long cost = closed(last.cost[label], last.minutes[label], last.dates[label], last.onStage[label]);
            if (cost < cheapestCost) {
                cheapest = label;
                cheapestCost = cost;
            }
        }
        if (cheapest == NOTHING) {
            return false;
        }
        bestCost = cheapestCost;
        for (int position = requests.length - 1; position >= 0; position--) {
            best[position] = steps[position].option[cheapest];
            cheapest = steps[position].before[cheapest];
        }
        return true;
    }

    /** What a label costs with the hours and days that stay short, and with nobody supervising. */
    private long closed(long cost, int minutes, int dates, boolean onStage) {
        return cost + packing.medium(own.shortfall(student, minutes, dates)) + (onStage ? aloneCost : 0);
    }

    private void step(int position, Labels before, int mostOfClass) {
        RequestFact request = requests[position];
        RequestOptions options = index.choicesOf(request);
        if (request.pinned()) {
            standings.group(Long.MAX_VALUE);
            floor = 0;
            classCost = 0;
            extend(position, before, options, 0, -RequestOptions.NEVER);
            return;
        }
        long[] rests = rests(position, options);
        boolean quickly = mostOfClass < Integer.MAX_VALUE;
        standings.group(quickly ? 0 : changeCeiling(position, options, rests));
        leaveUnplaced(position, before);
        for (int number = 0; number < options.classes(); number++) {
            int taken = 0;
            int end = options.end(number);
            classCost = packing.medium(options.medium(number));
            long bound = standings.leastCost() - rest.mostSaved() + aloneCost + rests[number] + classCost;
            floor = closed(
                    0,
                    standings.mostMinutes() + options.minutes(number),
                    standings.mostDates() + options.dates(number),
                    true);
            for (int chosen = rest.firstFitting(position, number); chosen < end && taken < mostOfClass; chosen++) {
                if (bound + options.softCost(chosen) >= bestCost) {
                    break;
                }
                int slot = options.slot(chosen);
                long restHere = restHere(position, slot, options, number);
                long enter = options.softCost(chosen)
                        + classCost
                        + (position == 0 ? trips.get(slot) - saving(0, slot) : -rest.mostSaved());
                if (standings.leastCost() + enter + restHere < bestCost
                        && state.occupancy().fits(options.option(chosen))) {
                    extend(position, before, options, chosen, restHere);
                    taken++;
                }
            }
        }
    }

    /**
     * Notes the least cost of all that follows an option of each class, wherever that is and after a change of company. For the first request
     * it is the same whoever supervises.
     */
    private long[] rests(int position, RequestOptions options) {
        if (position == 0 && firstRestsAreNoted) {
            return classRests[0];
        }
        if (classRests[position].length < options.classes()) {
            classRests[position] = new long[options.classes()];
            classChanges[position] = new long[options.classes()];
        }
        for (int number = 0; number < options.classes(); number++) {
            int minutes = standings.mostMinutes() + options.minutes(number);
            int dates = standings.mostDates() + options.dates(number);
            int least = standings.leastMinutes() + options.minutes(number);
            int leastDates = standings.leastDates() + options.dates(number);
            classRests[position][number] = rest.after(position, minutes, dates, least, leastDates, 0);
            classChanges[position][number] =
                    rest.after(position, minutes, dates, least, leastDates, own.companyChange());
        }
        firstRestsAreNoted |= position == 0;
        return classRests[position];
    }

    /** Least cost of all that follows an option of a class: at the same company, or after a change. */
    private long restHere(int position, int slot, RequestOptions options, int number) {
        int next = position + 1;
        if (next == requests.length || requests[next].previousIndex() < 0) {
            return aloneCost + classRests[position][number];
        }
        long stay = rest.stay(
                position,
                slot,
                standings.mostMinutes() + options.minutes(number),
                standings.mostDates() + options.dates(number),
                standings.leastMinutes() + options.minutes(number),
                standings.leastDates() + options.dates(number));
        return aloneCost + Math.min(stay, classChanges[position][number]);
    }

    /** The cost of a label from which on a change of company cannot lead to a better year than the best. */
    private long changeCeiling(int position, RequestOptions options, long[] rests) {
        if (bestCost == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        long least = RequestOptions.NEVER;
        for (int number = 0; number < options.classes(); number++) {
            int first = rest.firstFitting(position, number);
            if (first < options.end(number)) {
                long cost = options.softCost(first) + packing.medium(options.medium(number));
                least = Math.min(least, rests[number] + cost - rest.mostSaved());
            }
        }
        long change = requests[position].previousIndex() >= 0 ? own.companyChange() : 0;
        return bestCost - least - change;
    }

    private void leaveUnplaced(int position, Labels before) {
        RequestFact request = requests[position];
        long cost = packing.medium(own.unplacedMedium(request)) + own.unplacedSoft(request);
        int from = NOTHING;
        long least = Long.MAX_VALUE;
        for (int label = 0; label < before.size; label++) {
            long closed = closed(before.cost[label], before.minutes[label], before.dates[label], before.onStage[label]);
            if (closed < least) {
                least = closed;
                from = label;
            }
        }
        if (from >= 0) {
            append(position, before, from, null, NOTHING, before.cost[from] + cost);
        }
    }

    /** Adds the cheapest way to an option, if there is one within the most hours and days. */
    private void extend(int position, Labels before, RequestOptions options, int chosen, long restHere) {
        RequestFact request = requests[position];
        Option option = options.option(chosen);
        int slot = options.slot(chosen);
        boolean chained = request.previousIndex() >= 0 && !request.history();
        long trip = request.history() ? 0 : trips.get(slot);
        boolean missed = !request.history() && (option.daysMask() & visitMask) == 0;
        long alone = options.softCost(chosen) + classCost + (missed ? own.noVisit(request) : 0);
        long stay = alone + (position > 0 && requests[position - 1].history() ? trip : 0);
        int from = NOTHING;
        long least = Long.MAX_VALUE;
        long leastClosed = Long.MAX_VALUE;
        for (int here = chained ? standings.firstAt(slot) : NOTHING; here >= 0; here = standings.nextAt(here)) {
            if (isHopeless(before.cost[here] + stay, leastClosed, restHere)) {
                continue;
            }
            long cost = before.cost[here] + stay + own.stayChange(before.mentor[here], before.days[here], option);
            long closed = closedAfter(position, before, here, option, cost);
            if (closed < leastClosed) {
                leastClosed = closed;
                least = cost;
                from = here;
            }
        }
        long enter = alone + trip - saving(position, slot);
        long companyChange = chained ? own.companyChange() : 0;
        boolean hopeless = standings.leastGroup(companyChange) + enter + restHere >= bestCost;
        for (int group = 0; group < standings.groupCount() && !hopeless; group++) {
            int label = standings.cheapestOf(group);
            if (isHopeless(before.cost[label] + enter, leastClosed, restHere)) {
                continue;
            }
            long change = chained && before.slot[label] >= 0
                    ? companyChange + own.dayChange(before.days[label], option.daysMask())
                    : 0;
            long cost = before.cost[label] + enter + change;
            long closed = closedAfter(position, before, label, option, cost);
            if (closed < leastClosed) {
                leastClosed = closed;
                least = cost;
                from = label;
            }
        }
        if (from >= 0 && least + restHere < bestCost) {
            append(position, before, from, option, chosen, least);
            steps[position].slot[steps[position].size - 1] = slot;
        }
    }

    /** What a placement for a request saves of lapses, as the first of the student at the company of a slot. */
    private long saving(int position, int slot) {
        long saving = savings[slot];
        return saving == 0 || companies[slot].isKeptBy(requests[position]) ? saving : 0;
    }

    /** Tells whether a label that costs at least so much with the option is no better than another, or leads to no better year. */
    private boolean isHopeless(long cost, long leastClosed, long restHere) {
        return cost + floor >= leastClosed || cost + restHere >= bestCost;
    }

    /** What a label costs with the option added, or the most where pins that come after it would not be within the most hours and days. */
    private long closedAfter(int position, Labels before, int label, Option option, long cost) {
        int minutes = before.minutes[label];
        int dates = before.dates[label];
        return limit.allowsMore(minutes + pinnedMinutesAfter[position], dates + pinnedDatesAfter[position], option)
                ? closed(cost, minutes + option.minutes(), dates + option.stageDates(), true)
                : Long.MAX_VALUE;
    }

    private void append(int position, Labels before, int from, @Nullable Option option, int chosen, long cost) {
        Labels labels = steps[position];
        int label = labels.next();
        labels.cost[label] = cost;
        labels.before[label] = from;
        labels.option[label] = chosen;
        labels.minutes[label] = before.minutes[from] + (option == null ? 0 : option.minutes());
        labels.dates[label] = before.dates[from] + (option == null ? 0 : option.stageDates());
        labels.slot[label] = NOTHING;
        labels.mentor[label] = option == null ? NOTHING : option.mentor().index();
        labels.days[label] = option == null ? 0 : option.daysMask();
        labels.onStage[label] = before.onStage[from] || option != null && !requests[position].history();
    }
}
