package nl.leerplaats.benchmarks.exact;

import java.time.Duration;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Answer;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Goal;
import nl.leerplaats.data.plan.Cost;
import org.jspecify.annotations.Nullable;

/**
 * Medium before soft: first the least medium cost, then the least soft cost among plans that have no more of it. The first step needs only the
 * core of the model, which is a fraction of it. One sum with a large weight on medium would need no second step, but its bound says nothing
 * of soft before medium is proven, and with weights of a million it leaves the numbers that solvers can hold.
 */
public final class Lexicographic {

    /** Share of the time that medium cost gets; it ends earlier where the least is proven, and gets all where nothing was found. */
    private static final double SHARE_OF_MEDIUM = 0.5;

    private final ProgramSolver solver;
    private final LinearModel model;
    private final Consumer<Values> onSolution;
    private final long endNanos;

    private Lexicographic(ProgramSolver solver, LinearModel model, Duration limit, Consumer<Values> onSolution) {
        this.solver = solver;
        this.model = model;
        this.onSolution = onSolution;
        this.endNanos = System.nanoTime() + limit.toNanos();
    }

    /**
     * What came of both steps.
     *
     * @param values the best solution, at least in the variables that decide a plan; null where none was found
     * @param claim what it costs at most; null where there was no time for soft cost
     * @param leastMedium no plan has less medium cost
     * @param leastSoft no plan with medium cost of at most {@code atMedium} has less soft cost
     * @param atMedium the medium cost for which {@code leastSoft} holds
     * @param proven no plan costs less
     * @param note what went wrong, or empty
     */
    public record Result(
            long @Nullable [] values,
            @Nullable Cost claim,
            long leastMedium,
            long leastSoft,
            long atMedium,
            boolean proven,
            String note) {}

    /**
     * Solves a program.
     *
     * @param solver who solves each step
     * @param model the program
     * @param start values of the core to start from, or null
     * @param limit time for both steps
     * @param onSolution called with solutions on the way, of both steps
     */
    public static Result solve(
            ProgramSolver solver,
            LinearModel model,
            long @Nullable [] start,
            Duration limit,
            Consumer<Values> onSolution) {
        return new Lexicographic(solver, model, limit, onSolution).solve(start, limit);
    }

    private Result solve(long @Nullable [] start, Duration limit) {
        Goal least = new Goal(Level.MEDIUM, LinearModel.NONE, start);
        Duration share = Duration.ofMillis((long) (SHARE_OF_MEDIUM * limit.toMillis()));
        Answer medium = solver.minimize(model, least, share, onSolution);
        if (medium.values() == null && !left().isNegative()) {
            medium = solver.minimize(model, least, left(), onSolution);
        }
        long[] values = medium.values() == null ? start : medium.values();
        if (values == null) {
            long bound = Math.max(0, medium.bound());
            return new Result(null, null, bound, 0, bound, false, medium.note());
        }
        model.tighten(values);
        long reached = model.costOf(Level.MEDIUM, values);
        long bound = medium.proven() ? reached : Math.max(0, medium.bound());
        Answer soft = left().isNegative()
                ? new Answer(null, false, 0, "no time was left for soft cost")
                : solver.minimize(model, new Goal(Level.SOFT, reached, values), left(), onSolution);
        long[] better = soft.values();
        if (better == null) {
            String note = medium.values() == null ? "the plan is the one to start from; " + soft.note() : soft.note();
            return new Result(values, null, bound, Math.max(0, soft.bound()), reached, false, note);
        }
        model.tighten(better);
        Cost claim = new Cost(0, model.costOf(Level.MEDIUM, better), model.costOf(Level.SOFT, better));
        boolean proven = medium.proven() && soft.proven();
        long leastSoft = soft.proven() ? claim.soft() : Math.max(0, soft.bound());
        return new Result(better, claim, bound, leastSoft, reached, proven, "");
    }

    private Duration left() {
        return Duration.ofNanos(endNanos - System.nanoTime());
    }
}
