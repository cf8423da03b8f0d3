package nl.leerplaats.solver.relaxation.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.jspecify.annotations.Nullable;

/**
 * Fix and optimise (Gintner, Kliewer and Suhl, Solving large multiple-depot multiple-vehicle-type bus scheduling problems in practice, 2005): the groups around each
 * school are chosen anew among all columns found, with the rest of the plan fixed. These programs are small enough to be solved, where those of a cluster are not.
 */
final class FixAndOptimizeStage implements RelaxationStage {

    /** A program has this part of the students of a cluster at first; where no program of that size finds anything more it is doubled, up to half of a cluster. */
    private static final int PARTS_OF_A_CLUSTER = 8;

    private static final int MORE = 2;

    /** Most milliseconds of one program. */
    private static final long MILLIS = 3_000;

    /** It has this part of the time that is left. */
    private static final int PARTS_OF_THE_REST = 2;

    private final RelaxationState state;
    private final LagrangianBound dual;
    private final Map<Integer, List<Column>> columnsOf = new LinkedHashMap<>();
    private final Pricing alone;
    private final long until;
    private int students;

    /**
     * Begins.
     *
     * @param columns all columns found
     */
    FixAndOptimizeStage(RelaxationState state, LagrangianBound dual, List<Column> columns) {
        this.state = state;
        this.dual = dual;
        students = Math.max(1, state.clusterSize() / PARTS_OF_A_CLUSTER);
        columns.forEach(column -> columnsOf
                .computeIfAbsent(column.student(), made -> new ArrayList<>())
                .add(column));
        RelaxationContext context = state.context();
        alone = new Pricing(context, new Workers(state.workers().executor(), 1));
        long left = context.effort().millisLeft();
        until = left == Effort.NO_LIMIT ? 0 : left - left / PARTS_OF_THE_REST;
    }

    /** One round: all programs of a size. */
    @Override
    public @Nullable RelaxationStage advance() {
        List<Cluster> windows =
                Cluster.windows(state.context().index(), state.context().groups(), students);
        int threads = state.workers().threads();
        int apart = (windows.size() + threads - 1) / threads;
        boolean better = false;
        for (int first = 0; first < apart && !isOver(); first++) {
            // far from each other, so that they mostly do not want the same place
            List<ClusterYears> wave = Clusters.every(windows, first, apart).stream()
                    .map(this::withColumns)
                    .toList();
            better |= state.clusters().chooseAtOnce(wave, state.plan(), dual.prices(), MILLIS);
        }
        students *= better ? 1 : MORE;
        if (!state.hasGap()) {
            return null;
        }
        boolean ended = windows.isEmpty() || isOver() || students > state.clusterSize() / MORE;
        return ended ? new GapStage(state, dual) : this;
    }

    private boolean isOver() {
        long left = state.context().effort().millisLeft();
        return left <= 0 || left < until;
    }

    private ClusterYears withColumns(Cluster cluster) {
        ClusterYears years = new ClusterYears(state.context(), alone, cluster);
        Arrays.stream(cluster.students())
                .mapToObj(student -> columnsOf.getOrDefault(student, List.of()))
                .forEach(years::addColumns);
        return years;
    }
}
