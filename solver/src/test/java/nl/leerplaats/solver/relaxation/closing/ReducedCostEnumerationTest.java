package nl.leerplaats.solver.relaxation.closing;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.closing.ReducedCostEnumeration.BlockBound;
import nl.leerplaats.solver.relaxation.closing.ReducedCostEnumeration.Enumerated;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.ContendedRows;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Both want the bakery, with one place that has no price here: the bound is 5 + 5. The best choice is Anna's shop and the bakery for Bram, 8 + 5:
 * its years have reduced costs of 3 and 0.
 */
class ReducedCostEnumerationTest {

    private static final long MEDIUM = 1;
    private static final int MANY = 1000;

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 5)
            .company("shop", 8, 14)
            .build();
    private final List<int[]> block = problem.context().groups();

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    /** With a point of medium cost for one of soft cost: a week without a placement costs 100. */
    private static LagrangianBound free(Problem problem) {
        Prices prices = new Prices(problem.index(), UNIT, MEDIUM * UNIT);
        List<PricedStudent> priced = problem.pricing()
                .price(problem.context().groups(), new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1));
        return LagrangianBound.of(problem.index(), problem.limits(), prices, priced);
    }

    private static ReducedCostEnumeration enumeration(Problem problem, RelaxationContext context, long budget) {
        return new ReducedCostEnumeration(context, new Pricing(context, HandMade.alone()), free(problem), budget);
    }

    private Enumerated enumerate(long points, int most, long budget) {
        return enumeration(problem, problem.context(), budget).enumerate(block, points * UNIT, most, null);
    }

    /** Reduced costs: the bakery 0 and 0, the shop 3 and 9, nothing 95 and 95. A year at the radius itself is not listed. */
    @ParameterizedTest
    @CsvSource({"3, 2", "4, 3", "9, 3", "10, 4", "95, 4", "96, 6"})
    void allYearsBelowTheRadiusAreListed(long radius, int years) {
        Enumerated listed = enumerate(radius, MANY, 1000);
        assertThat(listed.radius()).isEqualTo(radius * UNIT);
        assertThat(listed.columns()).hasSize(years).isSortedAccordingTo((a, b) -> Long.compare(a.cost(), b.cost()));
    }

    /** What no plan within the budget can have is left out, and the list is as complete without it. */
    @Test
    void yearsAboveTheBudgetAreLeftOut() {
        assertThat(enumerate(96, MANY, 99).years())
                .containsExactlyInAnyOrder(
                        problem.column(0, "bakery"),
                        problem.column(1, "bakery"),
                        problem.column(0, "shop"),
                        problem.column(1, "shop"));
        assertThat(enumerate(96, MANY, 99).radius()).isEqualTo(96 * UNIT);
    }

    /** Bakery and shop are twins where nobody contends for a place; to have none is another thing. */
    @Test
    void ofTwinsTheBestIsListed() {
        ReducedCostEnumeration enumeration = enumeration(problem, problem.context(), 1000);
        assertThat(enumeration
                        .enumerate(block, 96 * UNIT, MANY, new ContendedRows(List.of()))
                        .years())
                .containsExactlyInAnyOrder(
                        problem.column(0, "bakery"),
                        problem.column(1, "bakery"),
                        problem.column(0, (String) null),
                        problem.column(1, (String) null));
        assertThat(enumeration
                        .enumerate(block, 96 * UNIT, MANY, new ContendedRows(List.of(problem.places("bakery", 0))))
                        .columns())
                .hasSize(6);
    }

    @Test
    void aCutListIsCompleteBelowTheFirstYearThatIsLeftOut() {
        Enumerated cut = enumerate(96, 3, 1000);
        assertThat(cut.columns()).extracting(PricedColumn::cost).containsExactly(0L, 0L, 3 * UNIT);
        assertThat(cut.radius()).isEqualTo(9 * UNIT);
    }

    /** The block costs 3 more than the bound; a radius of 2 proves 2 of it, from 4 on all of it. */
    @ParameterizedTest
    @CsvSource({"2, 2, false", "3, 3, false", "4, 3, true", "50, 3, true"})
    void theGainIsTheLesserOfWhatIsChosenAndTheRadius(long radius, long gain, boolean complete) {
        BlockBound proven = enumeration(problem, problem.context(), 0)
                .prove(block, enumerate(radius, MANY, 0), LoweredPrices.Lowered.NOTHING, null, Effort.NO_LIMIT)
                .bound();
        assertThat(proven.gain()).isBetween(gain * UNIT - 2, gain * UNIT);
        assertThat(proven.complete()).isEqualTo(complete);
    }

    /**
     * Sam's load costs 10 n² for n of two, and each without a supervisor 15 points of medium cost, which is 15 here. The price of the load is 0,
     * so the bound has nothing of it: 5 + 5. In the block it counts: 3 for the place, and 10 + 15 for one with Sam and one without.
     */
    @Test
    void whatABlockHasForItselfCountsInFull() {
        Problem supervised = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 8, 14)
                .with(tiny -> tiny.supervisor("sam", one -> one.maxStudents(2))
                        .weight(CostTerm.SUPERVISOR_LOAD, 1)
                        .weight(CostTerm.UNSUPERVISED, 15))
                .build();
        ReducedCostEnumeration enumeration = enumeration(supervised, supervised.context(), 1000);
        Enumerated listed = enumeration.enumerate(block, 50 * UNIT, MANY, null);
        BlockBound proven = enumeration
                .prove(block, listed, LoweredPrices.Lowered.NOTHING, null, Effort.NO_LIMIT)
                .bound();
        assertThat(proven.gain()).isBetween(28 * UNIT - 2, 28 * UNIT);
    }

    /** Six weeks at any of 30 companies are 30⁶ years of nearly the same cost: the radius is halved until they can be listed. */
    @Test
    void whereThereIsTooMuchToListTheRadiusGetsSmaller() {
        HandMade made = HandMade.ofWeeks(6, "anna");
        IntStream.range(0, 30).forEach(number -> made.company("company " + number, 10 + number));
        Problem many = made.build();
        long radius = 200 * UNIT;
        Enumerated listed =
                enumeration(many, many.context(), 0).enumerate(many.context().groups(), radius, MANY, null);
        assertThat(listed.radius()).isPositive().isLessThan(radius);
        assertThat(listed.columns()).isNotEmpty();
    }

    @Test
    void itStopsWhenTheTimeIsOver() {
        RelaxationContext over = problem.context(new Effort(() -> 0));
        ReducedCostEnumeration enumeration = enumeration(problem, over, 0);
        assertThatThrownBy(() -> enumeration.enumerate(block, UNIT, MANY, null))
                .isInstanceOf(CancellationException.class);
    }
}
