package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.solver.relaxation.HandMade.Problem;
import org.junit.jupiter.api.Test;

/** How many students a linear program can have depends on what it has of each of them. */
class ClusterSizeTest {

    private static int size(int weeks, boolean visited) {
        Problem problem = HandMade.ofWeeks(weeks, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> {
                    if (visited) {
                        tiny.supervisor("sam", one -> {});
                    }
                })
                .build();
        return Relaxation.clusterSize(problem.index());
    }

    @Test
    void usualStudentsHaveOneToFourRequestsAndSomebodyWhoVisits() {
        assertThat(size(1, true)).isEqualTo(320);
        assertThat(size(4, true)).isEqualTo(320);
    }

    @Test
    void ofLongYearsThereAreFewer() {
        assertThat(size(5, true)).isEqualTo(256);
        assertThat(size(8, true)).isEqualTo(160);
    }

    /** There are no trips, and so no linking rows. */
    @Test
    void ofStudentsWhomNobodyVisitsThereAreMore() {
        assertThat(size(1, false)).isEqualTo(1280);
        assertThat(size(8, false)).isEqualTo(1280);
    }
}
