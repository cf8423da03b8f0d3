package nl.leerplaats.data.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** Who has left is told as that, not as something that the plan has wrong: P2 runs from 1 February to 16 July. */
class GoneStudentTest {

    private static List<String> kinds(String until) {
        Dataset dataset = TinyDataset.create()
                .student("bram", student -> student.stageUntil(until))
                .build();
        return PlanChecker.check(
                        dataset,
                        TinyPlan.of(dataset)
                                .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY)
                                .build())
                .breaks()
                .stream()
                .map(Break::kind)
                .toList();
    }

    @Test
    void whoLeftBeforeAPlacementBeganIsGone() {
        assertThat(kinds("2027-01-29")).containsExactly("format.gone");
        assertThat(kinds("2027-02-05")).isEmpty();
    }
}
