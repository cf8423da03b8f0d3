package nl.leerplaats.web.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.junit.jupiter.api.Test;

/** What one process notes of a run another one reads. */
class ProgressTextTest {

    private static SolveProgress again(SolveProgress progress) {
        return Objects.requireNonNull(ProgressText.read(ProgressText.write(progress)));
    }

    @Test
    void howARunStandsIsReadAsItWasWritten() {
        SolveProgress whole = new SolveProgress(
                Duration.ofMillis(1234),
                SolvePhase.SEARCHING,
                new Cost(1, 20, Long.MAX_VALUE),
                new Bound(3, 4, 5, 6),
                7,
                8);
        assertThat(again(whole)).isEqualTo(whole);
        SolveProgress young = new SolveProgress(Duration.ZERO, SolvePhase.PREPARING, null, null, 0, 0);
        assertThat(again(young)).isEqualTo(young);
    }

    @Test
    void nothingIsReadOfARunThatHasNotBegun() {
        assertThat(ProgressText.read("")).isNull();
        assertThat(ProgressText.readCourse("")).isEmpty();
    }

    @Test
    void theCourseIsReadAsItWasWritten() {
        List<ProgressPoint> course =
                List.of(new ProgressPoint(0, 1, 2, 3, 0, 0), new ProgressPoint(200, 0, 2, 3, 1, 1));
        assertThat(ProgressText.readCourse(ProgressText.write(course))).isEqualTo(course);
    }

    @Test
    void whatNobodyWroteIsNotTakenForProgress() {
        assertThatThrownBy(() -> ProgressText.read("1 2 3")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ProgressText.readCourse("1 2")).isInstanceOf(IllegalStateException.class);
    }
}
