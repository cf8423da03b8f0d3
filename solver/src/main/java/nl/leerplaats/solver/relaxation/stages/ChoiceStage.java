package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import nl.leerplaats.solver.relaxation.model.Column;
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
        List<Column> columns = state.clusters().all().stream()
                .flatMap(one -> one.columns().stream())
                .toList();
        state.clusters().choose(state.clusters().all(), state.plan(), dual);
        if (dual == null || !state.hasGap()) {
            return null;
        }
        return state.clusters().isOne() ? new GapStage(state, dual) : new FixAndOptimizeStage(state, dual, columns);
    }
}
