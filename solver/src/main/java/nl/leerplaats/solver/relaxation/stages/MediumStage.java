package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.closing.MediumGap;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.generation.MergedPrices;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import org.jspecify.annotations.Nullable;

/** Column generation for medium cost in the clusters with an excess; then the bound, and a plan with less. */
final class MediumStage implements RelaxationStage {

    /** The gap has this part of the time that is left. */
    private static final int PARTS_OF_TIME = 5;

    private final RelaxationState state;
    private final List<ClusterYears> missing;
    private final long unit;
    private boolean priced;
    private @Nullable MediumGap gap;
    private long until;

    MediumStage(RelaxationState state, List<ClusterYears> missing) {
        this.state = state;
        this.missing = missing;
        unit = state.context().scale().unit();
    }

    @Override
    public RelaxationStage advance() {
        MediumGap closing = gap;
        if (closing != null) {
            closing.step();
            return closing.isDone() || state.context().effort().millisLeft() < until ? new SoftStage(state) : this;
        }
        if (priced) {
            LagrangianBound all = prove();
            return closes(all) ? this : new SoftStage(state);
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

    /** Begins to close what gap there is left where all students are in one cluster. */
    private boolean closes(LagrangianBound dual) {
        MediumGap closing =
                new MediumGap(state.context(), state.plan(), state.proof(), state.pricing(), dual, state.unavoidable());
        if (!state.clusters().isOne() || closing.isDone()) {
            return false;
        }
        long left = state.context().effort().millisLeft();
        until = left == Effort.NO_LIMIT ? 0 : left - left / PARTS_OF_TIME;
        gap = closing;
        return true;
    }

    private LagrangianBound prove() {
        MergedPrices merged = new MergedPrices(state.context(), missing);
        LagrangianBound all = state.price(merged.prices(0, unit), Map.of());
        state.proof().atLeastExcess(LagrangianBound.ceiling(all.value(), unit));
        if (state.excess() > state.proof().leastExcess()) {
            state.clusters().choose(missing, state.plan(), state.dual());
        }
        return all;
    }
}
