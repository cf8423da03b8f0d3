package nl.leerplaats.solver.relaxation.stages;

import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.generation.MergedPrices;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import org.jspecify.annotations.Nullable;

/** Column generation for soft cost, with the medium cost of the best plan as budget, in each cluster. */
final class SoftStage implements RelaxationStage {

    /** Rounds of column generation of each cluster by itself before all students are priced at once. */
    private static final int ROUNDS_APART = 4;

    /** One cluster is all students: it has the time of both parts. */
    private static final int ALL_PARTS = 2;

    private final RelaxationState state;
    private final Clusters clusters;
    private final long unit;
    private final long never;
    private @Nullable PriceTime time;
    private int rounds;

    SoftStage(RelaxationState state) {
        this.state = state;
        clusters = state.clusters();
        unit = state.context().scale().unit();
        never = state.context().scale().never();
    }

    @Override
    public RelaxationStage advance() {
        PriceTime used = time;
        if (used == null) {
            begin();
            return this;
        }
        state.workers().forEach(clusters.all(), one -> one.round(state.plan().years()));
        rounds++;
        boolean ended = clusters.all().stream().allMatch(ClusterYears::isExhausted)
                || used.isUsed(clusters.isOne() ? ALL_PARTS : 1)
                || !clusters.isOne() && rounds >= ROUNDS_APART;
        if (clusters.isOne() || ended) {
            mergePrices();
        }
        if (!ended) {
            return this;
        }
        LagrangianBound dual = state.dual();
        return clusters.isOne() || dual == null ? new ChoiceStage(state) : AscentStage.from(state, dual, used);
    }

    private void begin() {
        state.proof().lowerBudget(state.excess());
        time = PriceTime.of(state.context().effort());
        state.workers()
                .forEach(clusters.all(), one -> one.begin(false, state.plan().years()));
    }

    /** Merges the prices of the clusters into prices for all students and notes their bound. */
    private void mergePrices() {
        if (clusters.isOne()) {
            state.note(clusters.all().get(0).best());
            return;
        }
        MergedPrices merged = new MergedPrices(state.context(), clusters.all());
        Map<Integer, List<TripShare>> shares = merged.shares();
        long dearest = merged.dearestMedium(never);
        for (long medium :
                state.excess() == 0 ? new long[] {never} : new long[] {dearest, Math.min(never, 3 * dearest)}) {
            state.note(state.price(merged.prices(unit, medium), shares));
        }
    }
}
