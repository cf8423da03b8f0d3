package nl.leerplaats.solver.relaxation.ascent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.relaxation.rows.LinkSeparator;
import nl.leerplaats.solver.relaxation.rows.Separator;
import nl.leerplaats.solver.year.Resource;

/**
 * Column generation for all students at once, without a linear program: {@link SmoothedDualAscent} solves the dual of the restricted master
 * program approximately, {@link Pricing} gives the bound at those prices and new columns, and so on until the bound hardly rises.
 */
public final class AscentColumnGeneration {

    /** The smoothing parameter in points of cost, in the first round and at least; it is halved from round to round. */
    private static final double FIRST_TEMPERATURE = 16;

    private static final double LAST_TEMPERATURE = 0.5;

    private static final int STEPS = 600;

    private static final int MOST_NEW_YEARS = 6;

    /** A round with the least smoothing that raises the bound by a smaller share than this is flat. */
    private static final double LEAST_GAIN = 5e-5;

    private static final int MOST_FLAT_ROUNDS = 2;

    /** Least weight of a column that counts in the separation. */
    private static final double LEAST_PART = 0.01;

    private final RelaxationContext context;
    private final Pricing pricing;
    private final Workers workers;
    private final List<Set<Column>> years = new ArrayList<>();
    private final Set<CapacityRow> sets;
    private final Set<CapacityLink> links;
    private Prices prices;
    private Map<Integer, List<TripShare>> shares;
    private double temperature = FIRST_TEMPERATURE;
    private long best = Long.MIN_VALUE;
    private int flatRounds;

    /**
     * Begins from prices that are known.
     *
     * @param context the problem
     * @param pricing prices students
     * @param workers threads to use
     * @param known the best prices so far
     */
    public AscentColumnGeneration(RelaxationContext context, Pricing pricing, Workers workers, LagrangianBound known) {
        this.context = context;
        this.pricing = pricing;
        this.workers = workers;
        for (int student = 0; student < context.students(); student++) {
            years.add(new LinkedHashSet<>());
        }
        prices = known.prices();
        shares = known.shares();
        sets = new LinkedHashSet<>(prices.rows().keySet());
        links = new LinkedHashSet<>(prices.links().keySet());
    }

    /** Adds columns. */
    public void add(List<Column> columns) {
        columns.forEach(column -> years.get(column.student()).add(column));
    }

    /** The columns of some students. */
    public List<Column> listYears(int[] students) {
        return Arrays.stream(students)
                .boxed()
                .flatMap(student -> years.get(student).stream())
                .toList();
    }

    /** The last rounds were flat. */
    public boolean isExhausted() {
        return flatRounds >= MOST_FLAT_ROUNDS;
    }

    /**
     * One round.
     *
     * @param budget most medium cost above the least of all students together
     * @return the Lagrangian bound at the prices of this round
     */
    public LagrangianBound round(long budget) {
        List<Column> all = years.stream().flatMap(Set::stream).toList();
        YearMatrix matrix = new YearMatrix(context.index(), context.limits(), all, sets, links);
        PriceVector vector = new PriceVector(context, matrix);
        SmoothedDualAscent ascent = new SmoothedDualAscent(matrix, budget, workers, context.effort());
        double[] found = ascent.ascend(vector.read(prices, shares), temperature, STEPS);
        long unit = context.scale().unit();
        prices = vector.write(found, unit, context.scale().never());
        shares = vector.writeShares(found, unit);
        LagrangianBound dual = ask(budget);
        separate(all, ascent.weights());
        double least = Math.abs(best) * LEAST_GAIN;
        boolean flat = temperature == LAST_TEMPERATURE && dual.soft(budget) - best <= least;
        flatRounds = flat ? flatRounds + 1 : 0;
        best = Math.max(best, dual.soft(budget));
        temperature = Math.max(LAST_TEMPERATURE, temperature / 2);
        return dual;
    }

    private LagrangianBound ask(long budget) {
        List<PricedStudent> priced =
                pricing.price(context.groups(), new Pricing.Query(prices, shares, this::ceiling, 0, MOST_NEW_YEARS));
        for (PricedStudent one : priced) {
            one.columns().stream()
                    .map(PricedColumn::column)
                    .filter(column -> column.excess() <= budget)
                    .forEach(years.get(one.student())::add);
        }
        return LagrangianBound.of(context.index(), context.limits(), prices, priced);
    }

    /** Zero-half cuts and capacity links that the weights of the columns violate get a price from the next round on. */
    private void separate(List<Column> all, double[] weights) {
        Separator separator = new Separator(context.limits());
        LinkSeparator linkSeparator = new LinkSeparator(context.index(), context.limits());
        Map<Resource.VisitTrip, Map<Integer, Double>> parts = new LinkedHashMap<>();
        for (int number = 0; number < weights.length; number++) {
            double weight = weights[number];
            if (weight > LEAST_PART) {
                Column column = all.get(number);
                separator.add(column.year(), weight);
                linkSeparator.add(column.year(), weight);
                for (Resource.VisitTrip trip : column.use().trips()) {
                    parts.computeIfAbsent(trip, made -> new LinkedHashMap<>())
                            .merge(column.student(), weight, Double::sum);
                }
            }
        }
        sets.addAll(separator.listBroken());
        links.addAll(linkSeparator.listBroken(trip -> made(parts.getOrDefault(trip, Map.of()))));
    }

    /** The part of a trip that is made: as much of it as one student has at least; links do not matter where nobody else could make it. */
    private static double made(Map<Integer, Double> parts) {
        return parts.size() < 2 ? Double.POSITIVE_INFINITY : Collections.max(parts.values());
    }

    /** An upper bound on the least cost of a student, from the columns known. */
    private long ceiling(int student) {
        return prices.ceiling(years.get(student));
    }
}
