package nl.leerplaats.solver.config;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.rule.PlacementConstraints;
import nl.leerplaats.solver.search.YearsMoveFactory;
import org.jspecify.annotations.Nullable;

/** The single configuration of Timefold: the problem, its constraints, and a local search with the moves made for it. */
public final class SolverConfigs {

    /** The first local search gets this part of the time: it finds quickly what is easy to find. */
    private static final int FIRST_SEARCH_PART = 20;

    private SolverConfigs() {}

    /**
     * A configuration that starts from a problem with a first plan in it.
     *
     * @param mode how much Timefold checks itself; tests check more
     * @param seed seed of the random choices
     * @param timeLimit longest time, or null
     * @param stepLimit most steps, or null
     */
    public static SolverConfig of(
            EnvironmentMode mode, long seed, @Nullable Duration timeLimit, @Nullable Long stepLimit) {
        return of(mode, seed, timeLimit, stepLimit, List.of());
    }

    /**
     * A configuration that starts from a problem with a first plan in it: a short local search, then other work on the plan, and
     * local search again for what is left of the time. Where steps are counted there is one search, before the other work.
     *
     * @param mode how much Timefold checks itself; tests check more
     * @param seed seed of the random choices
     * @param timeLimit longest time, or null
     * @param stepLimit most steps of the local search, or null
     * @param between work on the plan between the searches; Timefold looks at the plan after each piece
     */
    public static SolverConfig of(
            EnvironmentMode mode,
            long seed,
            @Nullable Duration timeLimit,
            @Nullable Long stepLimit,
            List<PhaseCommand<YearPlan>> between) {
        TerminationConfig solverTermination = new TerminationConfig();
        if (timeLimit != null) {
            solverTermination.withSpentLimit(Duration.ofMillis(Math.max(1, timeLimit.toMillis())));
        }
        SolverConfig config = new SolverConfig()
                .withSolutionClass(YearPlan.class)
                .withEntityClasses(RequestAssignment.class, SupervisionAssignment.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(PlacementConstraints.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withPhases(phases(timeLimit, stepLimit, between));
        return timeLimit == null ? config : config.withTerminationConfig(solverTermination);
    }

    private static PhaseConfig<?>[] phases(
            @Nullable Duration timeLimit, @Nullable Long stepLimit, List<PhaseCommand<YearPlan>> between) {
        if (between.isEmpty()) {
            return new PhaseConfig<?>[] {localSearch(null, stepLimit)};
        }
        PhaseConfig<?> work = new CustomPhaseConfig().withCustomPhaseCommandList(between);
        if (stepLimit != null) {
            return new PhaseConfig<?>[] {localSearch(null, stepLimit), work};
        }
        Duration first = timeLimit == null ? null : timeLimit.dividedBy(FIRST_SEARCH_PART);
        return new PhaseConfig<?>[] {localSearch(first, null), work, localSearch(null, null)};
    }

    private static LocalSearchPhaseConfig localSearch(@Nullable Duration timeLimit, @Nullable Long stepLimit) {
        LocalSearchPhaseConfig localSearch = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(YearsMoveFactory.class))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withAcceptorTypeList(List.of(AcceptorType.HILL_CLIMBING)))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        TerminationConfig termination = new TerminationConfig();
        if (timeLimit != null) {
            termination.withSpentLimit(Duration.ofMillis(Math.max(1, timeLimit.toMillis())));
        }
        if (stepLimit != null) {
            termination.withStepCountLimit((int) Math.min(Integer.MAX_VALUE, stepLimit));
        }
        return timeLimit == null && stepLimit == null ? localSearch : localSearch.withTerminationConfig(termination);
    }

    /** A configuration to score plans with, not to solve. */
    public static SolverConfig forScoring() {
        return of(EnvironmentMode.NO_ASSERT, 0, null, 0L);
    }
}
