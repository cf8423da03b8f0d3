package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.year.CostCeilings;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices are as fine as sums of them allow. */
class ScaleTest {

    private static final double MOST = Long.MAX_VALUE / 64.0;
    private static final long FINEST = 1_000_000;

    private static YearIndex index(int travel, int unplaced) {
        return HandMade.ofWeeks(2, "anna", "bram")
                .company("bakery", 40, 40)
                .with(tiny -> tiny.weight(CostTerm.TRAVEL, travel).weight(CostTerm.UNPLACED, unplaced))
                .build()
                .index();
    }

    @Test
    void aPointIsAMillionUnitsWhereWeightsAreUsual() {
        Scale scale = Scale.of(index(1, 15));
        assertThat(scale.unit()).isEqualTo(FINEST);
        assertThat(scale.never()).isEqualTo(100_000 * FINEST);
    }

    /** A year costs at most 80 minutes of travel in two weeks: more than 100,000 points here. */
    @Test
    void aPointOfMediumCostThatIsNotAllowedCostsWhatTheDearestYearDoes() {
        assertThat(Scale.of(index(10_000, 15)).never()).isEqualTo(800_000 * FINEST);
    }

    @Test
    void whatIsNotAllowedCostsLessWhereTheSumWouldNotFit() {
        Scale scale = Scale.of(index(1, Weights.MAXIMUM));
        assertThat(scale.unit()).isEqualTo(FINEST);
        assertThat(scale.never()).isLessThan(100_000 * FINEST).isPositive();
        assertThat(scale.never() * (double) 4 * Weights.MAXIMUM).isCloseTo(MOST, withinPercentage(1));
    }

    /** Urgency and the number of weeks make medium cost as large as is wanted here. */
    @ParameterizedTest
    @ValueSource(ints = {8, 40})
    void theUnitIsTheGreatestPowerOfTenForWhichSumsFit(int weeks) {
        String[] students =
                IntStream.range(0, 200).mapToObj(number -> "s" + number).toArray(String[]::new);
        HandMade made = HandMade.ofWeeks(weeks, students);
        int[] far = new int[students.length];
        Arrays.fill(far, 45);
        YearIndex index = made.company("bakery", far)
                .with(tiny -> {
                    for (CostTerm term : CostTerm.values()) {
                        tiny.weight(term, Weights.MAXIMUM);
                    }
                    for (String id : students) {
                        tiny.student(id, student -> student.urgency(5).hours(100_000, 100_000, 0));
                    }
                })
                .build()
                .index();
        CostCeilings ceilings = new CostCeilings(index);
        double sum = IntStream.range(0, students.length)
                .mapToDouble(student -> ceilings.soft(student) + (double) ceilings.medium(student))
                .sum();
        Scale scale = Scale.of(index);
        assertThat(scale.unit()).isBetween(1L, FINEST / 10);
        assertThat(scale.unit() * sum).isLessThanOrEqualTo(MOST);
        assertThat(10 * scale.unit() * sum).isGreaterThan(MOST);
    }
}
