package nl.leerplaats.solver.relaxation.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.Test;

/** Two students of one supervisor: a visit takes 5 minutes a way, and the load of n of at most 4 costs 5 n². */
class PlanCostTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 7)
            .with(tiny -> tiny.company("bakery", one -> one.places(2).mentor("mies", Weekdays.of(MONDAY), 2))
                    .supervisor("sam", one -> one.maxStudents(4).visitDays(TUESDAY))
                    .weight(CostTerm.VISIT_TRIP, 1)
                    .weight(CostTerm.SUPERVISOR_LOAD, 1)
                    .weight(CostTerm.NO_VISIT_DAY, 3)
                    .weight(CostTerm.UNSUPERVISED, 20))
            .build();

    private PlanCost cost(StudentYear anna, StudentYear bram) {
        return PlanCost.of(problem.index(), new OwnCost(problem.index()), List.of(anna, bram));
    }

    @Test
    void whatIsSharedCountsOnce() {
        long travel = 5 + 7;
        long days = 2 * 3;
        assertThat(cost(problem.year(0, 0, "bakery"), problem.year(1, 0, "bakery")))
                .isEqualTo(new PlanCost(0, travel + days + 10 + 5 * 4));
        assertThat(cost(problem.year(0, 0, "bakery"), problem.year(1, -1, "bakery")))
                .isEqualTo(new PlanCost(20, travel + 3 + 10 + 5));
        assertThat(cost(problem.year(0, -1, (String) null), problem.year(1, 0, (String) null)))
                .isEqualTo(new PlanCost(2 * HandMade.UNPLACED, 5));
    }

    @Test
    void mediumCostDecidesBeforeSoftCost() {
        PlanCost some = new PlanCost(3, 50);
        assertThat(some.isLessThan(new PlanCost(4, 0))).isTrue();
        assertThat(some.isLessThan(new PlanCost(3, 51))).isTrue();
        assertThat(some.isLessThan(some)).isFalse();
        assertThat(some.isLessThan(new PlanCost(3, 49))).isFalse();
        assertThat(some.isLessThan(new PlanCost(2, 99))).isFalse();
    }
}
