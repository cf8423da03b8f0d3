package nl.leerplaats.benchmarks.exact;

import java.time.Duration;
import java.util.function.Consumer;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.PlanModel.Values;
import org.jspecify.annotations.Nullable;

/** Solves a program for one level of cost. */
public interface ProgramSolver {

    /**
     * Looks for the least cost of a level.
     *
     * @param model the program
     * @param goal which cost, and what limits it
     * @param limit longest time
     * @param onSolution called with each better solution, in a thread of the solver; not every solver can tell
     * @return what was found and proven
     */
    Answer minimize(LinearModel model, Goal goal, Duration limit, Consumer<Values> onSolution);

    /**
     * What to look for.
     *
     * @param level the level whose cost is to be small
     * @param mostMedium most medium cost that a solution may have, or {@link LinearModel#NONE}
     * @param start values of the first variables to start from, or null
     */
    record Goal(Level level, long mostMedium, long @Nullable [] start) {}

    /**
     * What came of it.
     *
     * @param values the best solution in the variables that the level depends on, or null where none was found
     * @param proven no solution costs less
     * @param bound no solution costs less than this
     * @param note what went wrong, or empty
     */
    record Answer(long @Nullable [] values, boolean proven, long bound, String note) {}
}
