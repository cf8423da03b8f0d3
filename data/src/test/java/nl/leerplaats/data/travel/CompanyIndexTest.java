package nl.leerplaats.data.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import org.junit.jupiter.api.Test;

/**
 * Which companies a student can reach. Anna goes 45 minutes by bike at most, which is 8.0769 km: 45 = 3 + 5.2 × 8.0769. One degree of latitude is
 * 111.195 km, so that is 0.0726 degrees.
 */
class CompanyIndexTest {

    private static List<String> near(TinyDataset tiny) {
        Dataset dataset = tiny.build();
        return new CompanyIndex(dataset.companies(), TravelMinutes.of(dataset))
                .listNearest(dataset.students().get(0)).stream()
                        .map(one -> one.company().id() + " " + one.minutes())
                        .toList();
    }

    private static TinyDataset withCompaniesAt(double... latitudes) {
        TinyDataset tiny = TinyDataset.create();
        for (double latitude : latitudes) {
            tiny.company("at " + latitude, company -> company.at(latitude, 5.12));
        }
        return tiny;
    }

    @Test
    void theNearestComesFirstAndTheFirstIdWhereTwoAreAsNear() {
        TinyDataset tiny = withCompaniesAt(52.13, 52.1).company("alike", company -> company.at(52.1, 5.12));

        assertThat(near(tiny)).containsExactly("bakery 3", "alike 9", "at 52.1 9", "at 52.13 27");
    }

    @Test
    void whatIsTooFarNorthOrSouthIsLeftOut() {
        assertThat(near(withCompaniesAt(52.162, 52.163, 52.018, 52.017)))
                .containsExactly("bakery 3", "at 52.018 45", "at 52.162 45");
    }

    @Test
    void aMeasuredTimeCountsWhereverTheCompanyIs() {
        TinyDataset tiny = withCompaniesAt(53, 52.1).travelTime("anna", "at 53.0", 45);

        assertThat(near(tiny)).containsExactly("bakery 3", "at 52.1 9", "at 53.0 45");
        assertThat(near(tiny.travelTime("anna", "at 52.1", 46))).containsExactly("bakery 3", "at 53.0 45");
    }

    @Test
    void onlyCompaniesEverRecognisedForTheProfileAreThere() {
        assertThat(near(TinyDataset.create().company("bakery", TinyCompany::withoutAccreditations)))
                .isEmpty();
        assertThat(near(TinyDataset.create()
                        .company(
                                "bakery",
                                company -> company.withoutAccreditations()
                                        .accredited(Profile.GROEN, "2020-01-01", "2030-12-31")
                                        .accredited(Profile.HBR, "2020-01-01", "2020-12-31")
                                        .accredited(Profile.HBR, "2022-01-01", "2022-12-31"))))
                .containsExactly("bakery 3");
    }
}
