package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Closes the gap that a fractional choice leaves, block by block: all years of a block's students that cost at most so much more than the
 * cheapest at the prices are listed, and an integer program chooses among them. A choice with a year that is not listed costs at least that
 * much more, so the lesser of both is a bound on the block; and the bounds of the blocks add up.
 */
final class Closing {

    /** How many more years of one student than the average are listed, before the list is cut to the cheapest. */
    private static final int UNEVEN = 8;

    private static final int FEWEST_YEARS_EACH = 20;

    /** Where too many years are near the cheapest, it is looked so much less far. */
    private static final int LESS_FAR = 2;

    private final Ground ground;
    private final Pricing pricing;
    private final Dual dual;
    private final long budget;

    /**
     * Begins.
     *
     * @param ground the problem
     * @param pricing prices students
     * @param dual prices for everybody and what they prove
     * @param budget most medium cost above the least of all students together
     */
    Closing(Ground ground, Pricing pricing, Dual dual, long budget) {
        this.ground = ground;
        this.pricing = pricing;
        this.dual = dual;
        this.budget = budget;
    }

    /**
     * The years near the cheapest of a block.
     *
     * @param columns the years with what they cost above the student's cheapest, the least first
     * @param radius whoever takes another year pays at least this much more than the cheapest, in price units
     */
    record Near(List<PricedColumn> columns, long radius) {

        static final Near NOTHING = new Near(List.of(), 0);

        Near {
            columns = List.copyOf(columns);
        }

        /** The cheapest so many of them. */
        Near first(int most) {
            return most >= columns.size()
                    ? this
                    : new Near(
                            columns.subList(0, most),
                            Math.min(radius, columns.get(most).cost()));
        }

        List<Column> years() {
            return columns.stream().map(PricedColumn::column).toList();
        }
    }

    /**
     * What a block came to.
     *
     * @param gain how much more the block costs at least than its students' cheapest years, in price units
     * @param complete a wider list would not change it
     */
    record Proven(long gain, boolean complete) {}

    /**
     * Lists the years of a block that cost at most so much more than the cheapest. Where there are too many even to look at, the radius gets
     * smaller.
     *
     * @param groups the block
     * @param radius how much more, in price units
     * @param most how many years to list; where there are more, the radius gets smaller
     */
    Near listNear(List<int[]> groups, long radius, int most) {
        for (long within = radius; within > 0; within /= LESS_FAR) {
            try {
                return listWithin(groups, within, most);
            } catch (TooManyYearsException tooFar) {
                ground.effort().check();
            }
        }
        return Near.NOTHING;
    }

    private Near listWithin(List<int[]> groups, long radius, int most) {
        int count = groups.stream().mapToInt(group -> group.length).sum();
        int each = Math.max(FEWEST_YEARS_EACH, UNEVEN * most / Math.max(1, count));
        long complete = radius;
        List<PricedColumn> columns = new ArrayList<>();
        for (PricedStudent one : pricing.price(
                groups,
                new Pricing.Question(
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
        return new Near(columns, Math.max(0, complete));
    }

    /** The bound on a block by itself, all that it takes from others at the prices. */
    Proven prove(List<int[]> groups, Near near, Effort effort, long millis) {
        double unit = dual.prices().softUnit();
        YearChoice.Result result = YearChoice.choose(
                ground.index(),
                new YearChoice.Task(
                        near.years(),
                        ground.limits(),
                        List.of(),
                        dual.prices(),
                        1,
                        dual.prices().mediumUnit() / unit,
                        budget,
                        List.of(),
                        effort,
                        millis,
                        Double.POSITIVE_INFINITY));
        if (result.least() == Double.NEGATIVE_INFINITY) {
            return new Proven(0, false);
        }
        long alone = alone(groups);
        double chosen = result.least() * unit;
        double farther = (double) alone + near.radius();
        long gain = (long) Math.floor(Math.min(chosen, farther)) - alone;
        return new Proven(Math.max(0, gain), chosen <= farther);
    }

    private long alone(List<int[]> groups) {
        long sum = 0;
        Set<Integer> supervisors = new LinkedHashSet<>();
        for (int[] group : groups) {
            for (int student : group) {
                sum += dual.leastOf()[student];
                for (int supervisor : ground.index().supervisorsOf(student)) {
                    supervisors.add(supervisor);
                }
            }
        }
        for (int supervisor : supervisors) {
            sum += Dual.leastLoad(ground.index(), ground.limits(), dual.prices(), supervisor);
        }
        return sum;
    }
}
