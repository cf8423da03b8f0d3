package nl.leerplaats.solver.relaxation;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * The best fractional choice of years: the linear program gives prices, pricing finds the years that are worth more than what they replace,
 * and so on until there is none. Every round gives a bound; the best one is kept. Prices are asked between the best ones and the latest,
 * since the latest alone swing widely (Wentges, Weighted Dantzig-Wolfe decomposition, 1997).
 */
final class ColumnGeneration implements AutoCloseable {

    /** Prices of a point of medium cost to begin with where some is allowed, in points of soft cost. */
    private static final long[] FIRST_MEDIUM_POINTS = {30, 300, 3000};

    private static final long NEVER = -1;

    /** A difference of this share of a point is rounding. */
    private static final double ROUNDING = 0.0025;

    /** Weight of the latest prices among the best. */
    private static final double STEP = 0.4;

    private static final int MOST_NEW_YEARS = 6;

    private final YearIndex index;
    private final Scale scale;
    private final long unit;
    private final long rounding;
    private final Limits limits;
    private final Pricing pricing;
    private final List<int[]> groups;
    private final boolean mediumOnly;
    private final Master master;
    private final long[] pays;
    private long budget;
    private double choice;
    private boolean exhausted;
    private @Nullable Dual best;

    /**
     * Begins with the years of a plan.
     *
     * @param ground the problem
     * @param limits what there is to share out among the students
     * @param pricing prices students
     * @param groups the students
     * @param mediumOnly looks at medium cost alone
     * @param budget most medium cost above the least of each student
     * @param plan a year of each student, which together keep every limit
     */
    ColumnGeneration(
            Ground ground,
            Limits limits,
            Pricing pricing,
            List<int[]> groups,
            boolean mediumOnly,
            long budget,
            List<Column> plan) {
        index = ground.index();
        scale = ground.scale();
        unit = scale.unit();
        rounding = (long) (ROUNDING * unit);
        this.limits = limits;
        this.pricing = pricing;
        this.groups = groups;
        this.mediumOnly = mediumOnly;
        this.budget = budget;
        master = new Master(index, limits, mediumOnly, budget, ground.effort());
        pays = new long[index.facts().students().size()];
        add(plan);
    }

    /** Adds years of a plan or from elsewhere. */
    void add(List<Column> columns) {
        for (Column column : columns) {
            if (isAllowed(column) && master.addNew(column)) {
                exhausted = false;
            }
        }
    }

    /** A year with more medium cost than all together may have stays in the program: it shows what a point of it is worth. */
    private boolean isAllowed(Column column) {
        return mediumOnly || budget > 0 || column.excess() == 0;
    }

    /** The best bound so far, in price units; the lowest number before there is one. */
    long worth() {
        Dual known = best;
        return known == null ? Long.MIN_VALUE / 4 : worth(known);
    }

    /** What the fractional choice of the last round costs, in points; 0 before it. */
    double choice() {
        return choice;
    }

    /** Allows less medium cost than before. */
    void lowerBudget(long most) {
        if (most < budget && !mediumOnly) {
            budget = most;
            master.setBudget(most);
            best = null;
            exhausted = false;
            lookAtFreePrices();
        }
    }

    /** Nothing is scarce: a first bound, and the years that each student would like best. */
    void lookAtFreePrices() {
        long[] points = mediumOnly ? new long[] {1} : budget == 0 ? new long[] {NEVER} : FIRST_MEDIUM_POINTS;
        for (long point : points) {
            Prices prices = new Prices(index, mediumOnly ? 0 : unit, mediumUnit(point));
            if (!mediumOnly) {
                master.creditAll(prices);
            }
            ask(prices, Map.of())
                    .forEach(one ->
                            add(one.columns().stream().map(PricedColumn::column).toList()));
        }
    }

    /** One round. Does nothing once there is nothing left to find. */
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
        Dual center = best;
        boolean found = center != null
                && addWorthwhile(
                        ask(center.prices().mix(index, prices, STEP), TripShare.mix(center.shares(), shares, STEP)),
                        prices,
                        shares);
        if (!found) {
            exhausted = !addCheaper(ask(prices, shares));
        }
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
                groups, new Pricing.Question(prices, shares, student -> ceiling(student, prices), 0, MOST_NEW_YEARS));
        Dual dual = Dual.of(index, limits, prices, priced);
        Dual known = best;
        if (known == null || worth(dual) > worth(known)) {
            best = dual;
        }
        return priced;
    }

    private long worth(Dual dual) {
        return mediumOnly ? dual.value() : dual.value() - dual.prices().mediumUnit() * budget;
    }

    /** What the cheapest year known of a student costs if it pays its trips alone: more is not looked at. */
    long ceiling(int student, Prices prices) {
        return prices.ceiling(index, master.columnsOf(student));
    }

    /** Adds the years that are worth more at the prices of the program than what they would replace; tells whether there were any. */
    private boolean addWorthwhile(List<PricedStudent> priced, Prices prices, Map<Integer, List<TripShare>> shares) {
        boolean any = false;
        for (PricedStudent one : priced) {
            for (PricedColumn found : one.columns()) {
                Column column = found.column();
                if (isAllowed(column)
                        && prices.cost(index, column) + trips(column, shares) < pays[one.student()] - rounding) {
                    any |= master.addNew(column);
                }
            }
        }
        return any;
    }

    /** Adds the years of all who would pay less than now at the prices of the program; tells whether there were any. */
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

    /** What a year pays for trips in the program at least: another year of the student may make them, or another student may share them. */
    private long trips(Column column, Map<Integer, List<TripShare>> shares) {
        int supervisor = column.year().supervisor();
        if (mediumOnly || supervisor == StudentYear.NOBODY) {
            return 0;
        }
        long sum = 0;
        for (int company : column.year().companies(false)) {
            if (master.isOnlyTripper(column.student(), supervisor, company)) {
                CompanyFact fact = index.facts().companies().get(company);
                sum += unit * index.tripCost(supervisor, fact);
            } else {
                for (TripShare share : shares.getOrDefault(column.student(), List.of())) {
                    sum += share.supervisor() == supervisor && share.company() == company ? share.share() : 0;
                }
            }
        }
        return sum;
    }

    /** Nothing is left to find. */
    boolean isExhausted() {
        return exhausted;
    }

    /** The best bound so far; null before the first round. */
    @Nullable
    Dual best() {
        return best;
    }

    /** All years so far. */
    List<Column> columns() {
        return master.columns();
    }

    @Override
    public void close() {
        master.close();
    }
}
