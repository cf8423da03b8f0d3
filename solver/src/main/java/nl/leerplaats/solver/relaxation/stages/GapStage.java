package nl.leerplaats.solver.relaxation.stages;

import nl.leerplaats.solver.relaxation.closing.GapCloser;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import org.jspecify.annotations.Nullable;

/** Closes the gap between the bound and the best plan, step by step. */
final class GapStage implements RelaxationStage {

    private final RelaxationState state;
    private final LagrangianBound dual;
    private @Nullable GapCloser closer;

    GapStage(RelaxationState state, LagrangianBound dual) {
        this.state = state;
        this.dual = dual;
    }

    @Override
    public @Nullable RelaxationStage advance() {
        GapCloser current = closer;
        if (current == null) { // here, not before: the search may have found a better plan in between
            current = new GapCloser(
                    state.context(),
                    state.plan(),
                    state.proof(),
                    state.workers(),
                    dual,
                    state.excess(),
                    state.clusters().isOne());
            closer = current;
        }
        current.step();
        return current.isDone() ? null : this;
    }
}
