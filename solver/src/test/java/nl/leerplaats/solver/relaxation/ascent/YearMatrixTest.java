package nl.leerplaats.solver.relaxation.ascent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import org.junit.jupiter.api.Test;

/**
 * Anna and Bram can be at the bakery, with Sam who has a trip of 10 points there; Anna alone can be at the shop, with a trip too. The
 * recognition of the bakery can lapse.
 */
class YearMatrixTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 6)
            .company("shop", 15, 50)
            .with(tiny -> tiny.supervisor("sam", one -> {})
                    .company("bakery", one -> one.lastPlacementEnded("2022-09-01"))
                    .weight(CostTerm.RECOGNITION_LAPSE, 600)
                    .weight(CostTerm.VISIT_TRIP, 1))
            .build();
    private final List<Column> columns = List.of(
            problem.supervised(0, 0, "bakery"),
            problem.supervised(0, 0, "shop"),
            problem.column(0, (String) null),
            problem.supervised(1, 0, "bakery"),
            problem.column(1, "bakery"));
    private final YearMatrix matrix = matrix(List.of());

    private YearMatrix matrix(List<CapacityLink> links) {
        return new YearMatrix(problem.index(), problem.limits(), columns, List.of(), links);
    }

    /** The link has a part of the trip as the students have: the years that take the place with the supervisor pay it, and a trip of one student has none. */
    @Test
    void aLinkIsAPartOfTheTrip() {
        YearMatrix linked = matrix(List.of(
                new CapacityLink(0, problem.places("bakery", 0)), new CapacityLink(0, problem.places("shop", 0))));
        assertThat(linked.prices()).isEqualTo(matrix.prices() + 1);
        assertThat(linked.trips().get(0)).containsExactly(4, 5, 6);
        assertThat(linked.parts())
                .extracting(YearMatrix.Part::link)
                .filteredOn(link -> link != null)
                .hasSize(1);
        double[] prices = {0, 0, 0, 0, 0, 0, 4};
        for (int column = 0; column < columns.size(); column++) {
            double paid = linked.cost(column, prices) - matrix.own(column);
            assertThat(paid).isEqualTo(column == 0 || column == 3 ? 4 : 0);
        }
    }

    /** A place for two: who takes one of them pays half of the part. */
    @Test
    void aUnitOfALinkIsOneOfItsRightHandSide() {
        CapacityRow both = new CapacityRow(
                false,
                0,
                0,
                problem.places("bakery", 0).days(),
                2 * problem.places("bakery", 0).limit());
        YearMatrix linked = matrix(List.of(new CapacityLink(0, both)));
        assertThat(linked.cost(0, new double[] {0, 0, 0, 0, 0, 0, 4}) - linked.own(0))
                .isEqualTo(2);
    }

    /** One row of the bakery, the budget, the load, the recognition, and a part of the trip to the bakery for each of both. */
    @Test
    void everythingSharedHasAPrice() {
        assertThat(matrix.rows()).hasSize(1);
        assertThat(matrix.budget()).isEqualTo(1);
        assertThat(matrix.firstLoad()).isEqualTo(2);
        assertThat(matrix.loads()).containsExactly(problem.index().loads().ofSupervisor(0));
        assertThat(matrix.firstRecognition()).isEqualTo(3);
        assertThat(matrix.recognitions())
                .containsExactly(problem.index()
                        .recognition(problem.index().facts().companies().get(0)));
        assertThat(matrix.firstPart()).isEqualTo(4);
        assertThat(matrix.parts()).extracting(YearMatrix.Part::student).containsExactly(0, 1);
        assertThat(matrix.prices()).isEqualTo(6);
        assertThat(matrix.trips()).hasSize(1);
        assertThat(matrix.trips().get(0)).containsExactly(4, 5);
        assertThat(matrix.tripCost(0)).isEqualTo(10);
    }

    @Test
    void theYearsOfAStudentStandTogether() {
        assertThat(matrix.students()).isEqualTo(2);
        assertThat(new int[] {matrix.firstOf(0), matrix.firstOf(1), matrix.firstOf(2)})
                .containsExactly(0, 3, 5);
    }

    /** The trip to the shop is Anna's alone, so that her year at the shop costs it. */
    @Test
    void aTripOfOneStudentIsACostOfTheYear() {
        assertThat(matrix.own(0)).isEqualTo(5);
        assertThat(matrix.own(1)).isEqualTo(15 + 10);
        assertThat(matrix.loneTrips()).hasSize(1);
        assertThat(matrix.loneTrips().get(0).years()).containsExactly(1);
        assertThat(matrix.loneTrips().get(0).student()).isZero();
    }

    /** The only excess is 100, so that is the unit of medium cost here. */
    @Test
    void aYearCostsItsOwnCostAndAllItsPrices() {
        double[] prices = {7, 1000, 20, 300, 4, 2};
        assertThat(matrix.mediumScale()).isEqualTo(100);
        assertThat(matrix.cost(0, prices)).isEqualTo(5 + 7 + 20 - 300 + 4);
        assertThat(matrix.cost(1, prices)).isEqualTo(25 + 20);
        assertThat(matrix.cost(2, prices)).isEqualTo(1000);
        assertThat(matrix.cost(3, prices)).isEqualTo(6 + 7 + 20 - 300 + 2);
        assertThat(matrix.cost(4, prices)).isEqualTo(6 + 7 - 300);
    }

    @Test
    void theColumnsOfAPriceAreThoseThatPayIt() {
        double[] ones = new double[columns.size()];
        Arrays.fill(ones, 1);
        double[] taken = new double[matrix.prices()];
        for (int price = 0; price < taken.length; price++) {
            taken[price] = matrix.takenBy().times(price, ones);
        }
        assertThat(taken).containsExactly(3, 1, 3, -3, 1, 1);
    }
}
