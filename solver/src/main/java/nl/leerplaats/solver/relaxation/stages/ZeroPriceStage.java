package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.generation.MergedPrices;
import org.jspecify.annotations.Nullable;

/** The bounds at prices of 0 for all that is shared, at some prices of medium cost: where there is no linear program. */
final class ZeroPriceStage implements Stage {

    /** Prices of a point of medium cost, in points of soft cost, where some above the least is allowed. */
    private static final long[] MEDIUM_POINTS = {10, 30, 100, 300, 1000, 3000};

    private final RelaxationState state;

    ZeroPriceStage(RelaxationState state) {
        this.state = state;
    }

    @Override
    public @Nullable Stage advance() {
        MergedPrices free = new MergedPrices(state.context(), List.of());
        long unit = state.context().scale().unit();
        long never = state.context().scale().never();
        for (long points : state.excess() == 0 ? new long[] {never / Math.max(1, unit)} : MEDIUM_POINTS) {
            if (unit > 0 && points * unit <= never) {
                state.note(state.price(free.prices(unit, points * unit), Map.of()));
            }
        }
        return null;
    }
}
