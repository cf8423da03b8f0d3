package nl.leerplaats.solver.relaxation.rows;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

class NonredundantRowsTest {

    private static Map<CapacityRow, int[]> rows(Problem problem, Column... columns) {
        return new NonredundantRows(problem.index(), problem.limits(), List.of(columns)).list(List.of());
    }

    /** Places for two and a mentor for one; Anna and Bram are there in the first week, in the second Anna alone. */
    private final Problem problem = HandMade.ofWeeks(2, "anna", "bram")
            .company("bakery", 5, 5)
            .company("shop", 8, 8)
            .with(tiny -> tiny.company("bakery", one -> one.places(2)))
            .build();

    @Test
    void aRowIsLeftOutWhereNoMoreStudentsCanTakeItThanItAllows() {
        Column anna = problem.column(0, "bakery", "bakery");
        Column annaAgain = problem.column(0, "bakery", "shop");
        assertThat(rows(problem, anna, annaAgain)).isEmpty();
        Column bram = problem.column(1, "bakery", null);
        Map<CapacityRow, int[]> rows = rows(problem, anna, annaAgain, bram);
        CapacityRow mentor = problem.limits().row(true, 0, problem.segment(0), HandMade.MONDAY);
        assertThat(rows).as("the mentor of the first week").containsOnlyKeys(mentor);
        assertThat(rows.get(mentor)).containsExactly(0, 1, 2);
    }

    /** The place and the mentor of a company with one of each are taken by the same years: one row is enough, of the least right-hand side. */
    @Test
    void ofRowsWithTheSameColumnsTheTightestIsKept() {
        Problem three = HandMade.ofWeeks(1, "anna", "bram", "cato")
                .company("bakery", 5, 5, 5)
                .with(tiny -> tiny.company("bakery", one -> one.places(1).mentor("mies", Weekdays.of(MONDAY), 2)))
                .build();
        assertThat(rows(three, three.column(0, "bakery"), three.column(1, "bakery"), three.column(2, "bakery")))
                .containsOnlyKeys(three.places("bakery", 0));
    }

    /** In both weeks the same years are there: one segment is enough; where they differ, both are needed. */
    @Test
    void segmentsAreOneRowWhereTheSameYearsTakeThem() {
        Column anna = problem.column(0, "shop", "shop");
        Column bram = problem.column(1, "shop", "shop");
        assertThat(rows(problem, anna, bram)).hasSize(1);
        assertThat(rows(problem, anna, problem.column(0, "shop", null), bram)).hasSize(2);
    }

    /** Companies may have the same years and are different rows all the same. */
    @Test
    void companiesHaveRowsOfTheirOwn() {
        Column anna = problem.column(0, "shop", "bakery");
        Column bram = problem.column(1, "shop", "bakery");
        assertThat(rows(problem, anna, bram).keySet())
                .extracting(row -> row.company(problem.index()))
                .containsExactlyInAnyOrder(problem.company("shop"), problem.company("bakery"));
    }

    /** One place on three days; two students who want two days each. */
    @Test
    void aCutIsListedWithTheYearsThatHaveACoefficientInIt() {
        Problem days = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> tiny.company(
                                "bakery", one -> one.mentor("mies", Weekdays.of(MONDAY, TUESDAY, WEDNESDAY), 3))
                        .student("anna", one -> one.request("P1", 2, 1))
                        .student("bram", one -> one.request("P1", 2, 1)))
                .build();
        List<Column> columns = List.of(on(days, 0, 0b011), on(days, 0, 0b001), on(days, 1, 0b110));
        CapacityRow cut = days.limits().row(false, 0, days.segment(0), 0b111);
        CapacityRow roomy = days.limits().row(true, 0, days.segment(0), 0b111);
        assertThat(roomy.limit()).isEqualTo(4);
        Map<CapacityRow, int[]> rows = new NonredundantRows(days.index(), days.limits(), columns)
                .list(List.of(cut, roomy, days.places("bakery", 0)));
        assertThat(rows.get(cut)).containsExactly(0, 2);
        assertThat(rows).as("two students take 4 at most").doesNotContainKey(roomy);
        assertThat(rows)
                .as("no zero-half cut, and nobody else wants Monday")
                .doesNotContainKey(days.places("bakery", 0));
    }

    /** Places on 2, 2, 1, 1 and 1 days make a cut of 3, in which each of two students of four days counts 2. */
    @Test
    void aStudentCountsTwiceAtMostInACut() {
        Problem days = HandMade.ofWeeks(1, "anna", "bram")
                .company("bakery", 5, 5)
                .with(tiny -> tiny.company(
                                "bakery",
                                one -> one.mentor("mies", Weekdays.ALL, 3).places(new PerWeekday(2, 2, 1, 1, 1)))
                        .student("anna", one -> one.request("P1", 4))
                        .student("bram", one -> one.request("P1", 4)))
                .build();
        CapacityRow cut = days.limits().row(false, 0, days.segment(0), 0b11111);
        assertThat(cut.limit()).isEqualTo(3);
        assertThat(new NonredundantRows(
                                days.index(), days.limits(), List.of(on(days, 0, 0b01111), on(days, 1, 0b11110)))
                        .list(List.of(cut)))
                .containsKey(cut);
    }

    private static Column on(Problem problem, int student, int days) {
        Option option = problem.option(student, 0, one -> one.daysMask() == days);
        return problem.context().column(student, new StudentYear(new Option[] {option}, StudentYear.NOBODY));
    }
}
