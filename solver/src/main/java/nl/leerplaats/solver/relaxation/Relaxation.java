package nl.leerplaats.solver.relaxation;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Scale;
import nl.leerplaats.solver.relaxation.model.StudentGroups;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.stages.LeastMediumStage;
import nl.leerplaats.solver.relaxation.stages.RelaxationStage;
import nl.leerplaats.solver.relaxation.stages.RelaxationState;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Raises the lower bound and improves the incumbent, piece by piece, stage by stage ({@link RelaxationStage}): first the least medium cost of each
 * student alone; then, where the plan has more than that, a bound on medium cost; then a bound on soft cost with the medium cost of the best
 * plan as budget; then the gap that is left (docs/relaxation.md).
 */
public final class Relaxation implements AutoCloseable {

    /** Most students of a cluster: a linear program of this size takes parts of a second. */
    private static final int CLUSTER_SIZE = 320;

    /** Requests of a student up to which the linear program does not grow with them; who nobody visits counts as one request of these. */
    private static final int USUAL_REQUESTS = 4;

    private final Effort effort;
    private final RelaxationState state;
    private @Nullable RelaxationStage stage;
    private volatile Bound bound = new Bound(0, 0, 0, Long.MAX_VALUE / 4);

    /**
     * Prepares; nothing is proven yet.
     *
     * @param index the problem
     * @param shared where the search leaves its plans and takes those found here
     * @param programs works with linear and integer programs; without them there is only pricing at prices of 0
     * @param executor runs the work of other threads
     * @param threads threads to use, 1 or more
     * @param effort how long to work
     */
    public Relaxation(
            YearIndex index,
            SharedYears shared,
            boolean programs,
            ExecutorService executor,
            int threads,
            Effort effort) {
        this(index, shared, programs, executor, threads, effort, clusterSize(index));
    }

    /** As many students as make about as much work as {@value #CLUSTER_SIZE} usual ones: linear programs grow with trips, and with blocks in a year. */
    static int clusterSize(YearIndex index) {
        int students = index.facts().students().size();
        long work = IntStream.range(0, students)
                .mapToLong(student ->
                        index.hasSupervisors(student) ? Math.max(USUAL_REQUESTS, index.requestsOf(student).length) : 1)
                .sum();
        return (int) ((long) CLUSTER_SIZE * USUAL_REQUESTS * students / Math.max(1, work));
    }

    /** The same with another size of clusters: a test can have many of few students. */
    public Relaxation(
            YearIndex index,
            SharedYears shared,
            boolean programs,
            ExecutorService executor,
            int threads,
            Effort effort,
            int clusterSize) {
        this.effort = effort;
        RelaxationContext context = new RelaxationContext(
                index,
                Scale.of(index),
                new OwnCost(index),
                new Limits(index),
                StudentGroups.of(index),
                new long[index.facts().students().size()],
                effort);
        state = new RelaxationState(context, shared, executor, threads, clusterSize);
        stage = new LeastMediumStage(state, programs);
    }

    /** What is proven so far. May be called from any thread. */
    public Bound bound() {
        return bound;
    }

    /** The prices of the best bound on soft cost so far; null before there is one. */
    @Nullable
    LagrangianBound dual() {
        return state.dual();
    }

    /** Tells whether all work is done, or no time is left. */
    public boolean isOver() {
        return stage == null || effort.isOver();
    }

    /** Does the next piece of work, unless the effort is over. */
    public void advance() {
        state.readPlan();
        RelaxationStage current = stage;
        if (current != null && !effort.isOver()) {
            try {
                stage = current.advance();
            } catch (CancellationException e) { // the time was over: what was proven and found before stays
                stage = null;
            }
            if (state.isProven()) {
                stage = null;
            }
        }
        bound = state.bound();
    }

    @Override
    public void close() {
        state.close();
    }
}
