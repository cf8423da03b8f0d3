package nl.leerplaats.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.junit.jupiter.api.Test;

/** A table of gaps is believed; that a run cannot be right has to catch the eye. */
class HealthTest {

    private static final ResultLine PROOF =
            MadeUp.by("cp-sat").plan(0, 10, 1_000).bound(10, 900, 10).line();

    private static Health health(ResultLine line) {
        return Health.of(
                line, new AllKnowledge(List.of(), Stream.of(PROOF, line).toList()).of(line));
    }

    @Test
    void aPlanBelowABoundOfAnybodyIsSuspiciousAndOneOnItIsOptimal() {
        assertThat(health(MadeUp.by("leerplaats").plan(0, 10, 899).line())).isEqualTo(Health.SUSPICIOUS);
        assertThat(health(MadeUp.by("leerplaats").plan(0, 9, 5_000).line())).isEqualTo(Health.SUSPICIOUS);
        assertThat(health(MadeUp.by("leerplaats").plan(0, 10, 900).line())).isEqualTo(Health.OPTIMAL);
        assertThat(health(MadeUp.by("leerplaats").plan(0, 10, 901).line())).isEqualTo(Health.HEALTHY);
    }

    @Test
    void aBoundOnSoftCostSaysNothingOfPlansWithMoreMediumCost() {
        assertThat(health(MadeUp.by("leerplaats").plan(0, 11, 10).line())).isEqualTo(Health.HEALTHY);
    }

    @Test
    void whatBreaksARuleOrCostsMoreThanClaimedIsAnAlarm() {
        assertThat(health(MadeUp.by("leerplaats").plan(1, 0, 0).line())).isEqualTo(Health.INVALID);
        assertThat(health(MadeUp.by("leerplaats")
                        .plan(0, 10, 950)
                        .verdict("dearer")
                        .line()))
                .isEqualTo(Health.WRONG_CLAIM);
        assertThat(health(MadeUp.by("leerplaats")
                        .plan(0, 10, 950)
                        .verdict("cheaper")
                        .line()))
                .isEqualTo(Health.HEALTHY);
    }

    @Test
    void aPlanThatStaysTheSameFromAThirdOfTheTimeOnIsFlat() {
        MadeUp run = MadeUp.by("leerplaats").plan(0, 10, 950);

        assertThat(health(run.trace(List.of(List.of(3_000L, 10L, 950L))).line()))
                .isEqualTo(Health.FLAT_LINED);
        assertThat(health(run.trace(List.of(List.of(3_400L, 10L, 950L))).line()))
                .isEqualTo(Health.HEALTHY);
    }

    @Test
    void aRunWithoutAPlanIsUninitialised() {
        assertThat(health(MadeUp.by("mip").without("does-not-fit").line())).isEqualTo(Health.UNINITIALISED);
    }
}
