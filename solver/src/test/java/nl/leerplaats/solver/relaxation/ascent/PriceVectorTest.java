package nl.leerplaats.solver.relaxation.ascent;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.TripShare;
import nl.leerplaats.solver.year.Resource;
import org.junit.jupiter.api.Test;

/** Anna and Bram at the bakery with Sam, whose trip there costs 10; Anna can be at the shop alone. Anna can be without a placement. */
class PriceVectorTest {

    private static final long NEVER = 50 * UNIT;

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 6)
            .company("shop", 15, 50)
            .company("mill", 50, 20)
            .with(tiny -> tiny.supervisor("sam", one -> {})
                    .company("bakery", one -> one.lastPlacementEnded("2022-09-01"))
                    .company("mill", one -> one.lastPlacementEnded("2022-09-01"))
                    .weight(CostTerm.RECOGNITION_LAPSE, 8)
                    .weight(CostTerm.VISIT_TRIP, 1))
            .build();
    private final YearMatrix matrix = matrix(List.of());
    private final PriceVector vector = new PriceVector(problem.context(), matrix);
    private final CompanyFact bakery = problem.index().facts().companies().get(0);
    private final Resource.VisitTrip trip = problem.index().trip(0, bakery);

    private YearMatrix matrix(List<CapacityLink> links) {
        return new YearMatrix(
                problem.index(),
                problem.limits(),
                List.of(
                        problem.supervised(0, 0, "bakery"),
                        problem.supervised(0, 0, "shop"),
                        problem.column(0, (String) null),
                        problem.supervised(1, 0, "bakery"),
                        problem.column(1, "bakery")),
                List.of(),
                links);
    }

    /** The row, the budget by units of 100, the load, the recognition, and the shares: 3 of Anna; what is left of 10 is split evenly. */
    @Test
    void pricesAreReadInPoints() {
        Prices prices = new Prices(problem.index(), UNIT, 2 * UNIT);
        prices.charge(matrix.rows().get(0), 7 * UNIT);
        prices.setLoad(problem.index().loads().ofSupervisor(0), UNIT / 2);
        prices.credit(problem.index().recognition(bakery), 4 * UNIT);
        Map<Integer, List<TripShare>> shares = Map.of(0, List.of(new TripShare(0, 0, 3 * UNIT)));
        assertThat(vector.read(prices, shares)).containsExactly(7, 200, 0.5, 4, 6.5, 3.5);
    }

    /** Of the trip of 10 a link has 4 and Anna 3; what is left is split evenly among all three parts. Written, no more is charged than the part, rounded down. */
    @Test
    void linksHaveAPartOfTheTrip() {
        CapacityLink link = new CapacityLink(0, problem.places("bakery", 0));
        PriceVector linked = new PriceVector(problem.context(), matrix(List.of(link)));
        Prices known = new Prices(problem.index(), UNIT, 0);
        known.charge(problem.index(), link, 4 * UNIT);
        double[] prices = linked.read(known, Map.of(0, List.of(new TripShare(0, 0, 3 * UNIT))));
        assertThat(prices).endsWith(4, 1, 5);
        prices[prices.length - 1] = 4.5678;
        assertThat(linked.write(prices, UNIT, 100 * UNIT).links()).containsExactly(Map.entry(link, 4_567L));
        assertThat(linked.writeShares(prices, UNIT).values())
                .as("a link is nobody's share")
                .allMatch(list -> list.stream().allMatch(share -> share.share() <= 10 * UNIT));
    }

    @Test
    void whatIsWrittenIsWhatWasRead() {
        Prices prices = new Prices(problem.index(), UNIT, 2 * UNIT);
        prices.charge(matrix.rows().get(0), 7 * UNIT);
        prices.setLoad(problem.index().loads().ofSupervisor(0), UNIT / 2);
        prices.credit(problem.index().recognition(bakery), 4 * UNIT);
        Prices written = vector.write(vector.read(prices, Map.of()), UNIT, NEVER);
        assertThat(written.rows()).isEqualTo(prices.rows());
        assertThat(written.mediumUnit()).isEqualTo(2 * UNIT);
        assertThat(written.load(problem.index().loads().ofSupervisor(0))).isEqualTo(UNIT / 2);
        assertThat(written.credit(bakery)).isEqualTo(4 * UNIT);
    }

    /** No year here keeps the recognition of the mill: whatever a student is credited for it, all of it is right. */
    @Test
    void whatIsWrittenIsValid() {
        Prices written = vector.write(new double[] {0, 1e6, 0, 9, 5, 5}, UNIT, NEVER);
        assertThat(written.mediumUnit()).isEqualTo(NEVER);
        assertThat(written.credit(bakery)).as("no more than the lapse").isEqualTo(8 * UNIT);
        CompanyFact mill = problem.index().facts().companies().get(problem.company("mill"));
        assertThat(written.credit(mill)).isEqualTo(8 * UNIT);
    }

    /**
     * At these prices Anna's year at the bakery costs 5 + 4 and the one at the shop 15 + 10 of its own trip; without a placement it costs 30. The
     * bakery is her cheapest, and needs all of its share. Bram's with Sam costs 6 + 6, 6 more than without him: he needs nothing of his share. The
     * shop's trip is not needed either.
     */
    @Test
    void aShareIsWrittenAsFarAsItIsNeeded() {
        double[] prices = {0, 30, 0, 0, 4, 6};
        Map<Integer, List<TripShare>> shares = vector.writeShares(prices, UNIT);
        assertThat(TripShare.sum(shares.getOrDefault(0, List.of()), trip)).isEqualTo(4 * UNIT);
        assertThat(shares).containsOnlyKeys(0);
        assertThat(shares.get(0)).hasSize(1);
    }

    /** At 12 for no placement, Anna's shop is 13 above the cheapest of 12; with a load of -9 it is 4 above, and needs 6 of its own trip. */
    @Test
    void aTripOfOneStudentIsTakenAsFarAsItIsNeeded() {
        double[] prices = {20, 12, -9, 0, 4, 6};
        Resource.VisitTrip shop =
                problem.index().trip(0, problem.index().facts().companies().get(problem.company("shop")));
        assertThat(TripShare.sum(vector.writeShares(prices, UNIT).getOrDefault(0, List.of()), shop))
                .isEqualTo(6 * UNIT);
    }

    @Test
    void sharesAreRoundedDown() {
        double[] prices = {0, 30, -20, 0, 3.3339, 6.6661};
        Map<Integer, List<TripShare>> shares = vector.writeShares(prices, UNIT);
        assertThat(TripShare.sum(shares.getOrDefault(0, List.of()), trip)).isEqualTo(3_333);
        assertThat(TripShare.sum(shares.getOrDefault(1, List.of()), trip)).isEqualTo(6_666);
    }
}
