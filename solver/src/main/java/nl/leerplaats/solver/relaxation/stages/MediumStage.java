package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.generation.MergedPrices;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;

/** Column generation for medium cost in the clusters with an excess; then the bound, and a plan with less. */
final class MediumStage implements RelaxationStage {

    private final RelaxationState state;
    private final List<ClusterYears> missing;
    private final long unit;
    private boolean priced;

    MediumStage(RelaxationState state, List<ClusterYears> missing) {
        this.state = state;
        this.missing = missing;
        unit = state.context().scale().unit();
    }

    @Override
    public RelaxationStage advance() {
        if (priced) {
            prove();
            return new SoftStage(state);
        }
        state.workers().forEach(missing, one -> one.round(state.plan().years()));
        priced = missing.stream().allMatch(one -> one.isExhausted() || isLeast(one));
        return this;
    }

    /** Tells whether a cluster has the least medium cost possible while the rest of the plan is fixed. */
    private boolean isLeast(ClusterYears cluster) {
        LagrangianBound best = cluster.best();
        return best != null
                && LagrangianBound.ceiling(best.value(), unit)
                        >= state.context()
                                .excess(
                                        cluster.cluster().students(),
                                        state.plan().years());
    }

    private void prove() {
        MergedPrices merged = new MergedPrices(state.context(), missing);
        LagrangianBound all = state.price(merged.prices(0, unit), Map.of());
        state.proof().atLeastExcess(LagrangianBound.ceiling(all.value(), unit));
        if (state.excess() > state.proof().leastExcess()) {
            state.clusters().choose(missing, state.plan(), state.dual());
        }
    }
}
