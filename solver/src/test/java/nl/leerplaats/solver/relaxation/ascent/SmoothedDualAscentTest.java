package nl.leerplaats.solver.relaxation.ascent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.year.Resource;
import org.junit.jupiter.api.Test;

/** The bound over a few columns, added up here from the formula, rises to the value of the linear program, which is found by hand. */
class SmoothedDualAscentTest {

    private static final double FINE = 0.05;
    private static final int STEPS = 600;

    private static YearMatrix matrix(Problem problem, Column... columns) {
        return new YearMatrix(problem.index(), problem.limits(), List.of(columns), List.of(), List.of());
    }

    private static SmoothedDualAscent ascent(Problem problem, YearMatrix matrix, long budget) {
        return new SmoothedDualAscent(
                matrix, budget, HandMade.alone(), problem.context().effort());
    }

    /** The Lagrangian bound over the columns (docs/relaxation.md), in points. */
    private static double bound(YearMatrix matrix, double[] prices, long budget) {
        double sum = 0;
        for (int student = 0; student < matrix.students(); student++) {
            sum += IntStream.range(matrix.firstOf(student), matrix.firstOf(student + 1))
                    .mapToDouble(column -> matrix.cost(column, prices))
                    .min()
                    .orElseThrow();
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            sum -= matrix.rows().get(row).limit() * prices[row];
        }
        sum -= budget / matrix.mediumScale() * prices[matrix.budget()];
        for (int number = 0; number < matrix.loads().size(); number++) {
            Resource.Load load = matrix.loads().get(number);
            double price = prices[matrix.firstLoad() + number];
            sum += IntStream.rangeClosed(0, load.limit())
                    .mapToDouble(taken -> load.cost(taken) - taken * price)
                    .min()
                    .orElseThrow();
        }
        for (int price = matrix.firstRecognition(); price < matrix.firstPart(); price++) {
            sum += prices[price];
        }
        return sum;
    }

    private static double[] free(YearMatrix matrix) {
        double[] prices = new double[matrix.prices()];
        for (int trip = 0; trip < matrix.trips().size(); trip++) {
            for (int share : matrix.trips().get(trip)) {
                prices[share] = matrix.tripCost(trip) / matrix.trips().get(trip).length;
            }
        }
        return prices;
    }

    /** The bakery saves Anna 10 minutes and Bram 20: the best choice costs 15 + 5, and so does the linear program. */
    @Test
    void theBoundRisesToTheBestChoice() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 15, 50)
                .company("mill", 50, 25)
                .build();
        YearMatrix matrix = matrix(
                problem,
                problem.column(0, "bakery"),
                problem.column(0, "shop"),
                problem.column(1, "bakery"),
                problem.column(1, "mill"));
        double[] found = ascent(problem, matrix, 0).ascend(free(matrix), 0.5, STEPS);
        assertThat(bound(matrix, free(matrix), 0)).isEqualTo(10);
        assertThat(bound(matrix, found, 0)).isCloseTo(20, within(FINE));
        assertThat(found[0]).isBetween(10.0 - FINE, 20.0 + FINE);
    }

    /** Half of a week without a placement saves half of 20 minutes. */
    @Test
    void theBudgetHasAPrice() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 20).build();
        YearMatrix matrix = matrix(problem, problem.column(0, "bakery"), problem.column(0, (String) null));
        double[] found = ascent(problem, matrix, 50).ascend(free(matrix), 0.5, STEPS);
        assertThat(bound(matrix, found, 50)).isCloseTo(10, within(FINE));
    }

    /**
     * Both are at the bakery for 8 minutes, which keeps its recognition. Sam saves each 25, has a load of 10 n² for n of two, and a trip of 10.
     * The linear program takes half of a year with Sam and half of one without of each: half of both changes, a load of 1, half of the trip.
     */
    @Test
    void loadsTripsAndRecognitionsAreInTheBound() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 8, 8)
                .with(tiny -> tiny.company(
                                "bakery",
                                one -> one.places(2)
                                        .mentor("mies", Weekdays.ALL, 2)
                                        .lastPlacementEnded("2022-09-01"))
                        .supervisor("sam", one -> one.maxStudents(2))
                        .baselineSupervision("anna", "sam")
                        .baselineSupervision("bram", "sam")
                        .weight(CostTerm.BASELINE_SUPERVISOR, 25)
                        .weight(CostTerm.RECOGNITION_LAPSE, 4)
                        .weight(CostTerm.SUPERVISOR_LOAD, 1)
                        .weight(CostTerm.VISIT_TRIP, 1))
                .build();
        YearMatrix matrix = matrix(
                problem,
                problem.supervised(0, 0, "bakery"),
                problem.column(0, "bakery"),
                problem.supervised(1, 0, "bakery"),
                problem.column(1, "bakery"));
        double[] found = ascent(problem, matrix, 0).ascend(free(matrix), 0.5, STEPS);
        assertThat(bound(matrix, found, 0)).isCloseTo(16 + 25 + 10 + 5, within(FINE));
    }

    /**
     * The recognition of the old company is worth 7, and either of both keeps it for 3 minutes more than the shop. At a credit of 3 the bound is
     * 2 times 15, and 3; at a higher one both would be credited.
     */
    @Test
    void aRecognitionIsCreditedWithWhatKeepingItCosts() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("old", 18, 18)
                .company("shop", 15, 15)
                .with(tiny -> tiny.company(
                                "old",
                                one -> one.places(2)
                                        .mentor("mies", Weekdays.ALL, 2)
                                        .lastPlacementEnded("2022-09-01"))
                        .company("shop", one -> one.places(2).mentor("mies", Weekdays.ALL, 2))
                        .weight(CostTerm.RECOGNITION_LAPSE, 7))
                .build();
        YearMatrix matrix = matrix(
                problem,
                problem.column(0, "old"),
                problem.column(0, "shop"),
                problem.column(1, "old"),
                problem.column(1, "shop"));
        double[] found = ascent(problem, matrix, 0).ascend(free(matrix), 4, STEPS);
        assertThat(bound(matrix, found, 0)).isCloseTo(30 + 3, within(FINE));
    }

    /** Whatever comes out is valid: prices of 0 or more, credits of at most the lapse, shares that add up to the trip. */
    @Test
    void everyResultIsFeasible() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 8, 8, 8)
                .with(tiny -> tiny.company("bakery", one -> one.lastPlacementEnded("2022-09-01"))
                        .supervisor("sam", one -> one.maxStudents(2))
                        .weight(CostTerm.RECOGNITION_LAPSE, 4)
                        .weight(CostTerm.VISIT_TRIP, 1))
                .build();
        List<Column> columns = new ArrayList<>();
        for (int student = 0; student < 3; student++) {
            columns.add(problem.supervised(student, 0, "bakery"));
            columns.add(problem.column(student, (String) null));
        }
        YearMatrix matrix = matrix(problem, columns.toArray(Column[]::new));
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            double[] start = free(matrix);
            start[0] = random.nextInt(100);
            double[] found = ascent(problem, matrix, random.nextInt(200)).ascend(start, 16, 5);
            for (double price : found) {
                assertThat(price).isNotNegative();
            }
            assertThat(found[matrix.firstRecognition()]).isLessThanOrEqualTo(4);
            double shares = 0;
            for (int share : matrix.trips().get(0)) {
                shares += found[share];
            }
            assertThat(shares).isCloseTo(10, within(1e-9));
        }
    }

    /** In the soft minimum a column that costs ln 3 more than another weighs a third of it, at a temperature of 1. */
    @Test
    void theWeightsOfAStudentAddUpToOne() {
        Problem problem = HandMade.ofWeeks(1, "anna")
                .company("bakery", 5)
                .company("shop", 6)
                .build();
        YearMatrix matrix = matrix(problem, problem.column(0, "bakery"), problem.column(0, "shop"));
        SmoothedDualAscent ascent = ascent(problem, matrix, 0);
        ascent.ascend(free(matrix), 1 / Math.log(3), 1);
        assertThat(ascent.weights()).containsExactly(new double[] {0.75, 0.25}, within(1e-9));
    }

    @Test
    void itStopsWhenTheTimeIsOver() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 5).build();
        YearMatrix matrix = matrix(problem, problem.column(0, "bakery"), problem.column(0, (String) null));
        int[] left = {10};
        Effort effort = new Effort(() -> left[0]--);
        SmoothedDualAscent ascent = new SmoothedDualAscent(matrix, 0, HandMade.alone(), effort);
        assertThatThrownBy(() -> ascent.ascend(free(matrix), 1, STEPS)).isInstanceOf(CancellationException.class);
        assertThat(left[0]).as("asked once a step").isEqualTo(-1);
    }

    @Test
    void twoThreadsFindTheSame() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 6, 7)
                .company("shop", 20, 19, 18)
                .build();
        List<Column> columns = new ArrayList<>();
        for (int student = 0; student < 3; student++) {
            columns.add(problem.column(student, "bakery"));
            columns.add(problem.column(student, "shop"));
            columns.add(problem.column(student, (String) null));
        }
        YearMatrix matrix = matrix(problem, columns.toArray(Column[]::new));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        double[] two = new SmoothedDualAscent(
                        matrix, 100, new Workers(executor, 2), problem.context().effort())
                .ascend(free(matrix), 2, 50);
        executor.shutdown();
        assertThat(two).isEqualTo(ascent(problem, matrix, 100).ascend(free(matrix), 2, 50));
    }
}
