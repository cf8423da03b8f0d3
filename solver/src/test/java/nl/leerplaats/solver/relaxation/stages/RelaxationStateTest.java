package nl.leerplaats.solver.relaxation.stages;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anna has the bakery, and Bram, for whom the shop would be 20 minutes, no placement. */
class RelaxationStateTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 5)
            .company("shop", 15, 20)
            .build();
    private final RelaxationState state = new RelaxationState(
            problem.context(),
            problem.found(problem.year(0, -1, "bakery"), problem.year(1, -1, (String) null)),
            ForkJoinPool.commonPool(),
            1,
            2);

    @AfterEach
    void end() {
        state.close();
    }

    private LagrangianBound bound(long value, long mediumPoints) {
        Prices prices = new Prices(problem.index(), UNIT, mediumPoints * UNIT);
        return new LagrangianBound(problem.limits(), prices, new long[2], Map.of(), value * UNIT);
    }

    /** The excess is 100: what a bound says is less its price times that. */
    @Test
    void thePricesThatProveMostAtTheMediumCostOfThePlanAreKept() {
        state.readPlan();
        state.unavoidable(0);
        state.note(null);
        assertThat(state.dual()).isNull();
        LagrangianBound some = bound(110, 1);
        LagrangianBound more = bound(211, 2);
        LagrangianBound less = bound(1000, 10);
        state.note(some);
        state.note(more);
        state.note(less);
        assertThat(state.dual()).isSameAs(more);
        assertThat(state.bound().soft()).isEqualTo(11);
        assertThat(state.bound().atMedium()).isEqualTo(100);
    }

    /** The search, or an integer program, may have placed Bram in the meantime. */
    @Test
    void aBoundIsNotedForTheMediumCostThatThePlanHasNow() {
        state.readPlan();
        state.unavoidable(0);
        state.plan().offer(List.of(problem.column(1, "shop")));
        state.note(bound(110, 1));
        assertThat(state.bound().soft()).isEqualTo(110);
        assertThat(state.bound().atMedium()).isZero();
    }

    @Test
    void nothingIsProvenBeforeThereIsAPlanAndThenWhenBothBoundsAreReached() {
        assertThat(state.isProven()).isFalse();
        state.readPlan();
        state.unavoidable(0);
        state.note(bound(5, 0));
        assertThat(state.isProven()).as("medium cost is not proven").isFalse();
        state.proof().atLeastExcess(100);
        assertThat(state.isProven()).isTrue();
    }

    /** Priced at a place of the bakery of 12 points: Anna pays 15 for the shop, Bram 17 for the bakery; less the price of the place. */
    @Test
    void allStudentsArePricedAtTheWholeCapacities() {
        state.readPlan();
        Prices prices = new Prices(problem.index(), UNIT, UNIT);
        prices.charge(problem.places("bakery", 0), 12 * UNIT);
        assertThat(state.price(prices, Map.of()).value()).isEqualTo((15 + 17 - 12) * UNIT);
        assertThat(state.price(prices, Map.of()).leastOf()).containsExactly(15 * UNIT, 17 * UNIT);
    }
}
