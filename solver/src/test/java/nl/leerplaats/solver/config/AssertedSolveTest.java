package nl.leerplaats.solver.config;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.Objects;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Short solves in which Timefold checks itself: that the score it keeps up step by step is what it finds when it starts anew, and that moves
 * leave nothing behind.
 */
class AssertedSolveTest {

    /** Solves and tells the cost of the first plan; the last one is checked here. */
    private static Cost solve(Dataset dataset, EnvironmentMode mode, long seed, long steps) {
        PlanningYear year = PlanningYear.of(dataset);
        YearPlan problem = ProblemMapper.map(year);
        FirstPlan.make(problem, new YearIndex(problem), new SharedYears(), () -> false);
        Cost first = PlanChecker.check(year, PlanMapper.toPlan(problem)).cost();
        YearPlan solved = SolverFactory.<YearPlan>create(SolverConfigs.of(mode, seed, null, steps))
                .buildSolver()
                .solve(problem);
        HardMediumSoftLongScore score = Objects.requireNonNull(solved.getScore());
        Cost cost = new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
        String text = dataset.name() + ", " + mode + ", seed " + seed;
        assertThat(cost)
                .as(text)
                .isEqualTo(PlanChecker.check(year, PlanMapper.toPlan(solved)).cost());
        assertThat(cost.hard()).as(text).isZero();
        assertThat(cost).as(text).isLessThanOrEqualTo(first);
        return first;
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void eachStepScoresWhatAFreshStartScores(InstanceKind kind) {
        Cost first = solve(DatasetGenerator.generate(kind, 3, 20), EnvironmentMode.STEP_ASSERT, 1, 8);

        assertThat(first.hard()).as("the first plan of " + kind).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void eachMoveScoresWhatAFreshStartScores(InstanceKind kind) {
        for (long seed = 1; seed <= 2; seed++) {
            solve(RandomDatasets.of(kind, seed, 6), EnvironmentMode.FULL_ASSERT, seed, 8);
        }
    }

    @Test
    void aSolveOfNoStepsKeepsTheFirstPlan() {
        solve(DatasetGenerator.generate(InstanceKind.SCHOOL, 4), EnvironmentMode.FULL_ASSERT, 1, 0);
    }
}
