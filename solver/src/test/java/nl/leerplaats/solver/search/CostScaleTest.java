package nl.leerplaats.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** Weights may be anything from 0 to a million; the search has to find its way by what they do to the cost, not by numbers of its own. */
class CostScaleTest {

    private static CostScale scale(TinyDataset dataset) {
        Search search = new Search(new YearIndex(ProblemMapper.map(PlanningYear.of(dataset.build()))));
        search.construct(() -> false);
        return CostScale.of(search.state());
    }

    private static TinyDataset anna() {
        return TinyDataset.create().weight(CostTerm.LONG_TRAVEL, 0);
    }

    @Test
    void dearerSoftTermsMakeItHotterAndAPointOfMediumCostWorthMore() {
        CostScale usual = scale(anna());
        CostScale dearer = scale(anna().weight(CostTerm.TRAVEL, 1000));

        assertThat(dearer.softPerStudent()).isCloseTo(1000 * usual.softPerStudent(), within(1e-3));
        assertThat(dearer.softPerMedium()).isCloseTo(1000 * usual.softPerMedium(), within(1e-3));
    }

    @Test
    void dearerMediumTermsMakeAPointOfMediumCostWorthLess() {
        CostScale usual = scale(anna());
        CostScale dearer = scale(anna().weight(CostTerm.UNPLACED, 1500));

        assertThat(dearer.softPerStudent()).isEqualTo(usual.softPerStudent());
        assertThat(dearer.softPerMedium()).isCloseTo(usual.softPerMedium() / 100, within(1e-3));
    }

    @Test
    void whereNothingCostsAnythingTheScaleIsThereAllTheSame() {
        TinyDataset free = TinyDataset.create();
        for (CostTerm term : CostTerm.values()) {
            free.weight(term, 0);
        }
        CostScale scale = scale(free);

        assertThat(scale.softPerStudent()).isEqualTo(1);
        assertThat(scale.softPerMedium()).isFinite().isPositive();
    }

    @Test
    void aRoundTakesMoreTriesAndMoreHeatTheMoreTurnsEverybodyHad() {
        CostScale scale = new CostScale(2000, 1000);
        int[] students = {0, 1, 2};
        Round first = Round.of(students, 0, scale);
        Round late = Round.of(students, 100, scale);

        assertThat(first.triesPerStudent()).isPositive().isLessThan(late.triesPerStudent());
        assertThat(first.temperatures()).isPositive().isLessThan(late.temperatures());
        assertThat(Round.of(students, Long.MAX_VALUE / 16, scale)).isEqualTo(late);
    }
}
