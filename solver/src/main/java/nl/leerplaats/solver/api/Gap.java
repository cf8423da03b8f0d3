package nl.leerplaats.solver.api;

import java.math.BigInteger;
import java.util.OptionalLong;
import nl.leerplaats.data.plan.Cost;

/**
 * How far a valid plan can be from the best possible at most, in figures to tell to people: rounded up, so that "at most" stays true.
 *
 * @param medium medium cost of the plan
 * @param unavoidable part of that which no plan avoids because each student alone could not; 0 to {@code medium}
 * @param avoidable most of that which another plan could avoid; 0 where it is proven that none can
 * @param softTenths soft cost above the best possible among plans with no more medium cost, in tenths of a per cent, rounded up; 0 where
 *     it is proven that there is no better one, empty where nothing is known
 */
public record Gap(long medium, long unavoidable, long avoidable, OptionalLong softTenths) {

    private static final long TENTHS_OF_PER_CENT = 1000;

    /** Above this many tenths of a per cent, ten times the best possible, a percentage says no more than that little is known. */
    private static final long MOST_TENTHS = 10 * TENTHS_OF_PER_CENT;

    /** What a bound says about a plan with this cost that breaks no rule. */
    public static Gap of(Cost cost, Bound bound) {
        long avoidable = Math.max(0, cost.medium() - bound.medium());
        return new Gap(
                cost.medium(), Math.min(bound.unavoidableMedium(), cost.medium()), avoidable, softTenths(cost, bound));
    }

    private static OptionalLong softTenths(Cost cost, Bound bound) {
        long above = cost.soft() - bound.soft();
        if (cost.medium() > bound.atMedium() || above > 0 && bound.soft() <= 0) {
            return OptionalLong.empty();
        }
        if (above <= 0) {
            return OptionalLong.of(0);
        }
        BigInteger[] tenths = BigInteger.valueOf(above)
                .multiply(BigInteger.valueOf(TENTHS_OF_PER_CENT))
                .divideAndRemainder(BigInteger.valueOf(bound.soft()));
        BigInteger up = tenths[1].signum() == 0 ? tenths[0] : tenths[0].add(BigInteger.ONE);
        boolean tells = up.compareTo(BigInteger.valueOf(MOST_TENTHS)) <= 0;
        return tells ? OptionalLong.of(up.longValueExact()) : OptionalLong.empty();
    }

    /** Tells whether no valid plan is better. */
    public boolean isProvenBest() {
        return isMediumProven() && isSoftProven();
    }

    /** Tells whether no valid plan delivers more. */
    public boolean isMediumProven() {
        return avoidable == 0;
    }

    /** Tells whether anything is known about how far the soft cost is above the best possible. */
    public boolean isSoftKnown() {
        return softTenths.isPresent();
    }

    /** Tells whether no valid plan with no more medium cost has less soft cost. */
    public boolean isSoftProven() {
        return softTenths.isPresent() && softTenths.getAsLong() == 0;
    }

    /** Medium cost that every valid plan has at least. */
    public long leastMedium() {
        return medium - avoidable;
    }

    /** The most that the soft cost is above the best possible in per cent, with at most one decimal; only where it is known. */
    public double softPerCent() {
        return softTenths.orElseThrow() / 10.0;
    }
}
