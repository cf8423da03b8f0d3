package nl.leerplaats.solver.relaxation.closing;

import static nl.leerplaats.solver.relaxation.HandMade.MONDAY;
import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.closing.LoweredPrices.Listed;
import nl.leerplaats.solver.relaxation.closing.LoweredPrices.Lowered;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import org.junit.jupiter.api.Test;

/** Anna and Bram, each a block by itself; Bram can go to the bakery that Anna wants, or it is too far for him. */
class LoweredPricesTest {

    private static final long PRICE = 8 * UNIT;

    private static Problem problem(int minutesOfBram) {
        return HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, minutesOfBram)
                .company("shop", 20, 5)
                .build();
    }

    private static CapacityRow bakery(Problem problem) {
        return problem.limits().row(false, 0, 0, MONDAY);
    }

    private static List<Lowered> lower(Problem problem, Set<CapacityRow> takenByBram, long radiusOfBram) {
        CapacityRow row = bakery(problem);
        return LoweredPrices.of(
                problem.index(),
                Map.of(row, PRICE),
                List.of(
                        new Listed(new int[] {0}, Set.of(row), 0),
                        new Listed(new int[] {1}, takenByBram, radiusOfBram)));
    }

    /** Whatever the radius is: nobody else can come, so that the place needs no price. */
    @Test
    void aPlaceThatNobodyElseCanTakeIsFree() {
        Problem problem = problem(50);
        assertThat(lower(problem, Set.of(), 0))
                .containsExactly(new Lowered(Map.of(bakery(problem), PRICE), PRICE, 0), Lowered.NOTHING);
    }

    @Test
    void aPlaceThatTwoBlocksWantKeepsItsPrice() {
        Problem problem = problem(10);
        assertThat(lower(problem, Set.of(bakery(problem)), 100 * UNIT))
                .containsExactly(Lowered.NOTHING, Lowered.NOTHING);
    }

    /** Bram's way to the bakery was not listed: it costs at least the radius too much, of which a quarter may be lost. */
    @Test
    void thePriceIsLoweredAsFarAsTheYearsOfOthersAreAway() {
        Problem problem = problem(10);
        CapacityRow row = bakery(problem);
        assertThat(lower(problem, Set.of(), 31 * UNIT))
                .containsExactly(
                        new Lowered(Map.of(row, 31 * UNIT / 4), 31 * UNIT / 4, 0),
                        new Lowered(Map.of(), 0, 31 * UNIT / 4));
        assertThat(lower(problem, Set.of(), 32 * UNIT))
                .containsExactly(new Lowered(Map.of(row, PRICE), PRICE, 0), new Lowered(Map.of(), 0, PRICE));
        assertThat(lower(problem, Set.of(), 100 * UNIT))
                .containsExactly(new Lowered(Map.of(row, PRICE), PRICE, 0), new Lowered(Map.of(), 0, PRICE));
    }

    /** Nothing is known of a block of which no year was listed. */
    @Test
    void whatAnUnknownBlockCanReachKeepsItsPrice() {
        assertThat(lower(problem(10), Set.of(), 0)).containsExactly(Lowered.NOTHING, Lowered.NOTHING);
    }

    /** With two requests each may get cheaper by half as much. */
    @Test
    void everyRequestMayLoseAnEvenPart() {
        Problem problem = HandMade.ofWeeks(2, "anna", "bram")
                .company("bakery", 5, 10)
                .company("shop", 20, 5)
                .build();
        CapacityRow row = bakery(problem);
        assertThat(lower(problem, Set.of(), 32 * UNIT))
                .containsExactly(
                        new Lowered(Map.of(row, PRICE / 2), PRICE / 2, 0), new Lowered(Map.of(), 0, PRICE / 2));
    }
}
