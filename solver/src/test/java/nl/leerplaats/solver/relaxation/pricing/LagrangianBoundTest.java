package nl.leerplaats.solver.relaxation.pricing;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.year.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagrangianBoundTest {

    /** The load of n students costs 5 n²; there is room for 4 students but there are only 2. */
    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 7)
            .with(tiny -> tiny.supervisor("sam", one -> one.maxStudents(4))
                    .weight(CostTerm.SUPERVISOR_LOAD, 1)
                    .company("bakery", one -> one.lastPlacementEnded("2022-09-01"))
                    .weight(CostTerm.RECOGNITION_LAPSE, 600))
            .build();

    private static PricedStudent priced(int student, long least) {
        return new PricedStudent(student, least, least, List.of(), List.of(new TripShare(0, student, 1)));
    }

    @Test
    void theBoundIsTheSumOfItsParts() {
        Prices prices = new Prices(problem.index(), UNIT, 7 * UNIT);
        prices.charge(problem.places("bakery", 0), 40);
        prices.setLoad(problem.index().loads().ofSupervisor(0), 12 * UNIT);
        prices.creditWhole(problem.limits().listLapsing());
        LagrangianBound bound = LagrangianBound.of(
                problem.index(), problem.limits(), prices, List.of(priced(1, 2_500), priced(0, 1_300)));
        long load = 5 * UNIT - 12 * UNIT; // 0, -7 and -4 points for 0, 1 and 2 students
        assertThat(bound.value()).isEqualTo(2_500 + 1_300 - 40 + load + 600 * UNIT);
        assertThat(bound.leastOf()).containsExactly(1_300, 2_500);
        assertThat(bound.shares()).containsEntry(1, List.of(new TripShare(0, 1, 1)));
    }

    /** In price units: 5 n² - price × n for n = 0, 1, 2, of which the least is asked. */
    @ParameterizedTest
    @CsvSource({"0, 0", "4000, 0", "6000, -1000", "15000, -10000", "16000, -12000", "100000, -180000"})
    void aLoadCostsAsMuchAsIsBestForItAtItsPrice(long price, long least) {
        Prices prices = new Prices(problem.index(), UNIT, 0);
        Resource.Load load = problem.index().loads().ofSupervisor(0);
        prices.setLoad(load, price);
        assertThat(LagrangianBound.leastLoad(problem.limits(), prices, load)).isEqualTo(least);
    }

    /** What is allowed of medium cost is bought back at its price; costs are whole points, so the rest is rounded up. */
    @ParameterizedTest
    @CsvSource({"0, 21", "1, 14", "2, 7", "3, 0", "1000, 0"})
    void theBudgetIsSubtractedBeforeRoundingUp(long excess, long points) {
        Prices prices = new Prices(problem.index(), UNIT, 7 * UNIT);
        LagrangianBound bound = new LagrangianBound(problem.limits(), prices, new long[2], Map.of(), 20_001);
        assertThat(bound.soft(excess)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "999, 1", "1000, 1", "1001, 2", "-1, 0", "-1001, 0"})
    void aBoundIsRoundedUpAndNeverBelowZero(long units, long points) {
        assertThat(LagrangianBound.ceiling(units, UNIT)).isEqualTo(points);
    }
}
