package nl.leerplaats.solver.search.year;

import java.util.List;
import java.util.function.Predicate;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.RestOfYear;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.WorkSpan;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearPrices;
import nl.leerplaats.solver.year.YearUse;
import org.jspecify.annotations.Nullable;

/**
 * Re-plans one student's whole year, all requests and the supervisor at once, given what is free: a search over the chain of the requests
 * with one label per option, in which what cannot beat the best year so far is left out. With one or two requests the result is the best
 * there is, but for a second trip or saved lapse counted twice where a student comes back to a company; with more requests each option keeps
 * only its best way there.
 */
public final class YearPlanner {

    private static final int NOTHING = Labels.NOTHING;

    /** Options of a class in the first, quick pass, which gives an upper bound; it leaves changes of company out. */
    private static final int QUICK_LOOK = 2;

    /** Up to so many requests the year found is the best there is, whatever is left out on the way. */
    static final int EXACT_REQUESTS = 2;

    private final PlanState state;
    private final YearIndex index;
    private final OwnCost own;
    private final LevelPacking packing;
    private final StudentWorkLimits limits;
    private final Predicate<Option> free;
    private final Standings standings = new Standings();
    private final TripCosts trips;
    private final LapseSavings savings;
    private final YearChain chain;
    private final Labels root = new Labels();
    private Layer[] layers = new Layer[0];

    public YearPlanner(PlanState state, LevelPacking packing) {
        this.state = state;
        this.packing = packing;
        index = state.index();
        own = state.own();
        limits = new StudentWorkLimits(index);
        free = state.occupancy()::fits;
        trips = new TripCosts(state);
        savings = new LapseSavings(state);
        chain = new YearChain(index, own, packing, free, trips, savings);
    }

    /** How much it takes to plan a student, 1 or more: 1 with up to two requests. */
    public int work(int student) {
        return PlanningWork.of(index, student);
    }

    /** The cheapest year for a student of whom only what is pinned is in the plan. */
    public StudentYear plan(int student) {
        return new Attempt(student).plan();
    }

    /** The search for the year of one student. */
    private final class Attempt {
        private final int student;
        private final RequestFact[] requests;
        private final CompanyFact[] companies;
        private final StudentWorkLimit limit;
        private final YearPrices prices;
        private final RestOfYear rest;
        private final boolean chained;
        private boolean firstRestsAreNoted;
        private long bestCost = Long.MAX_VALUE;

        /** What a label has to stay below: the best cost, or that of a cheaper year that the last request has led to already. */
        private long ceiling;

        /** The weekdays on which the supervisor of the year visits. */
        private int visitMask;

        /** Medium cost of a placement where nobody supervises, packed; 0 with a supervisor. */
        private long aloneCost;

        private Attempt(int student) {
            this.student = student;
            requests = index.requestsOf(student);
            companies = index.companiesOf(student);
            limit = limits.of(student);
            layers = Layer.prepare(layers, index, requests);
            long mostSaved = savings.prepare(student);
            trips.prepare(student);
            // with more requests a way that is left out for good could have been the one that hid a better one
            StudentWorkLimit ahead = requests.length <= EXACT_REQUESTS ? limit : StudentWorkLimit.NONE;
            prices = new YearPrices(index, own, 1, packing.medium(1), this::loadPrice);
            rest = new RestOfYear(index, student, new RestOfYear.Prices(prices, mostSaved, List.of(), ahead, free));
            chained = requests.length > EXACT_REQUESTS;
            if (chained) {
                chain.begin(student, rest, limit);
            }
        }

        private long loadPrice(YearUse.LoadPart part) {
            long points = state.loadCost(student, part);
            return part.load().isMedium() ? packing.medium(points) : points;
        }

        private StudentYear plan() {
            if (index.isSupervisorPinned(student)) {
                int supervisor = index.baselineSupervisor(student);
                look(supervisor, 0, QUICK_LOOK);
                look(supervisor, 0, Integer.MAX_VALUE);
                return result(supervisor);
            }
            int quick = chained ? StudentYear.NOBODY : lookAt(QUICK_LOOK, StudentYear.NOBODY);
            return result(lookAt(Integer.MAX_VALUE, quick));
        }

        /** Looks for a cheaper year with each supervisor who has room, and with nobody; gives whom the cheapest year has. */
        private int lookAt(int mostOfClass, int bestSoFar) {
            int bestSupervisor = bestSoFar;
            for (int candidate : index.supervisorsOf(student)) {
                if (state.hasRoom(candidate) && look(candidate, prices.supervisor(student, candidate), mostOfClass)) {
                    bestSupervisor = candidate;
                }
            }
            return look(StudentYear.NOBODY, prices.supervisor(student, StudentYear.NOBODY), mostOfClass)
                    ? StudentYear.NOBODY
                    : bestSupervisor;
        }

        private StudentYear result(int bestSupervisor) {
            @Nullable Option[] options = new Option[requests.length];
            for (int position = 0; position < requests.length; position++) {
                Option fixed = index.fixedOption(requests[position]);
                int best = layers[position].best;
                options[position] = fixed != null || best < 0
                        ? fixed
                        : index.choicesOf(requests[position]).option(best);
            }
            return new StudentYear(options, bestSupervisor);
        }

        /** Looks for a cheaper year with this supervisor among so many options of each class, and tells whether there is one. */
        private boolean look(int candidate, long softBase, int mostOfClass) {
            visitMask = own.visitMask(candidate);
            aloneCost = candidate == StudentYear.NOBODY ? prices.unsupervised(student) : 0;
            trips.ofSupervisor(candidate);
            boolean found = false;
            if (chained) {
                chain.with(visitMask);
                found = follow(softBase);
                if (softBase + chain.least() >= bestCost) {
                    return found;
                }
            }
            root.begin(softBase);
            Labels before = root;
            for (int position = 0; position < requests.length; position++) {
                Layer layer = layers[position];
                standings.read(before, companies.length);
                layer.labels.clear();
                step(position, layer, before, mostOfClass);
                before = layer.labels;
            }
            return keepIfBetter(before) || found;
        }

        /** Follows the cheapest ways of the chain, and tells whether one is a cheaper year. */
        private boolean follow(long softBase) {
            boolean found = followOne(0, softBase);
            if (softBase + chain.least() < bestCost) {
                chain.solvePriced();
                for (int number = 1; number < chain.ways(); number++) {
                    found |= followOne(number, softBase);
                }
            }
            return found;
        }

        private boolean followOne(int number, long softBase) {
            YearChain.Way way = chain.follow(number);
            long whole = closed(softBase + way.cost(), way.minutes(), way.dates(), way.onStage());
            if (whole >= bestCost || !limit.allows(way.minutes(), way.dates())) {
                return false;
            }
            bestCost = whole;
            for (int position = 0; position < requests.length; position++) {
                layers[position].best = chain.choice(position);
            }
            return true;
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
                Labels labels = layers[position].labels;
                layers[position].best = labels.option[cheapest];
                cheapest = labels.before[cheapest];
            }
            return true;
        }

        /** What a label costs with the hours and days that stay short, and with nobody supervising. */
        private long closed(long cost, int minutes, int dates, boolean onStage) {
            return cost + packing.medium(own.shortfall(student, minutes, dates)) + (onStage ? aloneCost : 0);
        }

        /** What closing costs at least after an option of a class. */
        private long leastClosing(RequestOptions options, int number) {
            WorkSpan work = standings.work();
            return closed(0, work.minutes() + options.minutes(number), work.dates() + options.dates(number), true);
        }

        private void step(int position, Layer layer, Labels before, int mostOfClass) {
            RequestOptions options = index.choicesOf(requests[position]);
            ceiling = bestCost;
            if (requests[position].pinned()) {
                standings.group(Long.MAX_VALUE);
                extend(position, before, options, 0, 0, leastClosing(options, 0), -RequestOptions.NEVER);
                return;
            }
            if (position > 0 || !firstRestsAreNoted) { // those of the first request do not depend on the supervisor
                layer.noteRests(rest, position, options, standings.work(), own.companyChange());
                firstRestsAreNoted |= position == 0;
            }
            boolean quickly = mostOfClass < Integer.MAX_VALUE;
            standings.group(quickly ? 0 : changeCeiling(position, options.classes(), layer.rests));
            leaveUnplaced(position, before);
            for (int number = 0; number < options.classes(); number++) {
                int taken = 0;
                int end = options.end(number);
                long classCost = packing.medium(options.medium(number));
                long bound = standings.leastCost() - rest.saving() + aloneCost + layer.rests[number] + classCost;
                long floor = leastClosing(options, number);
                for (int chosen = rest.first(position, number); chosen < end && taken < mostOfClass; chosen++) {
                    if (bound + options.softCost(chosen) >= ceiling) {
                        break;
                    }
                    int slot = options.slot(chosen);
                    long enter = options.softCost(chosen)
                            + classCost
                            + (position == 0 ? trips.get(slot) - savings.get(0, slot) : -rest.saving());
                    // a few options a class are taken all the same: which they are decides between years that cost the
                    // same
                    if (!quickly && standings.leastCost() + enter + aloneCost + layer.rests[number] >= ceiling) {
                        continue;
                    }
                    long restHere = restHere(position, layer, options, chosen, number);
                    if (standings.leastCost() + enter + restHere < ceiling
                            && state.occupancy().fits(options.option(chosen))) {
                        long closed = extend(position, before, options, number, chosen, floor, restHere);
                        ceiling = quickly || position + 1 < requests.length ? bestCost : Math.min(ceiling, closed);
                        taken++;
                    }
                }
            }
        }

        /** Least cost of all that follows an option of a class: at the same company, or after a change. */
        private long restHere(int position, Layer layer, RequestOptions options, int chosen, int number) {
            int next = position + 1;
            long least = next == requests.length || requests[next].previousIndex() < 0
                    ? layer.rests[number]
                    : layer.restAt(rest, position, number, options.slot(chosen));
            if (chained) {
                WorkSpan work = standings.work().plus(options.minutes(number), options.dates(number));
                least = Math.max(least, chain.after(position, chosen, work));
            }
            return aloneCost + least;
        }

        /** The cost of a label from which on a change of company cannot lead to a better year than the best. */
        private long changeCeiling(int position, int classes, long[] rests) {
            if (bestCost == Long.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
            long least = RequestOptions.NEVER;
            for (int number = 0; number < classes; number++) {
                least = Math.min(least, rests[number] + rest.cost(position, number));
            }
            long change = requests[position].previousIndex() >= 0 ? own.companyChange() : 0;
            return bestCost - least - change;
        }

        private void leaveUnplaced(int position, Labels before) {
            long cost = rest.unplaced(position);
            int from = NOTHING;
            long least = Long.MAX_VALUE;
            for (int label = 0; label < before.size; label++) {
                long closed =
                        closed(before.cost[label], before.minutes[label], before.dates[label], before.onStage[label]);
                if (closed < least) {
                    least = closed;
                    from = label;
                }
            }
            if (from >= 0) {
                layers[position].labels.add(before, from, before.cost[from] + cost, null, NOTHING, NOTHING);
            }
        }

        /**
         * Adds the cheapest way to an option, if there is one within the most hours and days; gives what the year costs if it ends there, or the
         * most where there is none.
         */
        private long extend(
                int position,
                Labels before,
                RequestOptions options,
                int number,
                int chosen,
                long floor,
                long restHere) {
            RequestFact request = requests[position];
            Option option = options.option(chosen);
            int slot = options.slot(chosen);
            boolean chained = request.previousIndex() >= 0 && !request.history();
            long trip = request.history() ? 0 : trips.get(slot);
            boolean missed = !request.history() && (option.daysMask() & visitMask) == 0;
            long alone = options.softCost(chosen)
                    + packing.medium(options.medium(number))
                    + (missed ? own.noVisit(request) : 0);
            long stay = alone + (position > 0 && requests[position - 1].history() ? trip : 0);
            int from = NOTHING;
            long least = Long.MAX_VALUE;
            long leastClosed = Long.MAX_VALUE;
            for (int here = chained ? standings.firstAt(slot) : NOTHING; here >= 0; here = standings.nextAt(here)) {
                if (isHopeless(before.cost[here] + stay, floor, leastClosed, restHere)) {
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
            long enter = alone + trip - savings.get(position, slot);
            long companyChange = chained ? own.companyChange() : 0;
            boolean hopeless = standings.leastGroup(companyChange) + enter + restHere >= ceiling;
            for (int group = 0; group < standings.groupCount() && !hopeless; group++) {
                int label = standings.cheapestOf(group);
                if (isHopeless(before.cost[label] + enter, floor, leastClosed, restHere)) {
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
            if (from >= 0 && least + restHere < ceiling) {
                layers[position].labels.add(before, from, least, option, chosen, slot);
            }
            return leastClosed;
        }

        /** Tells whether a label that costs at least so much with the option is no better than another, or leads to no better year. */
        private boolean isHopeless(long cost, long floor, long leastClosed, long restHere) {
            return cost + floor >= leastClosed || cost + restHere >= ceiling;
        }

        /** What a label costs with the option added, or the most where pins that come after it would not be within the most hours and days. */
        private long closedAfter(int position, Labels before, int label, Option option, long cost) {
            int minutes = before.minutes[label];
            int dates = before.dates[label];
            return limit.allowsMore(
                            minutes + layers[position].pinnedMinutes, dates + layers[position].pinnedDates, option)
                    ? closed(cost, minutes + option.minutes(), dates + option.stageDates(), true)
                    : Long.MAX_VALUE;
        }
    }
}
