package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.relaxation.closing.Incumbent;
import nl.leerplaats.solver.relaxation.closing.Proof;
import nl.leerplaats.solver.relaxation.generation.MergedPrices;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.search.state.SharedYears;
import org.jspecify.annotations.Nullable;

/** What the stages of the relaxation share and change: the incumbent, what is proven, the best prices, and the clusters with their columns. */
public final class RelaxationState implements AutoCloseable {

    /** Prices of a point of medium cost, in points of soft cost, where some above the least is allowed and there is no linear program. */
    private static final long[] MEDIUM_POINTS = {10, 30, 100, 300, 1000, 3000};

    private final RelaxationContext context;
    private final Incumbent plan;
    private final Proof proof = new Proof();
    private final Workers workers;
    private final Pricing pricing;
    private final Clusters clusters;
    private final int clusterSize;
    private long unavoidable;
    private @Nullable LagrangianBound dual;

    /**
     * Begins with nothing proven.
     *
     * @param context the problem
     * @param shared where the search leaves its plans and takes those found here
     * @param executor runs the work of other threads
     * @param threads threads to use, 1 or more
     * @param clusterSize most students of a cluster
     */
    public RelaxationState(
            RelaxationContext context, SharedYears shared, ExecutorService executor, int threads, int clusterSize) {
        this.context = context;
        this.clusterSize = clusterSize;
        plan = new Incumbent(context, shared);
        workers = new Workers(executor, threads);
        pricing = new Pricing(context, workers);
        clusters = new Clusters(context, pricing, workers, clusterSize);
    }

    /** The problem. */
    RelaxationContext context() {
        return context;
    }

    /** Takes over the plan of the search, if it is better. */
    public void readPlan() {
        plan.read();
    }

    /** The bounds as they are reported. */
    public Bound bound() {
        return proof.toBound();
    }

    /** The best plan. */
    Incumbent plan() {
        return plan;
    }

    /** What is proven. */
    Proof proof() {
        return proof;
    }

    /** Prices students on all threads. */
    Pricing pricing() {
        return pricing;
    }

    /** The threads. */
    Workers workers() {
        return workers;
    }

    /** The clusters. */
    Clusters clusters() {
        return clusters;
    }

    /** The prices of the best bound on soft cost so far; null before there is one. */
    @Nullable
    public LagrangianBound dual() {
        return dual;
    }

    /** Most students of a cluster. */
    int clusterSize() {
        return clusterSize;
    }

    /** Notes the least medium cost of all students, each alone. */
    void unavoidable(long medium) {
        unavoidable = medium;
        proof.unavoidable(medium);
        proof.lowerBudget(excess());
    }

    /** The least medium cost of each student alone, summed. */
    long unavoidable() {
        return unavoidable;
    }

    /** Medium cost of the best plan above the least of each student alone. */
    long excess() {
        return plan.cost().medium() - unavoidable;
    }

    /** Tells whether the best plan is proven optimal. */
    public boolean isProven() {
        return plan.isKnown() && proof.isOptimal(excess(), plan.cost().soft());
    }

    /** Tells whether there is a gap between the soft cost of the plan and the bound on it. */
    boolean hasGap() {
        return plan.cost().soft() > proof.soft();
    }

    /** The Lagrangian bound at these prices, with all students priced. */
    LagrangianBound price(Prices prices, Map<Integer, List<TripShare>> shares) {
        return LagrangianBound.of(
                context.index(),
                context.limits(),
                prices,
                pricing.price(
                        context.groups(),
                        new Pricing.Query(prices, shares, student -> clusters.ceiling(student, prices), 0, 1)));
    }

    /** Notes a bound on soft cost. */
    void note(@Nullable LagrangianBound found) {
        if (found == null) {
            return;
        }
        proof.lowerBudget(excess());
        proof.atLeastSoft(found.soft(excess()), excess());
        LagrangianBound known = dual;
        if (known == null || found.soft(excess()) > known.soft(excess())) {
            dual = found;
        }
    }

    /** Notes the bounds at prices of 0 for all that is shared, at some prices of medium cost: where there is no linear program. */
    void priceAtZero() {
        MergedPrices free = new MergedPrices(context, List.of());
        long unit = context.scale().unit();
        long never = context.scale().never();
        for (long points : excess() == 0 ? new long[] {never / Math.max(1, unit)} : MEDIUM_POINTS) {
            if (unit > 0 && points * unit <= never) {
                note(price(free.prices(unit, points * unit), Map.of()));
            }
        }
    }

    @Override
    public void close() {
        clusters.close();
    }
}
