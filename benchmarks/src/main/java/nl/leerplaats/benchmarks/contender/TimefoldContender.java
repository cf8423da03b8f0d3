package nl.leerplaats.benchmarks.contender;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.Objects;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.rule.PlacementConstraints;

/**
 * Timefold as it comes: this project's planning model and constraints, no phases configured, so the default construction heuristic and the
 * default local search (late acceptance with change and swap moves). The Community Edition has no move threads: it uses one thread.
 */
final class TimefoldContender implements Contender.Planner {

    private static final String ONE_THREAD = "one thread: the Community Edition has no more";

    @Override
    public Outcome plan(Dataset dataset, Task task) {
        Trace trace = new Trace();
        YearPlan problem = ProblemMapper.map(PlanningYear.of(dataset));
        long left = Math.max(1, task.timeLimit().toMillis() - trace.elapsedMillis());
        Solver<YearPlan> solver = SolverFactory.<YearPlan>create(config(task.seed(), Duration.ofMillis(left)))
                .buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                trace.note(cost(event.getNewBestSolution()));
            }
        });
        YearPlan solved = problem.nothingToChoose() ? problem : solver.solve(problem);
        long end = trace.elapsedMillis();
        Plan plan = PlanMapper.toPlan(solved);
        Cost claim = solved.getScore() == null ? null : cost(solved);
        return new Outcome(
                Outcome.Kind.SOLVED, task.threads() > 1 ? ONE_THREAD : "", plan, claim, null, trace.list(), end);
    }

    private static SolverConfig config(long seed, Duration limit) {
        return new SolverConfig()
                .withSolutionClass(YearPlan.class)
                .withEntityClasses(RequestAssignment.class, SupervisionAssignment.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(PlacementConstraints.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit));
    }

    private static Cost cost(YearPlan plan) {
        HardMediumSoftLongScore score = Objects.requireNonNull(plan.getScore());
        return new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }
}
