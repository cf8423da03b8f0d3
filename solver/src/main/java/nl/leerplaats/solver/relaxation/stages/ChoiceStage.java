package nl.leerplaats.solver.relaxation.stages;

import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import org.jspecify.annotations.Nullable;

/** The restricted master heuristic over all columns found. */
final class ChoiceStage implements RelaxationStage {

    private final RelaxationState state;

    ChoiceStage(RelaxationState state) {
        this.state = state;
    }

    @Override
    public @Nullable RelaxationStage advance() {
        LagrangianBound dual = state.dual();
        state.clusters().choose(state.clusters().all(), state.plan(), dual);
        boolean gap = state.plan().cost().soft() > state.proof().soft();
        return dual != null && gap ? new GapStage(state, dual) : null;
    }
}
