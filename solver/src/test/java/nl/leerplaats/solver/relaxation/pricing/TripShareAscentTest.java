package nl.leerplaats.solver.relaxation.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** A trip costs 10 points, of one price unit each. */
class TripShareAscentTest {

    private static final int SAM = 0;
    private static final int TOM = 1;

    private final YearIndex index = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 5)
            .with(tiny -> tiny.supervisor("sam", one -> {})
                    .supervisor("tom", one -> {})
                    .weight(CostTerm.VISIT_TRIP, 1))
            .build()
            .index();
    private final TripShares left = new TripShares(index, new Prices(index, 1, 0));
    private final TripShareAscent ascent = new TripShareAscent(index);

    private long leftOfSam() {
        return left.left(SAM, index.facts().companies().get(0));
    }

    /** A year through the bakery costs 42 without the trip; 7 of the trip make it cost 49, which is asked. */
    @Test
    void onlySoMuchIsTakenAsKeepsEveryYearAtTheBound() {
        ascent.prepare(0, left, List.of());
        ascent.begin(SAM);
        assertThat(ascent.price(0)).isEqualTo(10);
        ascent.note(0, 45);
        ascent.note(0, 42);
        ascent.note(0, 60);
        ascent.take(49);
        assertThat(ascent.shares()).containsExactly(new TripShare(SAM, 0, 7));
        assertThat(leftOfSam()).isEqualTo(3);
    }

    @Test
    void noMoreIsTakenThanThePriceAtWhichTheYearWasFound() {
        ascent.prepare(0, left, List.of());
        ascent.begin(SAM);
        ascent.price(0);
        ascent.note(0, 42);
        ascent.take(100);
        assertThat(ascent.shares()).containsExactly(new TripShare(SAM, 0, 10));
        assertThat(leftOfSam()).isZero();
    }

    @Test
    void nothingIsTakenForATripThatNoYearComesNear() {
        ascent.prepare(0, left, List.of());
        ascent.begin(SAM);
        ascent.price(0);
        ascent.note(0, 49);
        ascent.begin(TOM);
        ascent.price(0);
        ascent.take(49);
        assertThat(ascent.shares()).isEmpty();
        assertThat(leftOfSam()).isEqualTo(10);
    }

    /** The student holds 4 already: the price is that and what is left, and 7 needs only 3 more. */
    @Test
    void whatTheStudentHoldsCountsFirst() {
        left.take(SAM, index.facts().companies().get(0), 4);
        ascent.prepare(0, left, List.of(new TripShare(SAM, 0, 4)));
        ascent.begin(SAM);
        assertThat(ascent.price(0)).isEqualTo(10);
        ascent.note(0, 42);
        ascent.take(49);
        assertThat(ascent.shares()).containsExactly(new TripShare(SAM, 0, 7));
        assertThat(leftOfSam()).isEqualTo(3);
    }

    @Test
    void eachSupervisorHasTripsOfTheirOwnAndTheNextStudentWhatIsLeft() {
        ascent.prepare(0, left, List.of());
        ascent.begin(SAM);
        ascent.price(0);
        ascent.note(0, 42);
        ascent.begin(TOM);
        assertThat(ascent.price(0)).isEqualTo(10);
        ascent.note(0, 47);
        ascent.take(49);
        assertThat(ascent.shares()).containsExactlyInAnyOrder(new TripShare(SAM, 0, 7), new TripShare(TOM, 0, 2));
        ascent.prepare(1, left, List.of());
        ascent.begin(SAM);
        assertThat(ascent.price(0)).isEqualTo(3);
        assertThat(ascent.shares()).isEmpty();
    }
}
