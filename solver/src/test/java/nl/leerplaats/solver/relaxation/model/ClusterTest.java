package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** Schools that share nobody, each a group of its own. */
class ClusterTest {

    private static void school(TinyDataset tiny, String school, double lat, double lon, String... students) {
        tiny.school(school, one -> one.at(lat, lon));
        for (String id : students) {
            tiny.student(id, student -> student.school(school));
        }
    }

    private static List<List<Integer>> clusters(YearIndex index, int most) {
        return Cluster.of(index, StudentGroups.of(index), most).stream()
                .map(cluster -> Arrays.stream(cluster.students()).boxed().toList())
                .toList();
    }

    /** Two schools in the north and two in the south, named crosswise: 0 and 2 are neighbours. */
    private static YearIndex fourSchools() {
        return HandMade.ofWeeks(1, "a", "b", "c", "d")
                .with(tiny -> {
                    school(tiny, "a", 52.9, 5.1, "a");
                    school(tiny, "b", 51.9, 5.1, "b");
                    school(tiny, "c", 52.9, 5.3, "c");
                    school(tiny, "d", 51.9, 5.3, "d");
                })
                .build()
                .index();
    }

    @Test
    void aSmallProblemIsOneCluster() {
        assertThat(clusters(fourSchools(), 4)).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void neighboursStayTogether() {
        assertThat(clusters(fourSchools(), 3)).containsExactlyInAnyOrder(List.of(1, 3), List.of(0, 2));
        assertThat(clusters(fourSchools(), 1)).hasSize(4);
    }

    /** A degree of longitude is 0.6 of a degree of latitude here: 1.2 degrees east are less than a degree north. */
    @Test
    void theLongerSideIsMeasuredOnTheGround() {
        YearIndex index = HandMade.ofWeeks(1, "a", "b", "c", "d")
                .with(tiny -> {
                    school(tiny, "a", 52.0, 5.0, "a");
                    school(tiny, "b", 53.0, 5.0, "b");
                    school(tiny, "c", 52.0, 6.2, "c");
                    school(tiny, "d", 53.0, 6.2, "d");
                })
                .build()
                .index();
        assertThat(clusters(index, 2)).containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void aGroupIsNeverCut() {
        YearIndex index = HandMade.ofWeeks(1, "a", "b", "c", "d")
                .with(tiny -> {
                    school(tiny, "a", 52.9, 5.1, "a", "b", "c");
                    school(tiny, "d", 51.9, 5.1, "d");
                })
                .build()
                .index();
        assertThat(clusters(index, 2)).containsExactlyInAnyOrder(List.of(0, 1, 2), List.of(3));
    }

    private static List<List<Integer>> windows(YearIndex index, int least) {
        return Cluster.windows(index, StudentGroups.of(index), least).stream()
                .map(cluster ->
                        Arrays.stream(cluster.students()).sorted().boxed().toList())
                .toList();
    }

    /** Each school with the one next to it; and nothing where a window would be everybody. */
    @Test
    void aWindowIsASchoolWithItsNeighbours() {
        assertThat(windows(fourSchools(), 1)).containsExactly(List.of(0), List.of(1), List.of(2), List.of(3));
        assertThat(windows(fourSchools(), 2)).containsExactly(List.of(0, 2), List.of(1, 3));
        assertThat(windows(fourSchools(), 4)).isEmpty();
    }
}
