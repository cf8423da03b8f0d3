package nl.leerplaats.data.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Great-circle distances whose length is a known part of the earth's circumference, 2 π × 6371.0088 km = 40,030.23 km. */
class LocationTest {

    private static final double CIRCUMFERENCE_KM = 2 * Math.PI * 6371.0088;

    private static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        return Location.of(lat, lon).kilometresTo(Location.of(otherLat, otherLon));
    }

    @Test
    void aPlaceIsNoDistanceFromItself() {
        assertThat(kilometres(52.09, 5.12, 52.09, 5.12)).isZero();
    }

    @Test
    void oneDegreeAlongAMeridianIsAThreeHundredSixtiethOfTheCircumference() {
        assertThat(kilometres(52, 5, 53, 5)).isCloseTo(CIRCUMFERENCE_KM / 360, within(1e-9));
        assertThat(kilometres(53, 5, 52, 5)).isCloseTo(111.19508, within(1e-5));
    }

    @Test
    void alongAParallelADegreeIsShorter() {
        // cos 60° is a half
        assertThat(kilometres(60, 0, 60, 0.01)).isCloseTo(CIRCUMFERENCE_KM / 360 / 200, within(1e-6));
    }

    @Test
    void fromTheEquatorToThePoleIsAQuarterAndToTheOtherSideAHalf() {
        assertThat(kilometres(0, 17, 90, 0)).isCloseTo(CIRCUMFERENCE_KM / 4, within(1e-6));
        assertThat(kilometres(0, 0, 0, 180)).isCloseTo(CIRCUMFERENCE_KM / 2, within(1e-6));
    }
}
