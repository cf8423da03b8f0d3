package nl.leerplaats.data.travel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelMode;
import org.junit.jupiter.api.Test;

/**
 * Travel and visit minutes. One degree of latitude is 6371.0088 km × π / 180 = 111.195 km, so a company 0.1 degree to the north is 11.1195 km
 * away.
 */
class TravelMinutesTest {

    /** 11.1195 km north of the town. */
    private static TinyDataset withBakeryInTheNorth() {
        return TinyDataset.create().company("bakery", bakery -> bakery.at(52.19, 5.12));
    }

    private static int toBakery(Dataset dataset) {
        return TravelMinutes.of(dataset)
                .toCompany(dataset.students().get(0), dataset.companies().get(0));
    }

    private static int toBakeryBy(TravelMode... modes) {
        return toBakery(withBakeryInTheNorth()
                .student("anna", anna -> anna.travel(45, modes))
                .build());
    }

    @Test
    void eachModeHasItsOverheadDetourAndSpeed() {
        assertThat(toBakeryBy(TravelMode.WALK)).as("0 + 173.46").isEqualTo(174);
        assertThat(toBakeryBy(TravelMode.BIKE)).as("3 + 57.82").isEqualTo(61);
        assertThat(toBakeryBy(TravelMode.MOPED)).as("3 + 34.69").isEqualTo(38);
        assertThat(toBakeryBy(TravelMode.TRANSIT)).as("10 + 42.46").isEqualTo(53);
        assertThat(toBakeryBy(TravelMode.CAR)).as("5 + 21.68").isEqualTo(27);
    }

    @Test
    void theQuickestModeCounts() {
        assertThat(toBakeryBy(TravelMode.WALK, TravelMode.TRANSIT, TravelMode.BIKE))
                .isEqualTo(53);
        assertThat(toBakeryBy(TravelMode.BIKE, TravelMode.WALK)).isEqualTo(61);
    }

    @Test
    void nextDoorItIsQuickerToWalk() {
        Dataset dataset = TinyDataset.create()
                .student("anna", anna -> anna.travel(45, TravelMode.BIKE, TravelMode.WALK))
                .build();

        assertThat(toBakery(dataset)).isZero();
    }

    @Test
    void aMeasuredTimeReplacesTheEstimateEvenWhenItIsLonger() {
        assertThat(toBakery(
                        withBakeryInTheNorth().travelTime("anna", "bakery", 90).build()))
                .isEqualTo(90);
        assertThat(toBakery(
                        withBakeryInTheNorth().travelTime("anna", "bakery", 0).build()))
                .isZero();
    }

    @Test
    void aMeasuredTimeIsOfOneStudentAndOneCompany() {
        Dataset dataset = withBakeryInTheNorth()
                .student("bram", bram -> {})
                .company("smithy", smithy -> smithy.at(52.19, 5.12))
                .travelTime("bram", "bakery", 10)
                .travelTime("anna", "smithy", 20)
                .build();
        TravelMinutes travel = TravelMinutes.of(dataset);

        assertThat(toBakery(dataset)).isEqualTo(61);
        assertThat(travel.findMeasured("anna", "bakery")).isNull();
        assertThat(travel.findMeasured("anna", "smithy")).isEqualTo(20);
        assertThat(travel.listMeasuredCompanies("anna")).containsExactly("smithy");
        assertThat(travel.listMeasuredCompanies("nobody")).isEmpty();
    }

    @Test
    void aVisitGoesByCarFromTheSchool() {
        Dataset dataset = withBakeryInTheNorth()
                .student("anna", anna -> anna.at(53.0, 6.0))
                .travelTime("anna", "bakery", 90)
                .build();

        assertThat(TravelMinutes.of(dataset)
                        .visit(dataset.schools().get(0), dataset.companies().get(0)))
                .as("5 + 21.68")
                .isEqualTo(27);
    }
}
