package nl.leerplaats.solver.relaxation.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** A visit to a company in town takes 5 minutes a way: a trip costs 10 points, here of 3 price units each. */
class TripSharesTest {

    private static final long UNIT = 3;
    private static final long WHOLE = 10 * UNIT;

    private final YearIndex index = HandMade.ofWeeks(1, "anna")
            .company("bakery", 5)
            .company("shop", 5)
            .with(tiny -> tiny.supervisor("sam", one -> {})
                    .supervisor("tom", one -> {})
                    .weight(CostTerm.VISIT_TRIP, 1))
            .build()
            .index();
    private final CompanyFact bakery = index.facts().companies().get(0);
    private final CompanyFact shop = index.facts().companies().get(1);
    private final Prices prices = new Prices(index, UNIT, 0);
    private final TripShares trips = new TripShares(index, prices);

    @Test
    void sharesTogetherAreNeverMoreThanTheTrip() {
        assertThat(trips.left(0, bakery)).isEqualTo(WHOLE);
        assertThat(trips.take(0, bakery, 20)).isEqualTo(20);
        assertThat(trips.left(0, bakery)).isEqualTo(WHOLE - 20);
        assertThat(trips.take(0, bakery, 20)).as("what is left").isEqualTo(WHOLE - 20);
        assertThat(trips.take(0, bakery, 1)).isZero();
    }

    /** What a trip pays for its links is not there to be shared out. */
    @Test
    void linksComeFirst() {
        CapacityRow places = new CapacityRow(false, 0, 0, 1, 2);
        prices.charge(index, new CapacityLink(0, places), WHOLE / 5);
        assertThat(trips.left(0, bakery)).isEqualTo(WHOLE - 2 * (WHOLE / 5));
        assertThat(trips.left(1, bakery)).isEqualTo(WHOLE);
    }

    @Test
    void tripsOfOthersAndToOtherCompaniesAreOtherTrips() {
        trips.take(0, bakery, 20);
        assertThat(trips.left(1, bakery)).isEqualTo(WHOLE);
        assertThat(trips.left(0, shop)).isEqualTo(WHOLE);
    }

    /** The arrays are used again for the next group, also for another supervisor. */
    @Test
    void nothingIsTakenWhenTheNextGroupBegins() {
        trips.take(0, bakery, 20);
        trips.take(0, shop, 1);
        trips.begin();
        assertThat(trips.take(1, bakery, WHOLE)).isEqualTo(WHOLE);
        assertThat(trips.left(1, shop)).isEqualTo(WHOLE);
        assertThat(trips.left(0, bakery)).isEqualTo(WHOLE);
    }

    @Test
    void theSharesOfATripAddUp() {
        List<TripShare> shares = List.of(new TripShare(0, 0, 5), new TripShare(0, 1, 7), new TripShare(0, 0, 2));
        assertThat(TripShare.sum(shares, index.trip(0, bakery))).isEqualTo(7);
        assertThat(TripShare.sum(shares, index.trip(0, shop))).isEqualTo(7);
        assertThat(TripShare.sum(shares, index.trip(1, bakery))).isZero();
    }

    /** Students 0 and 1 split a trip of 10 one way and another; a third of the way between is rounded down. */
    @Test
    void mixedSharesAreNoMoreThanTheTripEither() {
        Map<Integer, List<TripShare>> here = Map.of(0, List.of(new TripShare(0, 0, 10)));
        Map<Integer, List<TripShare>> there =
                Map.of(0, List.of(new TripShare(0, 0, 3)), 1, List.of(new TripShare(0, 0, 7)));
        Map<Integer, List<TripShare>> mixed = TripShare.mix(here, there, 1 / 3.0);
        long anna = TripShare.sum(mixed.getOrDefault(0, List.of()), index.trip(0, bakery));
        long bram = TripShare.sum(mixed.getOrDefault(1, List.of()), index.trip(0, bakery));
        assertThat(anna).isBetween(6L, 7L);
        assertThat(bram).isEqualTo(2);
        assertThat(anna + bram).isLessThanOrEqualTo(10);
        assertThat(TripShare.mix(here, there, 1).get(1)).containsExactly(new TripShare(0, 0, 7));
    }
}
