package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** Waits for the native code, and begins column generation for medium cost in each cluster with an excess in the plan. */
final class StartStage implements RelaxationStage {

    /** Share of the time after which native code that is not loaded yet is not waited for any more. */
    private static final double SHARE_OF_LOADING = 0.25;

    private final RelaxationState state;

    StartStage(RelaxationState state) {
        this.state = state;
    }

    /** Without native code, or where it is not loaded in time, only the prices of 0 are evaluated. */
    @Override
    public @Nullable RelaxationStage advance() {
        Effort effort = state.context().effort();
        long millis = effort.millisLeft();
        double least = millis < Effort.NO_LIMIT ? millis * (1 - SHARE_OF_LOADING) : 0;
        if (!NativeSolvers.arePresent(() -> effort.millisLeft() <= least)) {
            state.priceAtZero();
            return null;
        }
        List<StudentYear> years = state.plan().years();
        List<ClusterYears> missing = state.clusters().all().stream()
                .filter(one -> state.context().excess(one.cluster().students(), years) > 0)
                .toList();
        if (missing.isEmpty()) {
            return new SoftStage(state);
        }
        state.workers().forEach(missing, one -> one.begin(true, years));
        return new MediumStage(state, missing);
    }
}
