package nl.leerplaats.solver.relaxation.generation;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bound of column generation is the value of the whole linear program, which is found by hand. */
class ColumnGenerationTest {

    private static final int MOST_ROUNDS = 50;

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private static ColumnGeneration begin(
            Problem problem, RelaxationContext context, boolean mediumOnly, long budget, Column... plan) {
        return new ColumnGeneration(
                context,
                problem.limits(),
                new Pricing(context, HandMade.alone()),
                context.groups(),
                mediumOnly,
                budget,
                List.of(plan));
    }

    private static LagrangianBound end(ColumnGeneration generation) {
        generation.priceAtZero();
        for (int round = 0; round < MOST_ROUNDS && !generation.isExhausted(); round++) {
            generation.round();
        }
        assertThat(generation.isExhausted()).isTrue();
        return Objects.requireNonNull(generation.best());
    }

    private static Column[] plan(Problem problem) {
        return new Column[] {problem.column(0, "bakery"), problem.column(1, "shop"), problem.column(2, "hall")};
    }

    /** The best of the six ways is Cato at the bakery, Bram at the shop, Anna at the hall; an assignment has no fractional vertex. */
    @Test
    void theBoundRisesToTheValueOfTheWholeProgram() {
        Problem problem = HandMade.threeForThreePlaces();
        try (ColumnGeneration generation = begin(problem, problem.context(), false, 0, plan(problem))) {
            LagrangianBound best = end(generation);
            assertThat(best.soft(0)).isEqualTo(5 + 20 + 30);
            assertThat(generation.choice()).isEqualTo(55);
            assertThat(generation.worth()).isBetween(55 * UNIT - 20, 55 * UNIT);
        }
    }

    /** Without the hall one of three has no place, and the bound on medium cost says so. */
    @Test
    void theBoundOnMediumCostCountsWhoIsLeftOver() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .company("shop", 15, 20, 25)
                .build();
        Column[] nobody = {
            problem.column(0, (String) null), problem.column(1, (String) null), problem.column(2, (String) null)
        };
        try (ColumnGeneration generation = begin(problem, problem.context(), true, 300, nobody)) {
            assertThat(LagrangianBound.ceiling(end(generation).value(), UNIT)).isEqualTo(100);
        }
    }

    /** Where one may have no placement, the others go to the bakery and Anna's shop for 20; half of that budget saves half, 17.5 of 35. */
    @ParameterizedTest
    @CsvSource({"100, 20", "50, 38", "0, 55"})
    void aBudgetIsUsedWhereItSavesMost(long budget, long bound) {
        Problem problem = HandMade.threeForThreePlaces();
        try (ColumnGeneration generation = begin(problem, problem.context(), false, budget, plan(problem))) {
            assertThat(end(generation).soft(budget)).isEqualTo(bound);
        }
    }

    /** Prices of 30, 300 and 3,000 points of medium cost are tried, of which the first proves most: 3 times 5, less 30 times the budget. */
    @Test
    void ofSeveralBoundsTheBestIsKept() {
        Problem problem = HandMade.threeForThreePlaces();
        try (ColumnGeneration generation = begin(problem, problem.context(), false, 10, plan(problem))) {
            generation.priceAtZero();
            assertThat(generation.worth()).isEqualTo((15 - 30 * 10) * UNIT);
        }
    }

    /** One of three has no place, which is the budget: at prices of 0 the bound is far below 0, at those of two places nobody gains by one. */
    @Test
    void atThePricesOfMediumCostTheBudgetCostsNothing() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .company("shop", 15, 20, 25)
                .build();
        Column[] one = {problem.column(0, "bakery"), problem.column(1, "shop"), problem.column(2, (String) null)};
        try (ColumnGeneration medium = begin(problem, problem.context(), true, 100, one);
                ColumnGeneration generation = begin(problem, problem.context(), false, 100, one)) {
            generation.priceAtZero();
            assertThat(generation.worth()).isEqualTo((15 - 30 * 100) * UNIT);
            generation.priceAt(end(medium).prices());
            assertThat(generation.worth()).isZero();
            assertThat(end(generation).soft(100)).isEqualTo(5 + 15);
        }
    }

    @Test
    void whereNothingMayBeLeftOutSuchYearsAreNoColumns() {
        Problem problem = HandMade.threeForThreePlaces();
        Column without = problem.column(0, (String) null);
        try (ColumnGeneration none = begin(problem, problem.context(), false, 0, plan(problem));
                ColumnGeneration some = begin(problem, problem.context(), false, 1, plan(problem))) {
            none.add(List.of(without));
            some.add(List.of(without));
            assertThat(none.columns()).doesNotContain(without);
            assertThat(some.columns()).contains(without);
        }
    }

    /** Medium cost has no use for the hall; a column from elsewhere is something to look at again. */
    @Test
    void aNewColumnOpensItAgain() {
        Problem problem = HandMade.threeForThreePlaces();
        Column far = problem.column(0, "hall");
        try (ColumnGeneration generation = begin(problem, problem.context(), true, 0, plan(problem))) {
            end(generation);
            generation.add(List.of(plan(problem)));
            assertThat(generation.isExhausted()).as("they are known").isTrue();
            assertThat(generation.columns()).doesNotContain(far);
            generation.add(List.of(far));
            assertThat(generation.isExhausted()).isFalse();
        }
    }

    @Test
    void itEndsWhenTheTimeIsOverAndKeepsItsBound() {
        Problem problem = HandMade.threeForThreePlaces();
        Effort effort = new Effort(() -> Effort.NO_LIMIT);
        try (ColumnGeneration generation = begin(problem, problem.context(effort), false, 0, plan(problem))) {
            generation.priceAtZero();
            LagrangianBound first = generation.best();
            effort.stop();
            generation.round();
            assertThat(generation.isExhausted()).isTrue();
            assertThat(generation.best()).isSameAs(first);
            assertThatThrownBy(generation::priceAtZero).isInstanceOf(CancellationException.class);
        }
    }
}
