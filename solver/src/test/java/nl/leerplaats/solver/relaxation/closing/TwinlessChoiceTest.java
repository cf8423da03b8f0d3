package nl.leerplaats.solver.relaxation.closing;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both want the bakery, which has one place: the cheapest years cost 5 + 5, and the best plan has Anna at the shop, 8 + 5. */
class TwinlessChoiceTest {

    private final List<Long> noted = new ArrayList<>();

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 5)
            .company("shop", 8, 14)
            .build();
    private final Incumbent plan =
            new Incumbent(problem.context(), problem.found(problem.year(0, -1, "bakery"), problem.year(1, -1, "shop")));

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private LagrangianBound at(long price) {
        Prices prices = new Prices(problem.index(), UNIT, UNIT);
        prices.charge(problem.places("bakery", 0), price * UNIT);
        return LagrangianBound.of(
                problem.index(),
                problem.limits(),
                prices,
                problem.pricing()
                        .price(
                                problem.context().groups(),
                                new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1)));
    }

    private boolean prove(LagrangianBound dual, long radius) {
        plan.read();
        return new TwinlessChoice(problem.context(), plan, dual)
                .prove(
                        new ReducedCostEnumeration(
                                problem.context(), new Pricing(problem.context(), HandMade.alone()), dual, 0),
                        radius * UNIT,
                        Effort.NO_LIMIT,
                        noted::add);
    }

    /** At a price of 0 both choose the bakery, so that its place becomes a constraint; at 12 nobody does, and what is paid for it is not used. */
    @ParameterizedTest
    @CsvSource({"0, 3", "2, 1", "3, 0", "12, 3"})
    void aPlaceOfWhichAChoiceTakesTooMuchOrTooLittleBecomesAConstraint(long price, long gain) {
        LagrangianBound dual = at(price);
        assertThat(dual.soft(0)).isEqualTo(13 - gain);
        assertThat(prove(dual, 50)).isTrue();
        assertThat(Collections.max(noted)).isBetween(gain * UNIT - 3, gain * UNIT);
        assertThat(plan.cost().soft()).isEqualTo(13);
    }

    /** A radius of 2 proves 2 of the 3. */
    @Test
    void noMoreIsProvenThanTheRadius() {
        assertThat(prove(at(0), 2)).isFalse();
        assertThat(Collections.max(noted)).isBetween(2 * UNIT - 3, 2 * UNIT);
    }
}
