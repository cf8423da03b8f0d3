package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prices for everybody at once, where one linear program would take too long: {@link PriceAscent} finds prices for the years known so far,
 * {@link Pricing} finds the years that are cheaper at them and what the prices prove, and so on until hardly anything is gained.
 */
final class Together {

    /** Points of cost that count as little, in the first round and at last: it gets colder from round to round. */
    private static final double FIRST_TEMPERATURE = 16;

    private static final double LAST_TEMPERATURE = 0.5;

    private static final int STEPS = 600;

    private static final int MOST_NEW_YEARS = 6;

    /** A round at the last temperature that raises the bound by a smaller share than this is flat. */
    private static final double LEAST_GAIN = 5e-5;

    private static final int MOST_FLAT_ROUNDS = 2;

    /** Of a year less than this is no part of a choice. */
    private static final double LEAST_PART = 0.01;

    private final Ground ground;
    private final Pricing pricing;
    private final Workers workers;
    private final List<Set<Column>> years = new ArrayList<>();
    private final Set<ScarceRow> sets;
    private Prices prices;
    private Map<Integer, List<TripShare>> shares;
    private double temperature = FIRST_TEMPERATURE;
    private long best = Long.MIN_VALUE;
    private int flatRounds;

    /**
     * Begins from prices that are known.
     *
     * @param ground the problem
     * @param pricing prices students
     * @param workers threads to use
     * @param known the best prices so far
     */
    Together(Ground ground, Pricing pricing, Workers workers, Dual known) {
        this.ground = ground;
        this.pricing = pricing;
        this.workers = workers;
        for (int student = 0; student < ground.students(); student++) {
            years.add(new LinkedHashSet<>());
        }
        prices = known.prices();
        shares = known.shares();
        sets = new LinkedHashSet<>(prices.rows().keySet());
    }

    /** Adds years to choose among. */
    void add(List<Column> columns) {
        columns.forEach(column -> years.get(column.student()).add(column));
    }

    /** The years of some students. */
    List<Column> listYears(int[] students) {
        return Arrays.stream(students)
                .boxed()
                .flatMap(student -> years.get(student).stream())
                .toList();
    }

    /** Nothing is left to find, or so little that it is not worth the time. */
    boolean isExhausted() {
        return flatRounds >= MOST_FLAT_ROUNDS;
    }

    /**
     * One round.
     *
     * @param budget most medium cost above the least of all students together
     * @return what the prices of this round prove
     */
    Dual round(long budget) {
        List<Column> all = years.stream().flatMap(Set::stream).toList();
        YearMatrix matrix = new YearMatrix(ground.index(), ground.limits(), all, sets);
        PriceVector vector = new PriceVector(ground, matrix);
        PriceAscent ascent = new PriceAscent(matrix, budget, workers, ground.effort());
        double[] found = ascent.climb(vector.read(prices, shares), temperature, STEPS);
        long unit = ground.scale().unit();
        prices = vector.write(found, unit, ground.scale().never());
        shares = vector.writeShares(found, unit);
        Dual dual = ask(budget);
        findBrokenSets(all, ascent.parts());
        double least = Math.abs(best) * LEAST_GAIN;
        boolean flat = temperature == LAST_TEMPERATURE && dual.soft(budget) - best <= least;
        flatRounds = flat ? flatRounds + 1 : 0;
        best = Math.max(best, dual.soft(budget));
        temperature = Math.max(LAST_TEMPERATURE, temperature / 2);
        return dual;
    }

    private Dual ask(long budget) {
        List<PricedStudent> priced =
                pricing.price(ground.groups(), new Pricing.Question(prices, shares, this::ceiling, 0, MOST_NEW_YEARS));
        for (PricedStudent one : priced) {
            one.columns().stream()
                    .map(PricedColumn::column)
                    .filter(column -> column.excess() <= budget)
                    .forEach(years.get(one.student())::add);
        }
        return Dual.of(ground.index(), ground.limits(), prices, priced);
    }

    /** Sets of weekdays with an odd number of places that are taken by halves get a price from the next round on. */
    private void findBrokenSets(List<Column> all, double[] parts) {
        Separator separator = new Separator(ground.limits());
        for (int number = 0; number < parts.length; number++) {
            if (parts[number] > LEAST_PART) {
                separator.add(all.get(number).year(), parts[number]);
            }
        }
        sets.addAll(separator.listBroken());
    }

    /** What the cheapest year known of a student costs if it pays its trips alone: more is not looked at. */
    private long ceiling(int student) {
        return prices.ceiling(ground.index(), years.get(student));
    }
}
