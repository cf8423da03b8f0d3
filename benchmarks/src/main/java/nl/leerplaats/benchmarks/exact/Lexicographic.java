package nl.leerplaats.benchmarks.exact;

import java.time.Duration;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.CompleteModel.Values;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Answer;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Goal;
import org.jspecify.annotations.Nullable;

/**
 * Medium before soft: first the least medium cost, then the least soft cost among plans that have no more of it. One sum with a large weight
 * on medium would need no second model, but its bound says nothing of soft before medium is proven, and with weights of a million it leaves
 * the numbers that solvers can hold.
 */
public final class Lexicographic {

    /** Share of the time that medium cost gets at most; it ends earlier where the least is proven. */
    private static final double SHARE_OF_MEDIUM = 0.4;

    private Lexicographic() {}

    /**
     * What came of both steps.
     *
     * @param values the best solution, or null where none was found
     * @param medium what it claims to cost at most
     * @param soft what it claims to cost at most
     * @param leastMedium no plan has less medium cost
     * @param leastSoft no plan with medium cost of at most {@code atMedium} has less soft cost
     * @param atMedium the medium cost for which {@code leastSoft} holds
     * @param proven no plan costs less
     * @param note what went wrong, or empty
     */
    public record Result(
            long @Nullable [] values,
            long medium,
            long soft,
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
     * @param limit time for both steps
     * @param onSolution told of solutions on the way, of both steps
     */
    public static Result solve(ProgramSolver solver, LinearModel model, Duration limit, Consumer<Values> onSolution) {
        long start = System.nanoTime();
        Duration first = Duration.ofMillis((long) (SHARE_OF_MEDIUM * limit.toMillis()));
        Answer medium = solver.minimize(model, new Goal(Level.MEDIUM, LinearModel.NONE, null), first, onSolution);
        long[] values = medium.values();
        if (values == null) {
            return new Result(null, 0, 0, medium.bound(), 0, medium.bound(), false, medium.note());
        }
        long reached = model.costOf(Level.MEDIUM, values);
        long least = medium.proven() ? reached : medium.bound();
        Duration left = limit.minusNanos(System.nanoTime() - start);
        Answer soft = left.isNegative() || left.isZero()
                ? new Answer(null, false, 0, "")
                : solver.minimize(model, new Goal(Level.SOFT, reached, values), left, onSolution);
        long[] better = soft.values() == null ? values : soft.values();
        long softCost = model.costOf(Level.SOFT, better);
        return new Result(
                better,
                model.costOf(Level.MEDIUM, better),
                softCost,
                least,
                soft.proven() ? softCost : Math.max(0, soft.bound()),
                reached,
                medium.proven() && soft.proven(),
                soft.note());
    }
}
