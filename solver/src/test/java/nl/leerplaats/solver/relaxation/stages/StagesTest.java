package nl.leerplaats.solver.relaxation.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

/** The order of work (docs/relaxation.md), and what each stage leaves behind. */
class StagesTest {

    private static final int MOST_PIECES = 200;

    /** Three students of one school each; the bakery and the shop have one place, the hall one as well. */
    private static HandMade three() {
        return HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .company("shop", 15, 20, 25)
                .company("hall", 30, 40, 45)
                .with(tiny -> {
                    for (String id : List.of("anna", "bram", "cato")) {
                        tiny.school(id, school -> {}).student(id, one -> one.school(id));
                    }
                });
    }

    private static RelaxationState state(
            Problem problem, RelaxationContext context, int clusterSize, String... companies) {
        StudentYear[] years = new StudentYear[companies.length];
        for (int student = 0; student < companies.length; student++) {
            years[student] = problem.year(student, -1, companies[student].isEmpty() ? null : companies[student]);
        }
        RelaxationState state =
                new RelaxationState(context, problem.found(years), ForkJoinPool.commonPool(), 1, clusterSize);
        state.readPlan();
        return state;
    }

    /** The names of the stages that had a piece of work, each once for all its pieces in a row. */
    private static List<String> run(RelaxationState state, boolean programs) {
        List<String> names = new ArrayList<>();
        RelaxationStage stage = new LeastMediumStage(state, programs);
        for (int piece = 0; piece < MOST_PIECES && stage != null; piece++) {
            String name = stage.getClass().getSimpleName();
            if (names.isEmpty() || !names.get(names.size() - 1).equals(name)) {
                names.add(name);
            }
            stage = stage.advance();
        }
        assertThat(stage).isNull();
        return names;
    }

    @Test
    void whereEverybodyIsPlacedThereIsNothingToDoForMediumCost() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "shop", "hall")) {
            assertThat(run(state, true))
                    .startsWith("LeastMediumStage", "StartStage", "SoftStage", "ChoiceStage")
                    .doesNotContain("MediumStage", "AscentStage");
            assertThat(state.isProven()).isTrue();
            assertThat(state.bound()).isEqualTo(new Bound(0, 0, 55, 0));
            assertThat(state.plan().cost().soft()).isEqualTo(55);
        }
    }

    /** Bram has no placement, for which there is no need; the hall is free. */
    @Test
    void whereThePlanHasMoreThanTheLeastMediumCostItIsLoweredFirst() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "", "shop")) {
            assertThat(run(state, true))
                    .startsWith("LeastMediumStage", "StartStage", "MediumStage", "SoftStage", "ChoiceStage");
            assertThat(state.bound()).isEqualTo(new Bound(0, 0, 55, 0));
            assertThat(state.isProven()).isTrue();
        }
    }

    /** Two places for three: the bound on medium cost is 100, with the soft cost of the best two, 15 + 5. */
    @Test
    void whatNobodyCanAvoidTogetherIsProven() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().with(tiny -> tiny.withoutCompany("hall")).build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "", "shop")) {
            assertThat(run(state, true)).contains("MediumStage");
            assertThat(state.bound()).isEqualTo(new Bound(0, 100, 20, 100));
            assertThat(state.isProven()).isTrue();
        }
    }

    @Test
    void severalClustersArePricedAtOnceBeforeTheChoice() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 1, "bakery", "shop", "hall")) {
            assertThat(run(state, true))
                    .containsSubsequence("SoftStage", "AscentStage", "ChoiceStage")
                    .doesNotContain("MediumStage");
            assertThat(state.bound()).isEqualTo(new Bound(0, 0, 55, 0));
        }
    }

    /** Each alone would go to the bakery, whose place has no price without a linear program. */
    @Test
    void withoutProgramsThereIsTheBoundAtPricesOfZero() {
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "shop", "hall")) {
            assertThat(run(state, false)).containsExactly("LeastMediumStage");
            assertThat(state.bound()).isEqualTo(new Bound(0, 0, 15, 0));
        }
    }

    /** The bound at prices of 0 is 15 and the plan costs 70; there is no column but those of the plan. */
    @Test
    void theChoiceIsFollowedByTheGapUntilItIsClosed() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "shop", "hall")) {
            assertThat(new ChoiceStage(state).advance())
                    .as("there are no prices")
                    .isNull();
            run(state, false);
            RelaxationStage gap = new ChoiceStage(state).advance();
            assertThat(gap).isInstanceOf(GapStage.class);
            while (gap != null) {
                gap = gap.advance();
            }
            assertThat(state.bound().soft()).isEqualTo(55);
            assertThat(state.isProven()).isTrue();
            assertThat(new ChoiceStage(state).advance()).as("there is no gap").isNull();
        }
    }

    /** Bram's week without a placement is in the budget: each of the three would save 5 minutes by it, at most one can. */
    @Test
    void theBoundAtPricesOfZeroIsForTheMediumCostOfThePlan() {
        Problem problem = three().build();
        try (RelaxationState state = state(problem, problem.context(), 3, "bakery", "", "shop")) {
            run(state, false);
            assertThat(state.excess()).isEqualTo(100);
            assertThat(state.bound().atMedium()).isEqualTo(100);
            assertThat(state.bound().soft()).isBetween(0L, 10L);
        }
    }

    /** Anna's year alone costs 100: her only company is too far. */
    @Test
    void whatAStudentAloneCannotAvoidIsTheUnavoidable() {
        Problem problem =
                HandMade.ofWeeks(1, "anna", "bram").company("bakery", 50, 5).build();
        try (RelaxationState state = state(problem, problem.context(), 3, "", "")) {
            run(state, false);
            assertThat(problem.context().least()).containsExactly(100, 0);
            assertThat(state.bound().unavoidableMedium()).isEqualTo(100);
            assertThat(state.excess()).isEqualTo(100);
        }
    }

    @Test
    void aStageStopsWhenTheTimeIsOver() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
        Problem problem = three().build();
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        try (RelaxationState state = state(problem, problem.context(effort), 3, "bakery", "", "shop")) {
            RelaxationStage start = new LeastMediumStage(state, true).advance();
            assertThat(start).isInstanceOf(StartStage.class);
            effort.stop();
            assertThatThrownBy(() -> new LeastMediumStage(state, true).advance())
                    .isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> new SoftStage(state).advance()).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> new ChoiceStage(state).advance()).isInstanceOf(CancellationException.class);
        }
    }

    /** Of 1000 milliseconds the prices of the clusters have 300 and those of all students 300 more. */
    @Test
    void pricesHaveAShareOfTheTime() {
        long[] left = {1000};
        PriceTime time = PriceTime.of(new Effort(() -> left[0]));
        left[0] = 700;
        assertThat(time.isUsed(1)).isFalse();
        left[0] = 699;
        assertThat(time.isUsed(1)).isTrue();
        assertThat(time.isUsed(2)).isFalse();
        left[0] = 399;
        assertThat(time.isUsed(2)).isTrue();
        assertThat(PriceTime.of(new Effort(() -> Effort.NO_LIMIT)).isUsed(2)).isFalse();
    }
}
