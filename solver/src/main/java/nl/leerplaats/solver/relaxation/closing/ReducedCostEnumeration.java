package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.TooManyYearsException;
import nl.leerplaats.solver.relaxation.pricing.ContendedRows;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/**
 * Reduced-cost enumeration: lists all columns of a block of students with a reduced cost below a radius and solves the integer program over
 * them. A plan with a column that is not listed costs at least the Lagrangian bound plus the radius, so the lesser of both is a bound; the
 * bounds of the blocks add up (as route enumeration in Baldacci, Christofides and Mingozzi, An exact algorithm for the vehicle routing
 * problem based on the set partitioning formulation with additional cuts, 2008).
 */
final class ReducedCostEnumeration {

    /** A student may have so many times the average number of years, before the list is cut to the cheapest. */
    private static final int UNEVEN = 8;

    private static final int FEWEST_YEARS_EACH = 20;

    /** Divisor of the radius where there is too much to enumerate. */
    private static final int LESS_FAR = 2;

    private final RelaxationContext context;
    private final Pricing pricing;
    private final LagrangianBound dual;
    private final long budget;

    /**
     * Begins.
     *
     * @param context the problem
     * @param pricing prices students
     * @param dual prices for all students, and their bound
     * @param budget most medium cost above the least of all students together
     */
    ReducedCostEnumeration(RelaxationContext context, Pricing pricing, LagrangianBound dual, long budget) {
        this.context = context;
        this.pricing = pricing;
        this.dual = dual;
        this.budget = budget;
    }

    /**
     * The columns of a block with a reduced cost below a radius.
     *
     * @param columns the columns with their reduced costs, the least first
     * @param radius every other column has a reduced cost of at least this, in price units
     */
    record Enumerated(List<PricedColumn> columns, long radius) {

        static final Enumerated NOTHING = new Enumerated(List.of(), 0);

        Enumerated {
            columns = List.copyOf(columns);
        }

        List<Column> years() {
            return columns.stream().map(PricedColumn::column).toList();
        }
    }

    /**
     * The bound on a block.
     *
     * @param gain how much more the block costs at least than its students' cheapest years, in price units
     * @param complete a larger radius would not raise it
     */
    record BlockBound(long gain, boolean complete) {}

    /**
     * Lists the columns of a block with a reduced cost below a radius. Where there is too much to enumerate, the radius is reduced.
     *
     * @param groups the block
     * @param radius how much more, in price units
     * @param most how many years to list; where there are more, the radius gets smaller
     * @param contended of twins in what they take of these rows only the best is listed; null to list all
     */
    Enumerated enumerate(List<int[]> groups, long radius, int most, @Nullable ContendedRows contended) {
        for (long within = radius; within > 0; within /= LESS_FAR) {
            try {
                return enumerateWithin(groups, within, most, contended);
            } catch (TooManyYearsException tooFar) {
                context.effort().check();
            }
        }
        return Enumerated.NOTHING;
    }

    private Enumerated enumerateWithin(List<int[]> groups, long radius, int most, @Nullable ContendedRows contended) {
        int count = groups.stream().mapToInt(group -> group.length).sum();
        int each = Math.max(FEWEST_YEARS_EACH, UNEVEN * most / Math.max(1, count));
        long complete = radius;
        List<PricedColumn> columns = new ArrayList<>();
        for (PricedStudent one : pricing.price(
                groups,
                new Pricing.Query(
                        dual.prices(),
                        dual.shares(),
                        student -> dual.leastOf()[student] + radius,
                        radius,
                        each,
                        contended))) {
            long least = dual.leastOf()[one.student()];
            complete = Math.min(complete, one.completeBelow() - least);
            one.columns().stream()
                    .filter(found -> found.column().excess() <= budget)
                    .map(found -> new PricedColumn(found.column(), found.cost() - least))
                    .forEach(columns::add);
        }
        columns.sort(Comparator.comparingLong(PricedColumn::cost));
        if (columns.size() > most) {
            complete = Math.min(complete, columns.get(most).cost());
            columns = columns.subList(0, most);
        }
        return new Enumerated(columns, Math.max(0, complete));
    }

    /** The rows with a price of which a year that is listed takes some. */
    Set<CapacityRow> listTaken(Enumerated near) {
        Map<Integer, List<CapacityRow>> rowsAt = new LinkedHashMap<>();
        for (CapacityRow row : dual.prices().rows().keySet()) {
            rowsAt.computeIfAbsent(row.company(context.index()), company -> new ArrayList<>())
                    .add(row);
        }
        Set<CapacityRow> taken = new LinkedHashSet<>();
        for (PricedColumn found : near.columns()) {
            StudentYear year = found.column().year();
            for (int company : year.companies(true)) {
                rowsAt.getOrDefault(company, List.of()).stream()
                        .filter(row -> row.taken(year) > 0)
                        .forEach(taken::add);
            }
        }
        return taken;
    }

    /**
     * The bound on a block by itself, with what it shares with other blocks at the prices, and what only it wants at lower ones.
     *
     * @param contended the rows that are constraints, and of which alone it may have lower prices; null for all
     * @param millis most milliseconds
     */
    Chosen prove(
            List<int[]> groups,
            Enumerated near,
            LoweredPrices.Lowered lowered,
            @Nullable Set<CapacityRow> contended,
            long millis) {
        long radius = Math.max(0, near.radius() - lowered.loss());
        long leastOf = leastOf(groups);
        IntegerMaster.Result result = IntegerMaster.choose(new IntegerMaster.Task(
                near.years(),
                context.limits(),
                null,
                dual.prices()
                        .lowered(
                                context.index(),
                                lowered.less(),
                                row -> contended != null && !contended.contains(row)), // else trips are exact
                softWeight(),
                mediumWeight(),
                budget,
                List.of(),
                context.effort(),
                millis,
                enough(leastOf + radius - lowered.credit()),
                contended,
                false));
        return chosen(leastOf, result, lowered.credit(), radius);
    }

    /**
     * A bound, with the columns at which it was found.
     *
     * @param bound the bound
     * @param columns one for each student; empty where none were found
     * @param stopped the program was stopped before it proved what its columns can
     */
    record Chosen(BlockBound bound, List<Column> columns, boolean stopped) {

        static final Chosen NOTHING = new Chosen(new BlockBound(0, false), List.of(), true);
    }

    /**
     * The integer program for all students, with some rows of capacity as constraints and the others at their prices.
     *
     * @param near columns without twins
     * @param start columns of a plan
     * @param only the rows that are constraints
     * @param millis most milliseconds
     */
    Chosen choose(List<int[]> groups, Enumerated near, List<Column> start, Set<CapacityRow> only, long millis) {
        Set<Column> columns = new LinkedHashSet<>(near.years());
        columns.addAll(start);
        Prices others = dual.prices().ofRowsBut(context.index(), only);
        long free = dual.prices().paid() - others.paid() - dual.prices().credits();
        long leastOf = leastOf(groups);
        IntegerMaster.Result result = IntegerMaster.choose(new IntegerMaster.Task(
                List.copyOf(columns),
                context.limits(),
                null,
                others,
                softWeight(),
                mediumWeight(),
                budget,
                start,
                context.effort(),
                millis,
                enough(leastOf + near.radius() - free),
                only,
                true));
        return chosen(leastOf, result, free, near.radius());
    }

    /**
     * The bound from an integer program.
     *
     * @param leastOf the least of the students by themselves
     * @param more what the program does not have and the bound of the students has, in price units
     */
    private Chosen chosen(long leastOf, IntegerMaster.Result result, long more, long radius) {
        if (result.least() == Double.NEGATIVE_INFINITY) {
            return Chosen.NOTHING;
        }
        double chosen = result.least() * dual.prices().pointUnit() + more;
        double farther = (double) leastOf + radius;
        long gain = (long) Math.floor(Math.min(chosen, farther) - leastOf);
        boolean complete = chosen <= farther;
        return new Chosen(new BlockBound(Math.max(0, gain), complete), result.years(), complete && !result.ended());
    }

    private int softWeight() {
        return dual.prices().softUnit() > 0 ? 1 : 0;
    }

    private double mediumWeight() {
        return (double) dual.prices().mediumUnit() / dual.prices().pointUnit();
    }

    /** What a program has to prove, in points: with years that are not listed it is no more. */
    private double enough(long units) {
        return dual.prices().points(units) + 1;
    }

    private long leastOf(List<int[]> groups) {
        long sum = 0;
        Set<Resource.Load> loads = new LinkedHashSet<>();
        for (int[] group : groups) {
            for (int student : group) {
                sum += dual.leastOf()[student];
                loads.addAll(context.index().loads().reachedBy(student));
            }
        }
        for (Resource.Load load : loads) {
            sum += LagrangianBound.leastLoad(context.limits(), dual.prices(), load);
        }
        return sum;
    }
}
