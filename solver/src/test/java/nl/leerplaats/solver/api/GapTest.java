package nl.leerplaats.solver.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A percentage that is a tenth too low would be a promise that the bound does not make. */
class GapTest {

    private static Gap gap(long medium, long soft, Bound bound) {
        return Gap.of(new Cost(0, medium, soft), bound);
    }

    @Test
    void aPlanAtTheBoundIsProvenToBeTheBest() {
        Gap gap = gap(300, 5_000, new Bound(200, 300, 5_000, 300));

        assertThat(gap.isProvenBest()).isTrue();
        assertThat(gap.unavoidable()).isEqualTo(200);
        assertThat(gap.leastMedium()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"1000000, 0", "1000001, 1", "1001000, 1", "1001001, 2", "1010000, 10", "11000000, 10000"})
    void theSoftCostAboveTheBoundIsRoundedUpToATenth(long soft, long tenths) {
        Gap gap = gap(0, soft, new Bound(0, 0, 1_000_000, 0));

        assertThat(gap.softTenths()).hasValue(tenths);
        assertThat(gap.isProvenBest()).isEqualTo(tenths == 0);
        assertThat(gap.softPerCent()).isEqualTo(tenths / 10.0);
    }

    @Test
    void whatCouldBeAvoidedIsTheMediumCostAboveTheBound() {
        Gap gap = gap(337, 5_000, new Bound(300, 310, 5_000, 337));

        assertThat(gap).isEqualTo(new Gap(337, 300, 27, OptionalLong.of(0)));
        assertThat(gap.isMediumProven()).isFalse();
        assertThat(gap.isProvenBest()).isFalse();
    }

    @Test
    void aBoundOfNothingSaysNothingAboutACost() {
        assertThat(gap(0, 1, new Bound(0, 0, 0, 0)).softTenths()).isEmpty();
        assertThat(gap(0, 0, new Bound(0, 0, 0, 0)).isProvenBest()).isTrue();
    }

    @Test
    void soDoesABoundAtAnotherMediumCostAndOneFarBelow() {
        assertThat(gap(8, 100, new Bound(0, 7, 100, 7)).softTenths()).isEmpty();
        assertThat(gap(0, 1_200, new Bound(0, 0, 100, 0)).softTenths()).isEmpty();
        assertThat(gap(0, Long.MAX_VALUE, new Bound(0, 0, 1, 0)).softTenths()).isEmpty();
    }
}
