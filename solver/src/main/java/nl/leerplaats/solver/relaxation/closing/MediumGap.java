package nl.leerplaats.solver.relaxation.closing;

import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;

/**
 * Closes the gap between bound and incumbent in medium cost, by reduced-cost enumeration without twins: years that take the same of the contended places and lack
 * the same are one, so that there are few of them, whatever else they cost.
 */
public final class MediumGap {

    /** More than any excess of a plan: there is no budget where medium cost itself is looked at. */
    private static final long NO_BUDGET = Integer.MAX_VALUE;

    /** Most milliseconds of one program, and most programs: each has more rows than the one before. */
    private static final long MILLIS = 4_000;

    private static final int MOST_PROGRAMS = 20;

    private final Incumbent plan;
    private final Proof proof;
    private final LagrangianBound dual;
    private final long unit;
    private final long unavoidable;
    private final TwinlessChoice choice;
    private final ReducedCostEnumeration enumeration;
    private int programs;
    private boolean done;

    /**
     * Begins.
     *
     * @param pricing prices students
     * @param dual prices for medium cost alone, and what they prove
     * @param unavoidable the least medium cost of each student alone, summed
     */
    public MediumGap(
            RelaxationContext context,
            Incumbent plan,
            Proof proof,
            Pricing pricing,
            LagrangianBound dual,
            long unavoidable) {
        this.plan = plan;
        this.proof = proof;
        this.dual = dual;
        this.unavoidable = unavoidable;
        unit = context.scale().unit();
        choice = new TwinlessChoice(context, plan, dual);
        enumeration = new ReducedCostEnumeration(context, pricing, dual, NO_BUDGET);
    }

    /** The plan is proven to have the least, or nothing more can be proven. */
    public boolean isDone() {
        return done || excess() <= proof.leastExcess();
    }

    /** One program: the bound rises, a plan with less is found, or the next one has more rows. */
    public void step() {
        TwinlessChoice.Next next = choice.advance(enumeration, excess() * unit - dual.value(), MILLIS, this::prove);
        done = next != TwinlessChoice.Next.MORE_ROWS || ++programs == MOST_PROGRAMS;
    }

    private void prove(long gain) {
        proof.atLeastExcess(LagrangianBound.ceiling(dual.value() + gain, unit));
    }

    private long excess() {
        return plan.cost().medium() - unavoidable;
    }
}
