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
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.TooManyYearsException;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.StudentYear;

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

        /** The cheapest so many of them. */
        Enumerated first(int most) {
            return most >= columns.size()
                    ? this
                    : new Enumerated(
                            columns.subList(0, most),
                            Math.min(radius, columns.get(most).cost()));
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
     */
    Enumerated enumerate(List<int[]> groups, long radius, int most) {
        for (long within = radius; within > 0; within /= LESS_FAR) {
            try {
                return enumerateWithin(groups, within, most);
            } catch (TooManyYearsException tooFar) {
                context.effort().check();
            }
        }
        return Enumerated.NOTHING;
    }

    private Enumerated enumerateWithin(List<int[]> groups, long radius, int most) {
        int count = groups.stream().mapToInt(group -> group.length).sum();
        int each = Math.max(FEWEST_YEARS_EACH, UNEVEN * most / Math.max(1, count));
        long complete = radius;
        List<PricedColumn> columns = new ArrayList<>();
        for (PricedStudent one : pricing.price(
                groups,
                new Pricing.Query(
                        dual.prices(), dual.shares(), student -> dual.leastOf()[student] + radius, radius, each))) {
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

    /** The bound on a block by itself, with what it shares with other blocks at the prices, and what only it wants at lower ones. */
    BlockBound prove(List<int[]> groups, Enumerated near, LoweredPrices.Lowered lowered, Effort effort, long millis) {
        double unit = dual.prices().softUnit();
        IntegerMaster.Result result = IntegerMaster.choose(new IntegerMaster.Task(
                near.years(),
                context.limits(),
                List.of(),
                lowered.less().isEmpty() ? dual.prices() : dual.prices().lowered(context.index(), lowered.less()),
                1,
                dual.prices().mediumUnit() / unit,
                budget,
                List.of(),
                effort,
                millis,
                Double.POSITIVE_INFINITY));
        if (result.least() == Double.NEGATIVE_INFINITY) {
            return new BlockBound(0, false);
        }
        long leastOf = leastOf(groups);
        double chosen = result.least() * unit + lowered.credit();
        double farther = (double) leastOf + Math.max(0, near.radius() - lowered.loss());
        long gain = (long) Math.floor(Math.min(chosen, farther)) - leastOf;
        return new BlockBound(Math.max(0, gain), chosen <= farther);
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
