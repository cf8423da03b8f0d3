package nl.leerplaats.solver.relaxation.lp;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Choices among a few columns, made by hand; what is proven is a hair below what the choice costs. */
class IntegerMasterTest {

    private static final double HAIR = 0.002;

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private static IntegerMaster.Task task(
            Problem problem, @Nullable Prices prices, long budget, List<Column> columns) {
        return new IntegerMaster.Task(
                columns,
                problem.limits(),
                null,
                prices,
                1,
                0,
                budget,
                List.of(),
                problem.context().effort(),
                Effort.NO_LIMIT,
                Double.POSITIVE_INFINITY,
                null,
                prices == null);
    }

    private static void assertChosen(IntegerMaster.Result result, double cost, Column... columns) {
        assertThat(result.years()).containsExactlyInAnyOrder(columns);
        assertThat(result.least()).isBetween(cost - HAIR, cost);
    }

    /** One place at the bakery for one of both: 5 + 25 or 15 + 5. */
    @Test
    void eachStudentHasOneYearWithinTheCapacities() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 15, 25)
                .build();
        Column anna = problem.column(0, "bakery");
        Column annaFar = problem.column(0, "shop");
        Column bram = problem.column(1, "bakery");
        Column bramFar = problem.column(1, "shop");
        assertChosen(
                IntegerMaster.choose(task(problem, null, 0, List.of(anna, annaFar, bram, bramFar))), 20, annaFar, bram);
        assertThat(IntegerMaster.choose(task(problem, null, 0, List.of(anna, bram))))
                .as("no choice")
                .isEqualTo(new IntegerMaster.Result(List.of(), Double.POSITIVE_INFINITY, true));
    }

    @Test
    void theBudgetHoldsExactly() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 10).build();
        Column placed = problem.column(0, "bakery");
        Column without = problem.column(0, (String) null);
        assertChosen(IntegerMaster.choose(task(problem, null, 99, List.of(placed, without))), 10, placed);
        assertChosen(IntegerMaster.choose(task(problem, null, 100, List.of(placed, without))), 0, without);
    }

    /**
     * Two of Anna, Bram and Cato without a supervisor would save most, but 20 points each are more than the load: of n of three it costs 0, 6, 26
     * and 60. The trip costs 10 once, and their change of supervisor 15.
     */
    @Test
    void loadsCostWhatTheySayAndTripsOnce() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .with(tiny -> tiny.company("bakery", one -> one.places(3).mentor("mies", Weekdays.ALL, 3))
                        .supervisor("sam", one -> one.maxStudents(3))
                        .baselineSupervision("anna", "sam")
                        .baselineSupervision("bram", "sam")
                        .baselineSupervision("cato", "sam")
                        .weight(CostTerm.BASELINE_SUPERVISOR, 15)
                        .weight(CostTerm.SUPERVISOR_LOAD, 1)
                        .weight(CostTerm.VISIT_TRIP, 1))
                .build();
        Column[] with = new Column[3];
        Column[] without = new Column[3];
        for (int student = 0; student < 3; student++) {
            with[student] = problem.supervised(student, 0, "bakery");
            without[student] = problem.column(student, "bakery");
        }
        long travel = 15;
        List<Column> all = List.of(with[0], without[0], with[1], without[1], with[2], without[2]);
        // 45 for nobody, 16 + 30 for one, 36 + 15 for two, 70 for all
        assertThat(IntegerMaster.choose(task(problem, null, 0, all)).least())
                .isBetween(travel + 45 - HAIR, travel + 45.0);
        List<Column> two = List.of(with[0], with[1], with[2], without[2]);
        assertChosen(
                IntegerMaster.choose(task(problem, null, 0, two)), travel + 26 + 10 + 15, with[0], with[1], without[2]);
    }

    /** The recognition costs 600 where nobody keeps it; in a block it is at its price, as the place is. */
    @Test
    void recognitionsLapseOrAreAtTheirPrice() {
        Problem problem = HandMade.recognitionThatLapses();
        Column keeps = problem.column(0, "bakery");
        Column lapses = problem.column(0, "shop");
        assertChosen(IntegerMaster.choose(task(problem, null, 0, List.of(keeps, lapses))), 25, keeps);
        assertChosen(IntegerMaster.choose(task(problem, null, 0, List.of(lapses))), 605, lapses);
        Prices prices = new Prices(problem.index(), UNIT, 0);
        prices.creditWhole(problem.limits().listLapsing());
        prices.charge(problem.places("bakery", 0), 581 * UNIT);
        assertChosen(IntegerMaster.choose(task(problem, prices, 0, List.of(keeps, lapses))), 5, lapses);
    }

    /** The cuts follow from the rest: with them the choice costs the same. */
    @Test
    void cutsForbidNothing() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> tiny.student("anna", one -> one.request("P1", 2, 1))
                        .student("bram", one -> one.request("P1", 2, 1))
                        .company("bakery", one -> one.mentor("mies", Weekdays.of(MONDAY, TUESDAY, WEDNESDAY), 1)))
                .build();
        Column anna = on(problem, 0, 0b011);
        Column bram = on(problem, 1, 0b100);
        IntegerMaster.Task plain = task(problem, null, 0, List.of(anna, bram));
        Prices cuts = new Prices(problem.index(), UNIT, 0);
        cuts.charge(problem.limits().row(false, 0, problem.segment(0), 0b111), UNIT);
        IntegerMaster.Task cut = new IntegerMaster.Task(
                plain.columns(),
                plain.limits(),
                cuts,
                null,
                1,
                0,
                0,
                List.of(anna, bram),
                plain.effort(),
                Effort.NO_LIMIT,
                Double.POSITIVE_INFINITY,
                null,
                true);
        assertChosen(IntegerMaster.choose(plain), 15, anna, bram);
        assertChosen(IntegerMaster.choose(cut), 15, anna, bram);
        assertThat(IntegerMaster.choose(task(problem, null, 0, List.of(anna, on(problem, 1, 0b010))))
                        .years())
                .as("both on Tuesday")
                .isEmpty();
    }

    /** Two places at the bakery and one at the shop, and a trip of 10 to each: links say what the other rows say for whole trips. */
    @Test
    void linksForbidNothingAndCostNothing() {
        Problem problem = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .company("shop", 12, 12)
                .with(tiny -> tiny.company("bakery", one -> one.places(2).mentor("mies", Weekdays.of(MONDAY), 2))
                        .supervisor("sam", one -> {})
                        .weight(CostTerm.VISIT_TRIP, 1))
                .build();
        Column anna = problem.supervised(0, 0, "bakery");
        Column bram = problem.supervised(1, 0, "bakery");
        List<Column> all = List.of(anna, bram, problem.supervised(0, 0, "shop"), problem.supervised(1, 0, "shop"));
        Prices links = new Prices(problem.index(), UNIT, 0);
        links.charge(problem.index(), new CapacityLink(0, problem.places("bakery", 0)), 4 * UNIT);
        links.charge(problem.index(), new CapacityLink(0, problem.places("shop", 0)), 3 * UNIT);
        assertThat(links.links()).hasSize(2);
        for (Prices cuts : Arrays.asList(null, links)) {
            for (Prices prices : Arrays.asList(null, links)) {
                IntegerMaster.Task plain = task(problem, prices, 0, all);
                IntegerMaster.Task linked = new IntegerMaster.Task(
                        all,
                        plain.limits(),
                        cuts,
                        prices,
                        1,
                        0,
                        0,
                        List.of(),
                        plain.effort(),
                        Effort.NO_LIMIT,
                        Double.POSITIVE_INFINITY,
                        null,
                        true);
                assertChosen(IntegerMaster.choose(linked), 5 + 5 + 10, anna, bram);
            }
        }
    }

    private static Column on(Problem problem, int student, int days) {
        Option option = problem.option(student, 0, one -> one.daysMask() == days);
        return problem.context().column(student, new StudentYear(new Option[] {option}, StudentYear.NOBODY));
    }

    /** Stopped early the solver has a plan, the one to begin with, and says that nothing costs less than -1e20: in price units that is below all numbers. */
    @Test
    void aProgramThatIsStoppedEarlyProvesNothing() {
        String[] students =
                IntStream.range(0, 60).mapToObj(number -> "s" + number).toArray(String[]::new);
        HandMade made = HandMade.ofWeeks(1, students);
        for (int company = 0; company < 60; company++) {
            int number = company;
            made.company(
                    "c" + company,
                    IntStream.range(0, 60)
                            .map(student -> 5 + (7 * student + 11 * number) % 31)
                            .toArray());
        }
        Problem problem = made.build();
        List<Column> columns = IntStream.range(0, 60)
                .boxed()
                .flatMap(student -> IntStream.range(0, 60).mapToObj(company -> problem.column(student, "c" + company)))
                .toList();
        List<Column> start = IntStream.range(0, 60)
                .mapToObj(student -> problem.column(student, "c" + student))
                .toList();
        IntegerMaster.Task task = task(problem, null, 0, columns);
        IntegerMaster.Result stopped = IntegerMaster.choose(new IntegerMaster.Task(
                columns,
                task.limits(),
                null,
                null,
                1,
                0,
                0,
                start,
                new Effort(() -> 1_000),
                1,
                Double.POSITIVE_INFINITY,
                null,
                true));
        assertThat(stopped.least() == Double.NEGATIVE_INFINITY || stopped.least() >= 0)
                .as("%s is no bound", stopped.least())
                .isTrue();
        assertThat(IntegerMaster.proven(-1e20)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(IntegerMaster.proven(20)).isBetween(20 - HAIR, 20.0);
    }

    @Test
    void itGivesUpWhereNoTimeIsLeft() {
        Problem problem = HandMade.ofWeeks(1, "anna").company("bakery", 10).build();
        Effort effort = new Effort(() -> 0);
        IntegerMaster.Task task = task(problem, null, 0, List.of(problem.column(0, "bakery")));
        assertThatThrownBy(() -> IntegerMaster.choose(new IntegerMaster.Task(
                        task.columns(),
                        task.limits(),
                        null,
                        null,
                        1,
                        0,
                        0,
                        List.of(),
                        effort,
                        1,
                        Double.POSITIVE_INFINITY,
                        null,
                        true)))
                .isInstanceOf(CancellationException.class);
    }
}
