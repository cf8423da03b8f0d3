package nl.leerplaats.solver.relaxation.generation;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.lp.RestrictedMaster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Scale;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Column generation: the restricted master program gives dual prices, pricing gives columns of negative reduced cost, and so on until there
 * are none, and no rows that are violated. Every round gives a Lagrangian bound; the best one is kept. Pricing is at smoothed prices, between the best ones and the latest
 * (Wentges, Weighted Dantzig-Wolfe decomposition for linear mixed-integer programming, 1997).
 */
final class ColumnGeneration implements AutoCloseable {

    /** Prices of a point of medium cost to begin with where some is allowed, in points of soft cost. */
    private static final long[] FIRST_MEDIUM_POINTS = {30, 300, 3000};

    private static final long NEVER = -1;

    /** A difference of this share of a point is rounding. */
    private static final double ROUNDING = 0.0025;

    /** Weight of the latest prices among the best, while the bound is far from the objective, and when it is near. */
    private static final double STEP = 0.4;

    private static final double SMALL_STEP = 0.2;

    /** The bound is near when it is below the objective of the master program by no more than this share of it. */
    private static final double NEAR = 0.1;

    private static final int MOST_NEW_YEARS = 4;

    private final YearIndex index;
    private final Scale scale;
    private final long unit;
    private final long rounding;
    private final Limits limits;
    private final Pricing pricing;
    private final List<int[]> groups;
    private final boolean mediumOnly;
    private final RestrictedMaster master;
    private final long[] pays;
    private final long budget;
    private double choice;
    private boolean exhausted;
    private @Nullable LagrangianBound best;

    /**
     * Begins with the columns of a plan.
     *
     * @param context the problem
     * @param limits the capacities for the students
     * @param pricing prices students
     * @param groups the students
     * @param mediumOnly minimises medium cost alone
     * @param budget most medium cost above the least of each student
     * @param plan a year of each student, which together keep every limit
     */
    ColumnGeneration(
            RelaxationContext context,
            Limits limits,
            Pricing pricing,
            List<int[]> groups,
            boolean mediumOnly,
            long budget,
            List<Column> plan) {
        index = context.index();
        scale = context.scale();
        unit = scale.unit();
        rounding = (long) (ROUNDING * unit);
        this.limits = limits;
        this.pricing = pricing;
        this.groups = groups;
        this.mediumOnly = mediumOnly;
        this.budget = budget;
        master = new RestrictedMaster(index, limits, mediumOnly, budget, context.effort());
        pays = new long[index.facts().students().size()];
        add(plan);
    }

    /** Adds columns from outside, as those of a plan. */
    void add(List<Column> columns) {
        for (Column column : columns) {
            if (isAllowed(column) && master.addNew(column)) {
                exhausted = false;
            }
        }
    }

    /** Columns with more excess than the budget stay, unless the budget is 0: they give the budget row its price. */
    private boolean isAllowed(Column column) {
        return mediumOnly || budget > 0 || column.excess() == 0;
    }

    /** The best bound so far, in price units; the lowest number before there is one. */
    long worth() {
        LagrangianBound known = best;
        return known == null ? Long.MIN_VALUE / 4 : worth(known);
    }

    /** The objective of the last solution of the master program, in points; 0 before it. */
    double choice() {
        return choice;
    }

    /** Prices the students at prices of 0 for all that is shared: a first bound, and first columns. */
    void priceAtZero() {
        long[] points = mediumOnly ? new long[] {1} : budget == 0 ? new long[] {NEVER} : FIRST_MEDIUM_POINTS;
        for (long point : points) {
            Prices prices = new Prices(index, mediumOnly ? 0 : unit, mediumUnit(point));
            addAll(prices);
        }
    }

    /**
     * Prices the students for soft cost at the prices of places at which medium cost is least, as much dearer as medium cost is: a first bound, and
     * columns, where little or nothing above the least medium cost is allowed.
     *
     * @param medium prices for medium cost alone
     */
    void priceAt(Prices medium) {
        for (long point : FIRST_MEDIUM_POINTS) {
            if (mediumUnit(point) < scale.never()) {
                Prices prices = new Prices(index, unit, mediumUnit(point));
                medium.rows().forEach((row, price) -> prices.charge(limits.row(row), price * point));
                index.loads().all().forEach(load -> prices.setLoad(load, medium.load(load) * point));
                addAll(prices);
            }
        }
    }

    /** Adds the columns that are cheapest at some prices, with all that a lapse costs as a credit. */
    private void addAll(Prices prices) {
        if (!mediumOnly) {
            prices.creditWhole(limits.listLapsing());
        }
        ask(prices, Map.of())
                .forEach(one ->
                        add(one.columns().stream().map(PricedColumn::column).toList()));
    }

    /** One round; the last one finds that there is neither a column of negative reduced cost nor a row that is violated. */
    void round() {
        if (exhausted || !master.solve()) {
            exhausted = true;
            return;
        }
        choice = master.value();
        for (int student = 0; student < pays.length; student++) {
            pays[student] = Math.round(master.dual(student) * unit);
        }
        Prices prices = readPrices();
        Map<Integer, List<TripShare>> shares = mediumOnly ? Map.of() : master.readShares(unit);
        LagrangianBound center = best;
        boolean found = center != null
                && addWorthwhile(
                        ask(center.prices().mix(index, prices, step()), TripShare.mix(center.shares(), shares, step())),
                        prices,
                        shares);
        if (!found) {
            exhausted = !addCheaper(ask(prices, shares)) && master.isComplete();
        }
    }

    private double step() {
        return choice * unit - worth() > NEAR * Math.abs(choice) * unit ? STEP : SMALL_STEP;
    }

    private long mediumUnit(long points) {
        return points == NEVER || points * unit > scale.never() ? scale.never() : points * unit;
    }

    private Prices readPrices() {
        long medium = mediumOnly
                ? unit
                : budget == 0 ? scale.never() : Math.min(scale.never(), Math.round(master.budgetPrice() * unit));
        Prices prices = new Prices(index, mediumOnly ? 0 : unit, medium);
        master.readPrices(prices, unit);
        return prices;
    }

    /** Prices the students and notes the bound. */
    private List<PricedStudent> ask(Prices prices, Map<Integer, List<TripShare>> shares) {
        List<PricedStudent> priced = pricing.price(
                groups, new Pricing.Query(prices, shares, student -> ceiling(student, prices), 0, MOST_NEW_YEARS));
        LagrangianBound dual = LagrangianBound.of(index, limits, prices, priced);
        LagrangianBound known = best;
        if (known == null || worth(dual) > worth(known)) {
            best = dual;
        }
        return priced;
    }

    private long worth(LagrangianBound dual) {
        return mediumOnly ? dual.value() : dual.value() - dual.prices().mediumUnit() * budget;
    }

    /** An upper bound on the least cost of a student at some prices, from the columns known. */
    long ceiling(int student, Prices prices) {
        return prices.ceiling(master.columnsOf(student));
    }

    /** Adds the columns of negative reduced cost at the prices of the master program; tells whether there were any. */
    private boolean addWorthwhile(List<PricedStudent> priced, Prices prices, Map<Integer, List<TripShare>> shares) {
        boolean any = false;
        for (PricedStudent one : priced) {
            for (PricedColumn found : one.columns()) {
                Column column = found.column();
                if (isAllowed(column) && prices.cost(column) + trips(column, shares) < pays[one.student()] - rounding) {
                    any |= master.addNew(column);
                }
            }
        }
        return any;
    }

    /** Adds the columns of students with a column of negative reduced cost; tells whether there were any. */
    private boolean addCheaper(List<PricedStudent> priced) {
        boolean any = false;
        for (PricedStudent one : priced) {
            if (one.least() < pays[one.student()] - rounding) {
                for (PricedColumn found : one.columns()) {
                    any |= isAllowed(found.column()) && master.addNew(found.column());
                }
            }
        }
        return any;
    }

    /** The cost of a year's trips in the master program: all of it where nobody else has a column with the trip, else the share. */
    private long trips(Column column, Map<Integer, List<TripShare>> shares) {
        long sum = 0;
        for (Resource.VisitTrip trip :
                mediumOnly ? List.<Resource.VisitTrip>of() : column.use().trips()) {
            sum += master.isOnlyVisitor(column.student(), trip)
                    ? unit * trip.points()
                    : TripShare.sum(shares.getOrDefault(column.student(), List.of()), trip);
        }
        return sum;
    }

    /** There is no column of negative reduced cost, and no row that is violated. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The best bound so far; null before the first round. */
    @Nullable
    LagrangianBound best() {
        return best;
    }

    /** All columns so far. */
    List<Column> columns() {
        return master.columns();
    }

    @Override
    public void close() {
        master.close();
    }
}
