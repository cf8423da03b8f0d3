package nl.leerplaats.data.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The estimate of a way, at distances that make whole minutes. */
class TravelModeTest {

    @ParameterizedTest
    @CsvSource({
        "WALK,    5, 78",
        "BIKE,   10, 55",
        "MOPED,  25, 81",
        "TRANSIT, 22, 94",
        "CAR,    40, 83",
    })
    void wholeMinutesStayAndAnythingMoreIsTheNextMinute(TravelMode mode, double kilometres, int minutes) {
        assertThat(mode.minutes(kilometres)).isEqualTo(minutes);
        assertThat(mode.minutes(kilometres - 0.001)).isEqualTo(minutes);
        assertThat(mode.minutes(kilometres + 0.001)).isEqualTo(minutes + 1);
    }

    @ParameterizedTest
    @CsvSource({"WALK, 0", "BIKE, 3", "MOPED, 3", "TRANSIT, 10", "CAR, 5"})
    void noDistanceTakesTheOverhead(TravelMode mode, int minutes) {
        assertThat(mode.minutes(0)).isEqualTo(minutes);
    }

    @Test
    void roundingNoiseAddsNoMinute() {
        // 78 minutes and a trillionth
        assertThat(TravelMode.WALK.minutes(Math.nextUp(5.0))).isEqualTo(78);
    }

    /** The solver looks for companies within reach only, so none that is near enough may be outside. */
    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeReachedInTimeIsWithinReach(TravelMode mode) {
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 500; i++) {
                double kilometres = random.nextDouble(60);
                int minutes = mode.minutes(kilometres);
                assertThat(kilometres)
                        .as("%s, seed %d, %d minutes", mode, seed, minutes)
                        .isLessThanOrEqualTo(mode.reachKilometres(minutes));
            }
        }
    }
}
