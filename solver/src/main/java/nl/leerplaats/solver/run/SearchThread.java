package nl.leerplaats.solver.run;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.impl.localsearch.scope.LocalSearchStepScope;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.AbstractSolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.config.SolverConfigs;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;

/** The local search of a run. */
final class SearchThread implements Callable<YearPlan> {

    private final YearPlan first;
    private final Solver<YearPlan> solver;
    private final Consumer<YearPlan> onBest;

    /**
     * Prepares a search.
     *
     * @param first the problem with a first plan in it; the search has it to itself
     * @param settings the settings of the run
     * @param timeLeft what is left of the time limit, or null for no limit
     * @param between work on the plan between two searches
     * @param onBest gets every better plan, in the thread of the search
     * @param steps counts the steps
     */
    SearchThread(
            YearPlan first,
            SolveSettings settings,
            @Nullable Duration timeLeft,
            List<PhaseCommand<YearPlan>> between,
            Consumer<YearPlan> onBest,
            LongAdder steps) {
        this.first = first;
        this.onBest = onBest;
        solver = SolverFactory.<YearPlan>create(SolverConfigs.of(
                        EnvironmentMode.NO_ASSERT, settings.seed(), timeLeft, settings.stepLimit(), between))
                .buildSolver();
        ((AbstractSolver<YearPlan>) solver).addPhaseLifecycleListener(new PhaseLifecycleListenerAdapter<>() {
            @Override
            public void stepEnded(AbstractStepScope<YearPlan> step) {
                if (step instanceof LocalSearchStepScope) {
                    steps.increment();
                }
            }
        });
    }

    @Override
    public YearPlan call() {
        solver.addEventListener(event -> onBest.accept(event.getNewBestSolution()));
        return solver.solve(first);
    }

    /** Asks the search to end; where it is just beginning this has to be repeated. */
    void stop() {
        solver.terminateEarly();
    }
}
