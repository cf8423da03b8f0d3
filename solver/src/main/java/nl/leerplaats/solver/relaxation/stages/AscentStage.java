package nl.leerplaats.solver.relaxation.stages;

import nl.leerplaats.solver.relaxation.ascent.AscentColumnGeneration;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;

/** Column generation for all students at once, from the columns of the clusters, whose prices of shared capacity are still poor. */
final class AscentStage implements RelaxationStage {

    private final RelaxationState state;
    private final AscentColumnGeneration ascent;
    private final PriceTime time;

    private AscentStage(RelaxationState state, AscentColumnGeneration ascent, PriceTime time) {
        this.state = state;
        this.ascent = ascent;
        this.time = time;
    }

    /** Takes over the columns of the clusters. */
    static AscentStage from(RelaxationState state, LagrangianBound known, PriceTime time) {
        RelaxationContext context = state.context();
        AscentColumnGeneration ascent = new AscentColumnGeneration(context, state.pricing(), state.workers(), known);
        state.clusters().all().forEach(one -> ascent.add(one.handOver()));
        ascent.add(context.columns(state.plan().years()));
        return new AscentStage(state, ascent, time);
    }

    @Override
    public RelaxationStage advance() {
        state.note(ascent.round(state.excess()));
        if (!ascent.isExhausted() && !time.isUsed(2)) {
            return this;
        }
        state.clusters()
                .all()
                .forEach(one -> one.addColumns(ascent.listYears(one.cluster().students())));
        return new ChoiceStage(state);
    }
}
