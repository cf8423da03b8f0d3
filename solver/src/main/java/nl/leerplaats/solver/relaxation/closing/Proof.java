package nl.leerplaats.solver.relaxation.closing;

import nl.leerplaats.solver.api.Bound;

/** The best bounds so far. Medium cost is counted above the least that each student alone can have. */
public final class Proof {

    private long unavoidable;
    private long leastExcess;
    private long soft;
    private long budget = Long.MAX_VALUE / 4;

    /** Notes the least medium cost of each student alone, summed. */
    public void unavoidable(long medium) {
        unavoidable = medium;
    }

    /** Notes that no plan has less medium cost than this above the unavoidable. */
    public void atLeastExcess(long excess) {
        leastExcess = Math.max(leastExcess, excess);
    }

    /** Notes that no plan with at most this medium cost above the unavoidable has less soft cost. */
    public void atLeastSoft(long points, long atExcess) {
        if (atExcess >= budget) { // a bound for more medium cost holds for less, not the other way round
            soft = Math.max(soft, points);
        }
    }

    /** Lowers the excess for which the bound on soft cost holds: a bound for more holds for less. */
    public void lowerBudget(long excess) {
        budget = Math.min(budget, excess);
    }

    /** Least medium cost above the unavoidable. */
    public long leastExcess() {
        return leastExcess;
    }

    /** Least soft cost of plans within the budget. */
    public long soft() {
        return soft;
    }

    /** Tells whether a plan is the best there is. */
    public boolean isOptimal(long excess, long softCost) {
        return excess <= leastExcess && excess <= budget && softCost <= soft;
    }

    /** The bounds as they are reported. */
    public Bound toBound() {
        return new Bound(unavoidable, unavoidable + leastExcess, soft, unavoidable + Math.max(budget, leastExcess));
    }
}
