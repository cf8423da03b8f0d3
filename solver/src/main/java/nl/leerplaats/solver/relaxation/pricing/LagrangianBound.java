package nl.leerplaats.solver.relaxation.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The Lagrangian bound at given prices: the least cost of each student's year at them, plus the least cost of each load, plus
 * the credits of recognitions, less the prices times the right-hand sides. All in price units.
 *
 * @param limits the capacities
 * @param prices the prices
 * @param leastOf no year of a student costs less, by number of the student
 * @param shares the shares of trips, by student
 * @param value the bound on soft cost plus medium cost above the least at its price; the budget is not subtracted yet
 */
public record LagrangianBound(
        Limits limits, Prices prices, long[] leastOf, Map<Integer, List<TripShare>> shares, long value) {

    /**
     * Adds the parts up.
     *
     * @param index the problem
     * @param limits the capacities
     * @param prices the prices
     * @param priced what pricing found, for every student
     */
    public static LagrangianBound of(YearIndex index, Limits limits, Prices prices, List<PricedStudent> priced) {
        long[] leastOf = new long[index.facts().students().size()];
        Map<Integer, List<TripShare>> shares = new LinkedHashMap<>();
        long sum = -prices.paid();
        for (PricedStudent one : priced) {
            leastOf[one.student()] = one.least();
            shares.put(one.student(), one.shares());
            sum += one.least();
        }
        for (Resource.Load load : index.loads().all()) {
            sum += leastLoad(limits, prices, load);
        }
        sum += prices.credits();
        return new LagrangianBound(limits, prices, leastOf, shares, sum);
    }

    /** The least of the cost of a load less the price of what is taken of it, over all that can be taken. */
    public static long leastLoad(Limits limits, Prices prices, Resource.Load load) {
        long unit = prices.unit(load);
        long cheapest = 0;
        for (int taken = 1; taken <= limits.most(load); taken++) {
            cheapest = Math.min(cheapest, unit * load.cost(taken) - taken * prices.load(load));
        }
        return cheapest;
    }

    /** Least soft cost, in whole points, of plans with at most this medium cost above the least of each student. */
    public long soft(long excess) {
        return soft(excess, 0);
    }

    /** The same, where plans are proven to cost so many price units more than this bound. */
    public long soft(long excess, long gain) {
        return ceiling(value + gain - prices.mediumUnit() * excess, prices.softUnit());
    }

    /** Price units as whole points, rounded up; 0 where they are negative. */
    public static long ceiling(long units, long unit) {
        return Math.max(0, -Math.floorDiv(-units, unit));
    }
}
