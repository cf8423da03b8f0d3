package nl.leerplaats.solver.year;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.model.CostTerm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTest {

    /** floor(20 n n / m) times the weight (docs/rules.md, {@code supervisorLoad}). */
    @ParameterizedTest
    @CsvSource({"0, 7, 0", "1, 7, 4", "2, 7, 22", "7, 7, 280", "8, 7, 364", "3, 0, 0"})
    void aLoadCostsMoreTheFullerItIs(int students, int most, long cost) {
        Resource load = new Resource.Load(0, CostTerm.SUPERVISOR_LOAD, 20, most, most, 2);

        assertThat(load.cost(students)).isEqualTo(cost);
        assertThat(load.isMedium()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 360", "2, 360"})
    void aTripCostsAsMuchForOneStudentAsForSeveral(int students, long cost) {
        assertThat(new Resource.VisitTrip(1, 2, 360).cost(students)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"0, 600", "1, 0", "2, 0"})
    void aRecognitionCostsSomethingWhereNobodyKeepsIt(int keepers, long cost) {
        assertThat(new Resource.Recognition(2, 600).cost(keepers)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"UNPLACED, true", "SUPERVISOR_LOAD, false"})
    void theTermSaysOfWhichLevelTheCostIs(CostTerm term, boolean medium) {
        assertThat(new Resource.Load(0, term, 1, 1, 1, 1).isMedium()).isEqualTo(medium);
    }
}
