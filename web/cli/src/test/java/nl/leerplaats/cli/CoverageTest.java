package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.cli.command.Coverage;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

/** The first figures that a coordinator looks at. */
class CoverageTest {

    @Test
    void countsWhoIsPlacedInEveryPeriodInSomeAndNowhere() {
        Dataset dataset = TinyDataset.create()
                .student("bram", student -> {})
                .student("carla", student -> {})
                .build();

        Coverage coverage = Coverage.of(
                PlanningYear.of(dataset),
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .build());

        assertThat(coverage.students()).isEqualTo(3);
        assertThat(coverage.complete()).isEqualTo(1);
        assertThat(coverage.partial()).isEqualTo(1);
        assertThat(coverage.without()).isEqualTo(1);
        assertThat(coverage.requests()).isEqualTo(6);
        assertThat(coverage.unplaced())
                .containsExactly(
                        new RequestKey("bram", "P1"), new RequestKey("carla", "P1"), new RequestKey("carla", "P2"));
    }

    @Test
    void whatNamesSomethingUnknownIsNoPlace() {
        Dataset dataset = TinyDataset.create().build();

        Coverage coverage = Coverage.of(
                PlanningYear.of(dataset),
                TinyPlan.of(dataset)
                        .place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "kees", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .build());

        assertThat(coverage.unplaced()).containsExactly(new RequestKey("anna", "P1"), new RequestKey("anna", "P2"));
        assertThat(coverage.without()).isEqualTo(1);
    }

    @Test
    void leavesHistoryOut() {
        Dataset dataset = TinyDataset.create()
                .asOf("2027-03-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        Coverage coverage =
                Coverage.of(PlanningYear.of(dataset), TinyPlan.of(dataset).build());

        assertThat(coverage.unplaced()).allMatch(key -> key.periodId().startsWith("P2"));
        assertThat(coverage.without()).isEqualTo(1);
    }
}
