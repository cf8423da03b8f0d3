package nl.leerplaats.web.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.api.SolvePhase;
import nl.leerplaats.solver.api.SolveProgress;
import org.junit.jupiter.api.Test;

/** A run of hours leaves a course of a few hundred points that still spans all of it. */
class ProgressHistoryTest {

    private final ProgressHistory history = new ProgressHistory();

    @Test
    void nothingIsNotedBeforeThereIsAPlan() {
        history.add(new SolveProgress(Duration.ofMillis(10), SolvePhase.PREPARING, null, null, 0, 0));
        assertThat(history.list()).isEmpty();
    }

    @Test
    void thePointsAreThinnedOutAndKeepTheirOrderBeginAndEnd() {
        int last = 20_000;
        for (int second = 0; second <= last; second++) {
            history.add(new SolveProgress(
                    Duration.ofSeconds(second), SolvePhase.SEARCHING, new Cost(0, 1, last - second), null, 0, 0));
        }
        List<ProgressPoint> points = history.list();
        assertThat(points).hasSizeBetween(200, 400);
        assertThat(points).extracting(ProgressPoint::millis).isSorted();
        assertThat(points.get(0).millis()).isZero();
        assertThat(points.get(points.size() - 1).soft()).isZero();
    }
}
