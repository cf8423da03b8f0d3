package nl.leerplaats.benchmarks.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.leerplaats.benchmarks.exact.LinearModel.Level;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Answer;
import nl.leerplaats.benchmarks.exact.ProgramSolver.Goal;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program over all years says of a plan what the judge says of it, and has the optimum of the complete model. */
class YearsModelTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST = 100_000;
    private static final int THREADS = 2;
    private static final List<InstanceKind> KINDS =
            List.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN);

    static Stream<Arguments> edges() {
        return KINDS.stream().flatMap(kind -> LongStream.rangeClosed(1, 4).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    static Stream<Arguments> instances() {
        return Stream.of(
                Arguments.of(InstanceKind.SCHOOL, 2, 6),
                Arguments.of(InstanceKind.SCHOOL, 3, 8),
                Arguments.of(InstanceKind.TIGHT, 1, 10),
                Arguments.of(InstanceKind.TIGHT, 2, 12),
                Arguments.of(InstanceKind.MULTI, 1, 4),
                Arguments.of(InstanceKind.REPLAN, 1, 10),
                Arguments.of(InstanceKind.POOL, 2, 6),
                Arguments.of(InstanceKind.POOL, 4, 8),
                Arguments.of(InstanceKind.SCARCE, 4, 4));
    }

    static LongStream tiny() {
        return LongStream.rangeClosed(1, 30);
    }

    private static YearsModel model(PlanningYear year) {
        try {
            return YearsModel.of(CompleteModel.problem(year), MOST);
        } catch (TooLargeException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Lexicographic.Result solve(ProgramSolver solver, PlanModel model) {
        return Lexicographic.solve(model.prepare(solver), model.program(), null, LIMIT, values -> {});
    }

    private static void hasTheOptimumOfTheCompleteModel(Dataset dataset, String what) {
        PlanningYear year = PlanningYear.of(dataset);
        Lexicographic.Result complete = solve(new CpSat(THREADS, 1), CompleteModel.of(CompleteModel.problem(year)));
        assertThat(complete.proven()).as("%s: CP-SAT proves it", what).isTrue();
        Cost optimum = Objects.requireNonNull(complete.claim());
        for (ProgramSolver solver : List.of(new Highs(THREADS, 1), Mip.scip(1))) {
            YearsModel model = model(year);

            Lexicographic.Result result = solve(solver, model);

            assertThat(result.proven()).as("%s: %s proves it", what, solver).isTrue();
            assertThat(result.claim()).as("%s: %s", what, solver).isEqualTo(optimum);
            assertThat(FixedPlan.judge(year, model, result))
                    .as("%s: the plan", what)
                    .isEqualTo(optimum);
            assertThat(new Cost(0, result.leastMedium(), result.leastSoft()))
                    .as("%s: the bound", what)
                    .isEqualTo(optimum);
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void bothSolversProveTheOptimumOfTheCompleteModel(InstanceKind kind, long seed, int students) {
        hasTheOptimumOfTheCompleteModel(
                DatasetGenerator.generate(kind, seed, students), kind + ", seed " + seed + ", " + students);
    }

    /** In these little is free, so that students stand in each other's way. */
    @ParameterizedTest
    @MethodSource("tiny")
    void bothSolversProveTheOptimumOfTinyDatasets(long seed) {
        Dataset tiny = RandomTinyDatasets.of(seed);
        Dataset shared = tiny.withWeights(tiny.weights().with(Map.of(CostTerm.SCHOOL_SHARE, 50)));
        hasTheOptimumOfTheCompleteModel(seed % 2 == 0 ? shared : tiny, "tiny, seed " + seed);
    }

    /** The core of the years has medium cost too, though contenders look for the least in the complete model. */
    @ParameterizedTest
    @MethodSource("tiny")
    void theYearsHaveTheLeastMediumCostOfTheCompleteModel(long seed) {
        Dataset tiny = RandomTinyDatasets.of(seed);
        PlanningYear year = PlanningYear.of(tiny.withWeights(tiny.weights().with(Map.of(CostTerm.SCHOOL_SHARE, 50))));
        Goal goal = new Goal(Level.MEDIUM, LinearModel.NONE, null);
        LinearModel complete = CompleteModel.of(CompleteModel.problem(year)).program();

        Answer ofYears = Mip.scip(1).minimize(model(year).program(), goal, LIMIT, values -> {});

        assertThat(ofYears.proven()).isTrue();
        assertThat(ofYears.bound())
                .isEqualTo(Mip.scip(1)
                        .minimize(complete, goal, LIMIT, values -> {})
                        .bound());
    }

    @ParameterizedTest
    @MethodSource("edges")
    void theModelSaysOfAnyPlanWhatTheJudgeSays(InstanceKind kind, long seed) throws InterruptedException {
        Dataset dataset = RandomDatasets.of(kind, seed + 100, 4);
        PlanningYear year = PlanningYear.of(dataset);
        for (Plan plan : FixedPlan.list(dataset, seed)) {
            YearsModel model = model(year);
            long[] start = model.start(plan);
            FixedPlan.fix(model, start);
            assertThat(FixedPlan.broken(model.program(), start))
                    .as("%s, seed %d: start", kind, seed)
                    .isEmpty();
            Lexicographic.Result result =
                    Lexicographic.solve(new CpSat(THREADS, seed), model.program(), start, LIMIT, values -> {});

            assertThat(result.claim())
                    .as("%s, seed %d", kind, seed)
                    .isEqualTo(PlanChecker.check(year, plan).cost());
        }
    }

    @Test
    void moreYearsThanFitAreRefused() throws TooLargeException {
        PlanningYear year = PlanningYear.of(DatasetGenerator.generate(InstanceKind.TIGHT, 1, 10));
        int years = model(year).years();

        assertThat(YearsModel.of(CompleteModel.problem(year), years).years()).isEqualTo(years);
        assertThatThrownBy(() -> YearsModel.of(CompleteModel.problem(year), years - 1))
                .isInstanceOf(TooLargeException.class)
                .hasMessageContaining("more than (" + (years - 1) + ") years");
    }

    /** A year of blocks has more years than anybody can count one by one. */
    @Test
    void aYearOfBlocksIsRefusedAtOnce() {
        PlanningYear year = PlanningYear.of(DatasetGenerator.generate(InstanceKind.BLOCKS, 1, 6));

        assertThatThrownBy(() -> YearsModel.of(CompleteModel.problem(year), MOST))
                .isInstanceOf(TooLargeException.class)
                .hasMessageMatching(".*\\(\\d[.,]\\de\\+1\\d\\).*");
    }

    /** What HiGHS had found when the time was over is not lost, and proves nothing. */
    @Test
    void whatHighsFoundWhenTheTimeIsOverIsASolutionWithoutABound() {
        LinearModel knapsacks = new LinearModel();
        Random random = new Random(1);
        int variables = 400;
        for (int variable = 0; variable < variables; variable++) {
            knapsacks.addCost(Level.SOFT, knapsacks.addBoolean(), -10 - random.nextInt(90));
        }
        for (int row = 0; row < 60; row++) {
            Sum sum = new Sum();
            for (int variable = 0; variable < variables; variable++) {
                sum.add(variable, random.nextInt(100));
            }
            knapsacks.atMost(sum, 12L * variables);
        }

        Answer answer = new Highs(THREADS, 1)
                .minimize(knapsacks, new Goal(Level.SOFT, LinearModel.NONE, null), Duration.ofSeconds(2), values -> {});

        long[] values = Objects.requireNonNull(answer.values(), answer.note());
        assertThat(answer.proven()).isFalse();
        assertThat(knapsacks.costOf(Level.SOFT, values)).isNegative();
        assertThat(answer.bound())
                .isEqualTo(knapsacks.leastCost(Level.SOFT))
                .isLessThan(knapsacks.costOf(Level.SOFT, values));
    }
}
