package nl.leerplaats.solver.relaxation.pricing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;
import org.jspecify.annotations.Nullable;

/**
 * The dual prices (Lagrange multipliers) of what students share: capacity rows, load rows, the budget of medium cost,
 * and what is credited for keeping a recognition. All are whole numbers of price units, of which {@link #softUnit} make a point of soft cost,
 * so that the bound is exact arithmetic. Prices of 0 or more, with no credit above what a lapse costs, give a valid bound.
 */
public final class Prices {

    /** More than any year costs. */
    public static final long FAR = Long.MAX_VALUE / 4;

    /** Sets of weekdays. */
    public static final int MASKS = 32;

    private final long softUnit;
    private final long mediumUnit;
    private final int segments;
    private final @Nullable long[][][] companies;
    private final @Nullable long[][][] mentors;
    private final long[] loads;
    private final long[] credits;
    private final Map<CapacityRow, Long> rows = new LinkedHashMap<>();
    private final LinkPrices links = new LinkPrices();
    private long paid;

    /**
     * Prices of 0.
     *
     * @param index the problem
     * @param softUnit price units of a point of soft cost, 0 or more
     * @param mediumUnit price units of a point of medium cost, 0 or more
     */
    public Prices(YearIndex index, long softUnit, long mediumUnit) {
        this.softUnit = softUnit;
        this.mediumUnit = mediumUnit;
        YearFacts facts = index.facts();
        segments = facts.year().segments().count();
        companies = new long[facts.companies().size()][][];
        mentors = new long[facts.mentors().size()][][];
        loads = new long[index.loads().all().size()];
        credits = new long[facts.companies().size()];
    }

    /** Price units of a point of soft cost. */
    public long softUnit() {
        return softUnit;
    }

    /** Price units of a point of medium cost. */
    public long mediumUnit() {
        return mediumUnit;
    }

    /** Price units of a point of the cost that the prices are for: soft cost, or medium cost where they are for that alone. */
    public long pointUnit() {
        return softUnit > 0 ? softUnit : mediumUnit;
    }

    /**
     * Raises the price of a row.
     *
     * @param row the row
     * @param price price units for each unit of it, 0 or more
     */
    public void charge(CapacityRow row, long price) {
        if (price == 0) {
            return;
        }
        long[][] bySegment = row.ofMentor() ? mentors[row.owner()] : companies[row.owner()];
        if (bySegment == null) {
            bySegment = new long[segments][];
            (row.ofMentor() ? mentors : companies)[row.owner()] = bySegment;
        }
        long[] byMask = bySegment[row.segment()];
        if (byMask == null) {
            byMask = new long[MASKS];
            bySegment[row.segment()] = byMask;
        }
        for (int mask = 0; mask < MASKS; mask++) {
            byMask[mask] += price * row.taken(mask);
        }
        paid += price * row.limit();
        rows.merge(row, price, Long::sum);
    }

    /**
     * Raises the price of a link, as far as its trip can pay for it.
     *
     * @param index the problem
     * @param link the link
     * @param price price units for each unit of its row, 0 or more
     */
    public void charge(YearIndex index, CapacityLink link, long price) {
        if (price > 0) {
            Resource.VisitTrip trip = link.trip(index);
            links.charge(link, trip.company(), price, softUnit * trip.points());
        }
    }

    /**
     * The convex combination of these prices and others, rounded down to whole price units.
     *
     * @param index the problem
     * @param other the other prices, in the same unit of soft cost
     * @param weight weight of the other prices, 0 to 1
     */
    public Prices mix(YearIndex index, Prices other, double weight) {
        Prices mixed = new Prices(index, softUnit, between(mediumUnit, other.mediumUnit, weight));
        mix(rows, other.rows, weight, mixed::charge);
        mix(links.all(), other.links.all(), weight, (link, price) -> mixed.charge(index, link, price));
        for (int load = 0; load < loads.length; load++) {
            mixed.loads[load] = between(loads[load], other.loads[load], weight);
        }
        for (int company = 0; company < credits.length; company++) {
            mixed.credits[company] = between(credits[company], other.credits[company], weight);
        }
        return mixed;
    }

    /**
     * The same prices, but for some rows and links.
     *
     * @param index the problem
     * @param less how much less a row costs, in price units, at most its price
     * @param linked the rows whose links keep their prices
     */
    public Prices lowered(YearIndex index, Map<CapacityRow, Long> less, Predicate<CapacityRow> linked) {
        Prices lowered = ofRows(index, row -> less.getOrDefault(row, 0L), linked);
        System.arraycopy(loads, 0, lowered.loads, 0, loads.length);
        System.arraycopy(credits, 0, lowered.credits, 0, credits.length);
        return lowered;
    }

    /**
     * The prices of the rows and links alone, but for some.
     *
     * @param index the problem
     * @param none rows that cost nothing, and neither do their links
     */
    public Prices ofRowsBut(YearIndex index, Set<CapacityRow> none) {
        return ofRows(index, row -> none.contains(row) ? rows.getOrDefault(row, 0L) : 0, row -> !none.contains(row));
    }

    private Prices ofRows(YearIndex index, ToLongFunction<CapacityRow> less, Predicate<CapacityRow> linked) {
        Prices others = new Prices(index, softUnit, mediumUnit);
        rows.forEach((row, price) -> others.charge(row, price - less.applyAsLong(row)));
        links.all().forEach((link, price) -> {
            if (linked.test(link.row())) {
                others.charge(index, link, price);
            }
        });
        return others;
    }

    private static <K> void mix(Map<K, Long> here, Map<K, Long> there, double weight, BiConsumer<K, Long> charge) {
        Map<K, Long> all = new LinkedHashMap<>(there);
        here.keySet().forEach(key -> all.putIfAbsent(key, 0L));
        all.forEach((key, price) -> charge.accept(key, between(here.getOrDefault(key, 0L), price, weight)));
    }

    private static long between(long here, long there, double weight) {
        return here + (long) Math.floor((there - here) * weight);
    }

    /** The rows that have a price. */
    public Map<CapacityRow, Long> rows() {
        return rows;
    }

    /** The links that have a price. */
    public Map<CapacityLink, Long> links() {
        return links.all();
    }

    /** What is left of a trip beside its links. */
    public long rest(Resource.VisitTrip trip) {
        return softUnit * trip.points() - links.paid(trip.supervisor(), trip.company());
    }

    /** Those of them that are zero-half cuts. */
    public List<CapacityRow> sets() {
        return rows.keySet().stream()
                .filter(row -> Integer.bitCount(row.days()) > 1)
                .toList();
    }

    /** Sets the price of a load, for each of it that is taken. */
    public void setLoad(Resource.Load load, long price) {
        loads[load.number()] = price;
    }

    /** Sets the credit for keeping a recognition. */
    public void credit(Resource.Recognition recognition, long price) {
        credits[recognition.company()] = price;
    }

    /** Credits recognitions with all that their lapse costs. */
    public void creditWhole(List<Resource.Recognition> recognitions) {
        recognitions.forEach(recognition -> credit(recognition, softUnit * recognition.points()));
    }

    /** The sum over the rows of the price times the right-hand side. */
    public long paid() {
        return paid;
    }

    /** Price units of a point of what a resource costs. */
    long unit(Resource resource) {
        return resource.isMedium() ? mediumUnit : softUnit;
    }

    /** The price of a load, for each of it that is taken. */
    public long load(Resource.Load load) {
        return loads[load.number()];
    }

    /** The price of what a year adds to a load. */
    long load(YearUse.LoadPart part) {
        return part.amount() * load(part.load());
    }

    /** The credit of a placement at a company for keeping its recognition. */
    public long credit(CompanyFact company) {
        return credits[company.index()];
    }

    /** The credit for keeping a recognition. */
    public long credit(Resource.Recognition recognition) {
        return credits[recognition.company()];
    }

    /** The credits of all recognitions together. */
    public long credits() {
        return Arrays.stream(credits).sum();
    }

    /** The cost of a year at these prices, without its trips. */
    public long cost(Column column) {
        long cost = softUnit * column.soft() + mediumUnit * column.excess() + ofPlaces(column);
        for (YearUse.LoadPart part : column.use().loads()) {
            cost += load(part);
        }
        return cost;
    }

    /** The price of the places that a year takes, and of their links with its supervisor, less the credits for the recognitions that it keeps. */
    public long ofPlaces(Column column) {
        StudentYear year = column.year();
        long price = linked(column);
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            price += option == null ? 0 : occupation(option);
        }
        for (Resource.Recognition recognition : column.use().recognitions()) {
            price -= credit(recognition);
        }
        return price;
    }

    /** One more than the least cost of some years with the whole cost of their trips: an upper bound for pricing. */
    public long ceiling(Iterable<Column> years) {
        long least = FAR;
        for (Column column : years) {
            long cost = cost(column);
            for (Resource.VisitTrip trip : column.use().trips()) {
                cost += rest(trip);
            }
            least = Math.min(least, cost);
        }
        return least + 1;
    }

    /** The price of the links that a year takes with its supervisor. */
    public long linked(Column column) {
        StudentYear year = column.year();
        long price = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            price += option == null ? 0 : linked(year.supervisor(), option);
        }
        return price;
    }

    /** Price units as points. */
    public double points(long units) {
        return (double) units / pointUnit();
    }

    /** The price of the links that a placement takes with a supervisor, or {@link StudentYear#NOBODY}. */
    public long linked(int supervisor, Option option) {
        return links.taken(supervisor, option);
    }

    /** The price of what a placement takes of the capacity rows. */
    long occupation(Option option) {
        long[][] company = companies[option.company().index()];
        long[][] mentor = mentors[option.mentor().index()];
        if (company == null && mentor == null || option.request().history()) {
            return 0;
        }
        long sum = 0;
        int mask = option.daysMask();
        int last = option.request().lastSegment();
        int step = option.request().segmentStep();
        for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
            if (company != null && company[segment] != null) {
                sum += company[segment][mask];
            }
            if (mentor != null && mentor[segment] != null) {
                sum += mentor[segment][mask];
            }
        }
        return sum;
    }
}
