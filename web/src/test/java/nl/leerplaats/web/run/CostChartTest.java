package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.web.store.run.ProgressPoint;
import org.junit.jupiter.api.Test;

/** The line falls from the top to the bottom of its drawing, in steps, and never leaves it. */
class CostChartTest {

    @Test
    void withoutACourseThereIsNoLine() {
        assertThat(CostChart.of(List.of(), ProgressPoint::soft, ProgressPoint::leastSoft, 1000, 0))
                .isEqualTo(new CostChart("", "", 0, 0, 0, 0, 0));
    }

    @Test
    void aBetterPlanIsAStepDown() {
        List<ProgressPoint> history = List.of(
                new ProgressPoint(0, 0, 9, 300, 0, 0),
                new ProgressPoint(500, 0, 9, 100, 0, 0),
                new ProgressPoint(1000, 0, 9, 100, 0, 0));
        CostChart chart = CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 2000, 0);
        assertThat(chart.points()).isEqualTo("0.0,6.0 150.0,6.0 150.0,114.0 300.0,114.0");
        assertThat(chart.first()).isEqualTo(300);
        assertThat(chart.last()).isEqualTo(100);
    }

    @Test
    void aCostThatNeverChangesIsALineAtTheBottom() {
        List<ProgressPoint> history =
                List.of(new ProgressPoint(0, 0, 9, 300, 0, 0), new ProgressPoint(1000, 0, 9, 300, 0, 0));
        assertThat(CostChart.of(history, ProgressPoint::medium, ProgressPoint::leastMedium, 1000, 0)
                        .points())
                .isEqualTo("0.0,114.0 600.0,114.0");
    }

    @Test
    void aRunBeyondItsTimeStaysInTheDrawing() {
        List<ProgressPoint> history = List.of(new ProgressPoint(5000, 0, 9, 300, 0, 0));
        assertThat(CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 1000, 0)
                        .points())
                .isEqualTo("600.0,114.0");
        assertThat(CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 0, 0)
                        .points())
                .isEqualTo("600.0,114.0");
    }

    @Test
    void whatNoPlanCanBeBelowIsALineUnderTheCourse() {
        List<ProgressPoint> history =
                List.of(new ProgressPoint(0, 0, 9, 300, 0, 0), new ProgressPoint(1000, 0, 9, 200, 8, 100));
        CostChart chart = CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 1000, 100);
        assertThat(chart.points()).isEqualTo("0.0,6.0 600.0,6.0 600.0,60.0");
        assertThat(chart.bound()).isEqualTo(100);
        assertThat(chart.boundPoints()).isEqualTo("600.0,114.0 600.0,114.0");
        assertThat(chart.lowest()).isEqualTo(100);
        assertThat(chart.highest()).isEqualTo(300);
    }

    /** What is proven rises while the cost falls; the room between the two lines is what could still be gained. */
    @Test
    void whatIsProvenRisesInSteps() {
        List<ProgressPoint> history = List.of(
                new ProgressPoint(0, 0, 9, 300, 0, 0),
                new ProgressPoint(500, 0, 9, 300, 0, 100),
                new ProgressPoint(1000, 0, 9, 300, 0, 200));
        assertThat(CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 1000, 200)
                        .boundPoints())
                .isEqualTo("300.0,114.0 600.0,114.0 600.0,60.0 600.0,60.0");
    }

    /** Where more is missing there may be less inconvenience than the bound, which holds for what is missing now. */
    @Test
    void aCourseThatBeganBelowTheBoundStaysInTheDrawing() {
        List<ProgressPoint> history =
                List.of(new ProgressPoint(0, 0, 99, 50, 0, 100), new ProgressPoint(1000, 0, 9, 100, 0, 100));
        CostChart chart = CostChart.of(history, ProgressPoint::soft, ProgressPoint::leastSoft, 1000, 100);
        assertThat(chart.points()).isEqualTo("0.0,114.0 600.0,114.0 600.0,6.0");
        assertThat(chart.boundPoints()).isEqualTo("0.0,6.0 600.0,6.0 600.0,6.0");
    }
}
