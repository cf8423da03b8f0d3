package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import org.jspecify.annotations.Nullable;

/**
 * Completion bounds for students with many requests: the least cost of all that follows a choice, with everything that the options cost now and with every
 * change from one request to the next. It is a dynamic program from the last request back, of which the states are the options; {@link RestOfYear} looks at
 * each request by itself. It leaves out what a year remembers for longer than a request: trips and recognitions of companies that a student comes back to, the
 * most hours and days.
 *
 * <p>Hours and days that stay short are in it twice: as if no more were short than what the most of all requests that follow leaves, and at a constant price of
 * each minute and each day, from the first to the last that is needed. Both are lower bounds, and so is the greater of them.
 *
 * <p>For one student at a time, and for one thread; the arrays are used again for the next student.
 */
public final class ChainedRest {

    private static final int MINUTES_PER_HOUR = 60;

    /** Least share of the whole price of what stays short that is looked at. */
    private static final double LEAST_SHARE = 1e-6;

    /** Highest price of a minute that a student may not have, in points of soft cost beside one of medium cost; that of a date is for as many minutes. */
    private static final long MOST_SOFT = 100;

    private static final long MINUTES_PER_DAY = 480;

    /** So much for a minute, and for a date as for so many, can be added up for a year. */
    private static final long MOST_PRICE = RequestOptions.NEVER / 1_000_000;

    /** Sets of weekdays. */
    private static final int MASKS = 32;

    private final YearIndex index;
    private final OwnCost own;
    private final OptionsByCompany byCompany;
    private final List<WorkPrices> workPrices = new ArrayList<>();
    private final long[] entries = new long[MASKS];
    private final long[] changed = new long[MASKS];
    private long[] leastAt = new long[0];
    private long[] whole = new long[0];
    private int student;
    private long softUnit;
    private long mediumUnit;
    private StudentWorkLimit limit = StudentWorkLimit.NONE;
    private RequestFact[] requests = new RequestFact[0];
    private RequestOptions[] options = new RequestOptions[0];
    private long[][] placed = new long[0][];
    private long[][] entered = new long[0][];
    private long[] unplaced = new long[0];
    private int[] mostMinutes = new int[0];
    private int[] mostDates = new int[0];
    private int solved;

    /**
     * Bounds for the students of a problem.
     *
     * @param index the problem
     * @param own what a year costs by itself
     * @param byCompany where the options of a student are found by company; prepared by whoever uses both, for all requests but the first at least
     */
    public ChainedRest(YearIndex index, OwnCost own, OptionsByCompany byCompany) {
        this.index = index;
        this.own = own;
        this.byCompany = byCompany;
    }

    /**
     * Begins with a student. What the options cost is to be set next, for each request.
     *
     * @param ofStudent index of the student
     * @param ofSoft price of a point of soft cost, 0 or more
     * @param ofMedium price of a point of medium cost, 0 or more
     * @param ofLimit the most that the student may do
     */
    public void begin(int ofStudent, long ofSoft, long ofMedium, StudentWorkLimit ofLimit) {
        limit = ofLimit;
        student = ofStudent;
        softUnit = ofSoft;
        mediumUnit = ofMedium;
        requests = index.requestsOf(student);
        options = Arrays.stream(requests).map(index::choicesOf).toArray(RequestOptions[]::new);
        if (mostMinutes.length <= requests.length) {
            unplaced = new long[requests.length];
            placed = Arrays.copyOf(placed, requests.length);
            entered = Arrays.copyOf(entered, requests.length);
            mostMinutes = new int[requests.length + 1];
            mostDates = new int[requests.length + 1];
        }
        leastAt = room(leastAt, index.companiesOf(student).length);
        mostMinutes[requests.length] = 0;
        mostDates[requests.length] = 0;
        for (int position = requests.length - 1; position >= 0; position--) {
            placed[position] = room(placed[position], options[position].size());
            entered[position] = room(entered[position], options[position].size());
            whole = room(whole, options[position].size());
            int minutes = 0;
            int dates = 0;
            for (int number = 0; number < options[position].classes(); number++) {
                minutes = Math.max(minutes, options[position].minutes(number));
                dates = Math.max(dates, options[position].dates(number));
            }
            mostMinutes[position] = mostMinutes[position + 1] + minutes;
            mostDates[position] = mostDates[position + 1] + dates;
        }
    }

    private static long[] room(long @Nullable [] known, int size) {
        return known != null && known.length >= size
                ? known
                : new long[Math.max(size, known == null ? 0 : 2 * known.length)];
    }

    /** What each option of a request costs wherever the student was before, to be filled in; {@link RequestOptions#NEVER} where it cannot be had. */
    public long[] placed(int position) {
        return placed[position];
    }

    /** What each option of a request costs on top where the student was at another company before, to be filled in. */
    public long[] entered(int position) {
        return entered[position];
    }

    /** Sets what no placement costs for a request that is not pinned. */
    public void setUnplaced(int position, long cost) {
        unplaced[position] = cost;
    }

    /** Works out the bounds without a price of hours and days that stay short. */
    public void solve() {
        solved = 0;
        solve(0, 0, WorkTarget.NONE);
    }

    /**
     * Works out the bounds with constant prices of minutes and dates too, where the cheapest way falls short or is more than the student may do. Prices are looked
     * for at which it just does not, for there the bound is best: it is concave in them (Lagrangian relaxation of what is needed and of what is allowed).
     *
     * @param looks how often they are looked for, each time with half of the order of magnitude
     */
    public void solvePriced(int looks) {
        int[] way = new int[requests.length];
        follow(0, way);
        int minutes = sum(way, Option::minutes);
        int dates = sum(way, Option::stageDates);
        boolean over = !limit.allows(minutes, dates);
        long mostMinute = over
                ? -Math.min(MOST_PRICE, mediumUnit + softUnit * MOST_SOFT)
                : Math.min(MOST_PRICE, mediumUnit * own.hourShort(student) / MINUTES_PER_HOUR);
        long mostDate = over
                ? mostMinute * MINUTES_PER_DAY
                : Math.min(MOST_PRICE * MINUTES_PER_DAY, mediumUnit * own.dayShort(student));
        WorkTarget target = over
                ? new WorkTarget(true, limit.minutes(), limit.dates())
                : new WorkTarget(false, own.needMinutes(student), own.needDates(student));
        long minute = target.isMissed(minutes, target.minutes()) ? mostMinute : 0;
        long date = target.isMissed(dates, target.dates()) ? mostDate : 0;
        if (minute == 0 && date == 0) {
            return;
        }
        double low = LEAST_SHARE;
        double high = 1;
        boolean within = !misses(minute, date, target, way);
        for (int look = 0; look < looks && within; look++) {
            double share = Math.sqrt(low * high);
            boolean missed = misses((long) (minute * share), (long) (date * share), target, way);
            low = missed ? share : low;
            high = missed ? high : share;
        }
    }

    /** Works out the bounds at some prices, and tells whether the cheapest way then misses the target. */
    private boolean misses(long minute, long date, WorkTarget target, int[] way) {
        solve(minute, date, target);
        follow(solved - 1, way);
        return minute != 0
                ? target.isMissed(sum(way, Option::minutes), target.minutes())
                : target.isMissed(sum(way, Option::stageDates), target.dates());
    }

    private int sum(int[] way, ToIntFunction<Option> taken) {
        int sum = 0;
        for (int position = 0; position < requests.length; position++) {
            sum += way[position] < 0 ? 0 : taken.applyAsInt(options[position].option(way[position]));
        }
        return sum;
    }

    private void solve(long minute, long date, WorkTarget target) {
        if (solved == workPrices.size()) {
            workPrices.add(new WorkPrices());
        }
        WorkPrices at = workPrices.get(solved++);
        at.minute = minute;
        at.date = date;
        at.target = target;
        if (at.after.length < requests.length) {
            at.after = Arrays.copyOf(at.after, requests.length);
        }
        for (int position = requests.length - 1; position >= 0; position--) {
            at.after[position] = room(at.after[position], options[position].size() + 1);
            work(at, position);
        }
        at.root = requests.length == 0 ? 0 : Math.min(leave(at, 0), enter(at, 0));
    }

    /** Least cost of all that follows each choice of a request, at the constant prices. */
    private void work(WorkPrices at, int position) {
        long[] result = at.after[position];
        RequestOptions here = options[position];
        int next = position + 1;
        if (next == requests.length) {
            Arrays.fill(result, 0, here.size() + 1, 0);
            return;
        }
        long left = leave(at, next);
        long fromNowhere = Math.min(left, enter(at, next));
        boolean linked = isLinked(next);
        if (linked) {
            changeDays();
        }
        long[] costs = placed[position];
        for (int choice = 0; choice < here.size(); choice++) {
            if (costs[choice] < RequestOptions.NEVER) {
                int slot = here.slot(choice);
                result[choice] = linked
                        ? stay(next, slot, here.mentor(choice), here.days(choice), left)
                        : Math.min(fromNowhere, leastAt[slot]);
            }
        }
        result[here.size()] = fromNowhere;
    }

    private boolean isLinked(int position) {
        return requests[position].previousIndex() >= 0 && !requests[position].history();
    }

    private long leave(WorkPrices at, int position) {
        return requests[position].pinned()
                ? RequestOptions.NEVER
                : unplaced[position] + at.after[position][options[position].size()];
    }

    /** Notes the cost of each placement with what follows, the least of them by company, and at another company by weekdays; tells the least of those. */
    private long enter(WorkPrices at, int position) {
        Arrays.fill(entries, RequestOptions.NEVER);
        Arrays.fill(leastAt, RequestOptions.NEVER);
        RequestOptions here = options[position];
        long[] costs = placed[position];
        long[] more = entered[position];
        long[] onwards = at.after[position];
        long least = RequestOptions.NEVER;
        for (int number = 0; number < here.classes(); number++) {
            long saved = at.minute * here.minutes(number) + at.date * here.dates(number);
            int end = here.end(number);
            for (int choice = here.start(number); choice < end; choice++) {
                if (costs[choice] == RequestOptions.NEVER) {
                    whole[choice] = RequestOptions.NEVER;
                } else {
                    long cost = costs[choice] - saved + onwards[choice];
                    whole[choice] = cost;
                    int slot = here.slot(choice);
                    leastAt[slot] = Math.min(leastAt[slot], cost);
                    cost += more[choice];
                    int days = here.days(choice);
                    entries[days] = Math.min(entries[days], cost);
                    least = Math.min(least, cost);
                }
            }
        }
        return least;
    }

    /** Cost of an option and of what follows. */
    private long costOf(WorkPrices at, int position, int choice) {
        Option option = options[position].option(choice);
        return placed[position][choice]
                - at.minute * option.minutes()
                - at.date * option.stageDates()
                + at.after[position][choice];
    }

    /** The least cost of a placement at another company, by the weekdays of the placement before. */
    private void changeDays() {
        Arrays.fill(changed, RequestOptions.NEVER);
        for (int to = 0; to < MASKS; to++) {
            if (entries[to] < RequestOptions.NEVER) {
                for (int from = 0; from < MASKS; from++) {
                    long cost = entries[to] + softUnit * (own.companyChange() + own.dayChange(from, to));
                    changed[from] = Math.min(changed[from], cost);
                }
            }
        }
    }

    /** The least cost of what follows a placement at the company of a slot: of no placement, of one elsewhere and of one there. */
    private long stay(int position, int slot, int mentor, int days, long left) {
        long least = Math.min(left, changed[days]);
        if (leastAt[slot] >= least) {
            return least;
        }
        RequestOptions there = options[position];
        for (int choice = byCompany.firstAt(position, slot); choice >= 0; choice = byCompany.nextAt(position, choice)) {
            if (whole[choice] < least) {
                long change = softUnit * own.stayChange(mentor, days, there.mentor(choice), there.days(choice));
                least = Math.min(least, whole[choice] + change);
            }
        }
        return least;
    }

    /** Least cost of a year. */
    public long least() {
        long least = Long.MIN_VALUE;
        for (int number = 0; number < solved; number++) {
            WorkPrices at = workPrices.get(number);
            least = Math.max(least, at.root + stillDue(at, 0, 0, 0, 0, 0));
        }
        return least;
    }

    /**
     * Least cost of all that follows a choice.
     *
     * @param position the request
     * @param choice position of the option; negative for no placement
     * @param minutes minutes taken up to and with that request at most
     * @param dates stage dates taken so at most
     * @param leastMinutes minutes taken so at least
     * @param leastDates stage dates taken so at least
     */
    public long after(int position, int choice, int minutes, int dates, int leastMinutes, int leastDates) {
        int state = choice < 0 ? options[position].size() : choice;
        long least = Long.MIN_VALUE;
        for (int number = 0; number < solved; number++) {
            WorkPrices at = workPrices.get(number);
            long due = stillDue(at, position + 1, minutes, dates, leastMinutes, leastDates);
            least = Math.max(least, at.after[position][state] + due);
        }
        return least;
    }

    /** What stays short costs, at least, after some minutes and dates; or what the minutes and dates until the most are worth at their prices. */
    private long stillDue(WorkPrices at, int next, int minutes, int dates, int leastMinutes, int leastDates) {
        return at.isFree()
                ? mediumUnit * own.shortfall(student, minutes + mostMinutes[next], dates + mostDates[next])
                : at.due(minutes, dates, leastMinutes, leastDates);
    }

    /**
     * Follows the cheapest way from the first request to the last.
     *
     * @param number which prices of minutes and dates, from 0 to {@link #solved} less one
     * @param path where the position of the option of each request is noted; negative for no placement
     * @return what the way costs, without what stays short
     */
    public long follow(int number, int[] path) {
        WorkPrices at = workPrices.get(number);
        long total = 0;
        for (int position = 0; position < requests.length; position++) {
            long least = leave(at, position);
            long step = unplaced[position];
            path[position] = -1;
            int before = position == 0 ? -1 : path[position - 1];
            for (int choice = 0; choice < options[position].size(); choice++) {
                if (placed[position][choice] < RequestOptions.NEVER) {
                    long change = before < 0 ? entered[position][choice] : changeOf(position, before, choice);
                    long cost = costOf(at, position, choice) + change;
                    if (cost < least) {
                        least = cost;
                        step = placed[position][choice] + change;
                        path[position] = choice;
                    }
                }
            }
            total += step;
        }
        return total;
    }

    private long changeOf(int position, int before, int choice) {
        Option from = options[position - 1].option(before);
        Option to = options[position].option(choice);
        long change = isLinked(position) ? softUnit * own.change(from, to) : 0;
        boolean stays = options[position - 1].slot(before) == options[position].slot(choice);
        return stays ? change : change + entered[position][choice];
    }

    /** Number of prices of minutes and dates that the bounds are worked out for. */
    public int solved() {
        return solved;
    }
}
