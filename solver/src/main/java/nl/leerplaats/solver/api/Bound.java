package nl.leerplaats.solver.api;

import java.util.OptionalDouble;
import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.plan.Cost;

/**
 * Lower bounds on the cost of every valid plan of a dataset, proven independently of any plan.
 *
 * @param unavoidableMedium least medium cost of each student alone, summed (docs/rules.md, "Medium cost"): no plan of anybody avoids it
 * @param medium no valid plan has less medium cost than this; {@code unavoidableMedium} or more
 * @param soft no valid plan with medium cost {@code atMedium} or less has less soft cost than this
 * @param atMedium the medium cost for which {@code soft} holds, {@code medium} or more; that of the best plan known
 */
public record Bound(long unavoidableMedium, long medium, long soft, long atMedium) {

    public Bound {
        if (medium < unavoidableMedium || atMedium < medium) {
            throw new IllegalArgumentException("A bound on medium cost (unavoidable " + unavoidableMedium + ", least "
                    + medium + ", soft bound at " + atMedium + ") has to rise in this order.");
        }
    }

    /** The bound of a plan of which nothing is proven. */
    public static Bound none(Cost cost) {
        return new Bound(0, 0, 0, cost.medium());
    }

    /** The bound that a plan claims; its parts have to fit each other. */
    public static Bound of(BoundClaim claim) {
        return new Bound(claim.unavoidableMedium(), claim.medium(), claim.soft(), claim.atMedium());
    }

    /** This bound as a plan's document claims it. */
    public BoundClaim asClaim() {
        return new BoundClaim(unavoidableMedium, medium, soft, atMedium);
    }

    /** This bound for plans with at most a given medium cost: a bound for more medium cost holds for less. */
    public Bound at(Cost cost) {
        long lowered = Math.max(medium, cost.medium());
        return new Bound(unavoidableMedium, medium, softAt(lowered), lowered);
    }

    private long softAt(long mostMedium) {
        return mostMedium <= atMedium ? soft : 0;
    }

    /** What this bound and another one of the same dataset prove together for plans with at most a given medium cost. */
    public Bound and(Bound other, Cost cost) {
        long least = Math.max(medium, other.medium);
        long lowered = Math.max(least, cost.medium());
        return new Bound(
                Math.max(unavoidableMedium, other.unavoidableMedium),
                least,
                Math.max(softAt(lowered), other.softAt(lowered)),
                lowered);
    }

    /** Tells whether no valid plan has a lower medium cost. */
    public boolean isMediumProven(Cost cost) {
        return cost.medium() <= medium;
    }

    /** Tells whether no valid plan costs less. */
    public boolean isProvenOptimal(Cost cost) {
        return isMediumProven(cost) && cost.medium() <= atMedium && cost.soft() <= soft;
    }

    /**
     * How far the soft cost of a plan can be above the best possible among plans with no more medium cost, as a share: 0.01 is one per cent.
     * Empty where the bound says nothing about plans with this medium cost, and where the bound is 0 and the cost is not.
     */
    public OptionalDouble softGap(Cost cost) {
        if (cost.medium() > atMedium) {
            return OptionalDouble.empty();
        }
        if (cost.soft() <= soft) {
            return OptionalDouble.of(0);
        }
        return soft > 0 ? OptionalDouble.of((double) (cost.soft() - soft) / soft) : OptionalDouble.empty();
    }
}
