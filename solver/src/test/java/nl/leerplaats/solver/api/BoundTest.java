package nl.leerplaats.solver.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;

/** What two searches of the same dataset prove holds together, and nothing more is claimed. */
class BoundTest {

    private static final Bound TIGHT_SOFT = new Bound(10, 20, 500, 40);
    private static final Bound TIGHT_MEDIUM = new Bound(10, 30, 100, 60);

    private static Cost medium(long medium) {
        return new Cost(0, medium, 900);
    }

    @Test
    void theBestOfBothHoldsWhicheverIsAskedFirst() {
        Bound both = new Bound(10, 30, 500, 40);
        assertThat(TIGHT_SOFT.and(TIGHT_MEDIUM, medium(40))).isEqualTo(both);
        assertThat(TIGHT_MEDIUM.and(TIGHT_SOFT, medium(40))).isEqualTo(both);
    }

    @Test
    void aSoftBoundOfFewerPlansIsNotClaimedForMore() {
        assertThat(TIGHT_SOFT.and(TIGHT_MEDIUM, medium(41))).isEqualTo(new Bound(10, 30, 100, 41));
        assertThat(TIGHT_SOFT.and(TIGHT_MEDIUM, medium(61))).isEqualTo(new Bound(10, 30, 0, 61));
    }

    @Test
    void nothingProvenAddsNothing() {
        assertThat(TIGHT_SOFT.and(Bound.none(medium(40)), medium(40))).isEqualTo(TIGHT_SOFT);
        assertThat(TIGHT_SOFT.and(TIGHT_SOFT, medium(35))).isEqualTo(TIGHT_SOFT.at(medium(35)));
    }
}
