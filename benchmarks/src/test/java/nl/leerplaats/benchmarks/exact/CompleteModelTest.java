package nl.leerplaats.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The model says of a plan what the judge says of it, and its optimum is a plan that costs just that. Together with that no other method finds
 * a cheaper plan this shows that the model is complete and right.
 */
class CompleteModelTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration SHORT_LIMIT = Duration.ofSeconds(10);
    private static final List<InstanceKind> KINDS =
            List.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN);

    static Stream<Arguments> edges() {
        return KINDS.stream().flatMap(kind -> Stream.of(1L, 2L, 3L, 4L, 5L, 6L).map(seed -> Arguments.of(kind, seed)));
    }

    static Stream<Arguments> usual() {
        return KINDS.stream().flatMap(kind -> Stream.of(1L, 2L).map(seed -> Arguments.of(kind, seed)));
    }

    private static Lexicographic.Result solve(ProgramSolver solver, CompleteModel model) {
        return Lexicographic.solve(
                solver, model.program(), null, solver instanceof Mip ? LIMIT : SHORT_LIMIT, values -> {});
    }

    /** Solves by both and tells whether CP-SAT proved it too, which depends on how its threads happen to meet. */
    private static boolean solvesToTheSameOptimum(Dataset dataset, String what) throws InterruptedException {
        PlanningYear year = PlanningYear.of(dataset);
        CompleteModel model = CompleteModel.of(CompleteModel.problem(year));
        Lexicographic.Result constraint = solve(new CpSat(2, 1), model);
        Lexicographic.Result integer = solve(Mip.scip(1), model);
        Plan searched = new DefaultPlacementSolver()
                .start(dataset, SolveSettings.ofSteps(30, 1))
                .await()
                .plan();

        assertThat(integer.proven()).as("%s: SCIP proves it", what).isTrue();
        Cost optimum = Objects.requireNonNull(integer.claim());
        assertThat(FixedPlan.judge(year, model, integer))
                .as("%s: SCIP's plan", what)
                .isEqualTo(optimum);
        assertThat(new Cost(0, integer.leastMedium(), integer.leastSoft()))
                .as("%s: SCIP's bound", what)
                .isEqualTo(optimum);
        assertThat(searched.cost()).as("%s: the search", what).isGreaterThanOrEqualTo(optimum);
        assertThat(FixedPlan.judge(year, model, constraint))
                .as("%s: CP-SAT's plan", what)
                .isGreaterThanOrEqualTo(optimum);
        assertThat(constraint.leastMedium()).as("%s: CP-SAT's bound", what).isLessThanOrEqualTo(optimum.medium());
        if (constraint.atMedium() == optimum.medium()) {
            assertThat(constraint.leastSoft()).as("%s: CP-SAT's bound", what).isLessThanOrEqualTo(optimum.soft());
        }
        if (constraint.proven()) {
            assertThat(constraint.claim()).as("%s: CP-SAT's claim", what).isEqualTo(optimum);
            assertThat(FixedPlan.judge(year, model, constraint))
                    .as("%s: CP-SAT's plan", what)
                    .isEqualTo(optimum);
        }
        return constraint.proven();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void theOptimumOfDatasetsWithOddEdgesCostsWhatTheModelClaims(InstanceKind kind, long seed)
            throws InterruptedException {
        solvesToTheSameOptimum(RandomDatasets.of(kind, seed, 4), kind + " with edges, seed " + seed);
    }

    /** In these little is free, so that students stand in each other's way. */
    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30
            })
    void theOptimumOfTinyDatasetsCostsWhatTheModelClaims(long seed) throws InterruptedException {
        assertThat(solvesToTheSameOptimum(RandomTinyDatasets.of(seed), "tiny, seed " + seed))
                .as("tiny, seed %d: CP-SAT proves it", seed)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void theOptimumOfSmallInstancesCostsWhatTheModelClaims(InstanceKind kind, long seed) throws InterruptedException {
        solvesToTheSameOptimum(DatasetGenerator.generate(kind, seed, 6), kind + ", seed " + seed);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void theModelSaysOfAnyPlanWhatTheJudgeSays(InstanceKind kind, long seed) throws InterruptedException {
        Dataset dataset = RandomDatasets.of(kind, seed + 100, 12);
        PlanningYear year = PlanningYear.of(dataset);
        for (Plan plan : FixedPlan.list(dataset, seed)) {
            Cost cost = PlanChecker.check(year, plan).cost();
            assertThat(cost.isValid()).as("%s, seed %d", kind, seed).isTrue();
            CompleteModel model = CompleteModel.of(CompleteModel.problem(year));
            FixedPlan.fix(model, model.start(plan));
            assertThat(FixedPlan.broken(model.program(), model.start(plan)))
                    .as("%s, seed %d: start", kind, seed)
                    .isEmpty();

            Lexicographic.Result result = solve(new CpSat(1, seed), model);

            assertThat(result.values())
                    .as("%s, seed %d: %s", kind, seed, result.note())
                    .isNotNull();
            assertThat(result.claim()).as("%s, seed %d", kind, seed).isEqualTo(cost);
        }
    }
}
