package nl.leerplaats.solver.relaxation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

class RelaxationContextTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram", "cato")
            .company("bakery", 5, 7, 9)
            .build();
    private final List<StudentYear> plan = List.of(
            problem.year(0, -1, "bakery"), problem.year(1, -1, (String) null), problem.year(2, -1, (String) null));

    @Test
    void theExcessIsWhatAYearHasAboveTheLeastOfItsStudent() {
        problem.context().least()[2] = 30;
        assertThat(problem.column(1, (String) null).excess()).isEqualTo(100);
        assertThat(problem.column(2, (String) null).excess()).isEqualTo(70);
        assertThat(problem.context().excess(new int[] {0, 1, 2}, plan)).isEqualTo(170);
        assertThat(problem.context().excess(new int[] {0, 2}, plan)).isEqualTo(70);
    }

    @Test
    void theRestOfThePlanTakesItsPlacesAndTheStudentsThemselvesTakeNone() {
        assertThat(left(1, 2)).isZero();
        assertThat(left(0, 2)).isEqualTo(1);
        assertThat(problem.context().leftTo(new int[] {0, 1, 2}, plan)).isSameAs(problem.limits());
    }

    private int left(int... students) {
        return problem.context().leftTo(students, plan).limit(false, 0, problem.segment(0), HandMade.MONDAY);
    }

    /** Column generation keeps its columns in sets: a year that was found twice is one column. */
    @Test
    void columnsAreTheSameWhereTheyDecideTheSameForTheSameStudent() {
        Column column = problem.column(0, "bakery");
        assertThat(column).isEqualTo(problem.column(0, "bakery")).hasSameHashCodeAs(problem.column(0, "bakery"));
        assertThat(column).isNotEqualTo(problem.column(1, "bakery"));
        assertThat(column).isNotEqualTo(problem.column(0, (String) null));
    }
}
