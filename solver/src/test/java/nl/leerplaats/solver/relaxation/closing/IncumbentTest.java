package nl.leerplaats.solver.relaxation.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import org.junit.jupiter.api.Test;

/** Anna is at the shop for 15 minutes and Bram at the hall for 40. */
class IncumbentTest {

    private final Problem problem = HandMade.ofWeeks(1, "anna", "bram")
            .company("bakery", 5, 5)
            .company("shop", 15, 20)
            .company("hall", 30, 40)
            .build();
    private final SharedYears shared = problem.found(problem.year(0, -1, "shop"), problem.year(1, -1, "hall"));
    private final Incumbent plan = new Incumbent(problem.context(), shared);

    @Test
    void itIsThePlanOfTheSearch() {
        assertThat(plan.isKnown()).isFalse();
        plan.read();
        assertThat(plan.isKnown()).isTrue();
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 55));
    }

    @Test
    void aCheaperChoiceIsTakenAndOffered() {
        plan.read();
        assertThat(plan.offer(List.of(problem.column(1, "bakery")))).isEqualTo(Incumbent.Answer.TAKEN);
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 20));
        PlannedYears offered = Objects.requireNonNull(shared.offered());
        assertThat(offered.soft()).isEqualTo(20);
        assertThat(offered.years()).isEqualTo(plan.years());
        assertThat(offered.years().get(1).isSame(problem.year(1, -1, "bakery"))).isTrue();
    }

    @Test
    void aChoiceThatCostsAsMuchIsNot() {
        plan.read();
        assertThat(plan.offer(List.of(problem.column(0, "shop")))).isEqualTo(Incumbent.Answer.NO_CHEAPER);
        assertThat(plan.offer(List.of(problem.column(0, (String) null))))
                .as("less soft cost and more medium cost")
                .isEqualTo(Incumbent.Answer.NO_CHEAPER);
        assertThat(shared.offered()).isNull();
    }

    /** A choice that was made for a part of the students may take what others took in the meantime. */
    @Test
    void aChoiceThatTakesTheSamePlaceTwiceIsNot() {
        plan.read();
        plan.offer(List.of(problem.column(1, "bakery")));
        assertThat(plan.offer(List.of(problem.column(0, "bakery")))).isEqualTo(Incumbent.Answer.OVER_A_LIMIT);
        assertThat(plan.cost().soft()).isEqualTo(20);
    }

    @Test
    void aWorsePlanOfTheSearchChangesNothing() {
        plan.read();
        plan.offer(List.of(problem.column(1, "bakery")));
        plan.read();
        assertThat(plan.cost().soft()).isEqualTo(20);
    }
}
