package nl.leerplaats.solver.relaxation.closing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.solver.api.Bound;
import org.junit.jupiter.api.Test;

/** Medium cost is counted above the unavoidable 40. */
class ProofTest {

    private final Proof proof = new Proof();

    Proof begun() {
        proof.unavoidable(40);
        proof.lowerBudget(10);
        return proof;
    }

    @Test
    void boundsOnlyRise() {
        begun().atLeastSoft(100, 10);
        proof.atLeastSoft(90, 10);
        proof.atLeastExcess(5);
        proof.atLeastExcess(3);
        assertThat(proof.soft()).isEqualTo(100);
        assertThat(proof.leastExcess()).isEqualTo(5);
        assertThat(proof.toBound()).isEqualTo(new Bound(40, 45, 100, 50));
    }

    /** A plan that may have more medium cost may have less soft cost: a bound for less says nothing of it. */
    @Test
    void whatHoldsForMoreMediumCostHoldsForLessAndNotTheOtherWayRound() {
        begun().atLeastSoft(100, 9);
        assertThat(proof.soft()).as("for less").isZero();
        proof.atLeastSoft(80, 11);
        assertThat(proof.soft()).as("for more").isEqualTo(80);
        proof.lowerBudget(9);
        proof.atLeastSoft(100, 9);
        assertThat(proof.soft()).isEqualTo(100);
        proof.lowerBudget(12);
        assertThat(proof.toBound().atMedium()).as("it is never raised").isEqualTo(49);
    }

    /** The budget was noted before the bound on medium cost: it is no less than that. */
    @Test
    void theMediumCostOfTheSoftBoundIsNoLessThanTheLeast() {
        begun().atLeastExcess(12);
        assertThat(proof.toBound()).isEqualTo(new Bound(40, 52, 0, 52));
    }

    @Test
    void aPlanIsOptimalWhereBothBoundsAreReached() {
        begun().atLeastExcess(10);
        proof.atLeastSoft(100, 10);
        assertThat(proof.isOptimal(10, 100)).isTrue();
        assertThat(proof.isOptimal(10, 101)).isFalse();
        assertThat(proof.isOptimal(11, 100)).isFalse();
        proof.atLeastExcess(11);
        assertThat(proof.isOptimal(11, 100))
                .as("the bound on soft cost is for 10")
                .isFalse();
    }
}
