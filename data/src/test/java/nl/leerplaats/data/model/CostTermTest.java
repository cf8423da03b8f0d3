package nl.leerplaats.data.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names and default weights are a published contract: a change here is a change of the format. */
class CostTermTest {

    @Test
    void namesLevelsAndWeightsAreThoseOfTheFormat() {
        String terms = Stream.of(CostTerm.values())
                .map(term -> term.level() + " " + term.key() + " " + term.defaultWeight())
                .collect(Collectors.joining("\n"));

        assertThat(terms).isEqualTo("""
                        MEDIUM unplaced 15
                        MEDIUM shortfallHour 1
                        MEDIUM shortfallDay 4
                        MEDIUM unsupervised 20
                        MEDIUM brokenAgreement 120
                        MEDIUM changedAgreement 30
                        MEDIUM schoolShare 0
                        SOFT travel 1
                        SOFT longTravel 2
                        SOFT interest 40
                        SOFT preference 10
                        SOFT unlisted 60
                        SOFT notPartner 20
                        SOFT extraDay 30
                        SOFT noVisitDay 25
                        SOFT companyChange 1200
                        SOFT mentorChange 200
                        SOFT dayChange 100
                        SOFT visitTrip 20
                        SOFT supervisorLoad 20
                        SOFT recognitionLapse 600
                        SOFT baselineCompany 2400
                        SOFT baselineMentor 300
                        SOFT baselineDay 400
                        SOFT baselineSupervisor 300""");
    }

    @ParameterizedTest
    @EnumSource
    void aTermIsFoundByItsName(CostTerm term) {
        assertThat(CostTerm.findByKey(term.key())).contains(term);
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThat(CostTerm.findByKey("Travel")).isEmpty();
    }

    @Test
    void aWeightOfTheDatasetReplacesTheDefault() {
        Weights weights = new Weights(Map.of(CostTerm.TRAVEL, 0, CostTerm.UNPLACED, 1_000_000));

        assertThat(weights.get(CostTerm.TRAVEL)).isZero();
        assertThat(weights.get(CostTerm.UNPLACED)).isEqualTo(1_000_000);
        assertThat(weights.get(CostTerm.INTEREST)).isEqualTo(40);
        assertThat(Weights.DEFAULT.get(CostTerm.TRAVEL)).isEqualTo(1);
    }
}
