package nl.leerplaats.data.replan;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** Whatever rule a working plan breaks: what can stay of it is a valid plan, with all that is pinned. */
class ObstaclesTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

    private static Replanning split() {
        TinyDataset tiny = TinyDataset.create()
                .supervisor("vera", supervisor -> {})
                .company("bakery", company -> company.places(1))
                .company("garage", company -> company.places(2));
        Plan plan = TinyPlan.of(tiny.build())
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();
        return Replanning.of(tiny.build(), plan, MARCH, Keep.ALL);
    }

    private static Plan with(Plan plan, List<Placement> placements, List<Supervision> supervisions) {
        return new Plan(plan.dataset(), placements, supervisions, null, Extra.NONE);
    }

    private static List<HardRule> broken(PlanningYear year, Plan plan) {
        return PlanChecker.check(year, plan).breaks().stream().map(Break::rule).toList();
    }

    @Test
    void aPastPlacementThatTheWorkingPlanLacksIsThereAgain() {
        Replanning split = split();
        PlanningYear year = PlanningYear.of(split.dataset());
        Plan whole = split.working();
        Plan lacking = with(
                whole,
                whole.placements().stream()
                        .filter(one -> one.periodId().contains("~"))
                        .toList(),
                whole.supervisions());
        assertThat(broken(year, lacking)).containsExactly(HardRule.PINNED);

        Obstacles found = Obstacles.of(year, lacking);

        assertThat(found.impossible()).isEmpty();
        assertThat(found.clashing()).isEmpty();
        assertThat(found.possible().placements()).containsExactlyInAnyOrderElementsOf(whole.placements());
        assertThat(broken(year, found.possible())).isEmpty();
    }

    @Test
    void anUnknownSupervisorIsNoReasonToGiveAnythingUp() {
        Replanning split = split();
        PlanningYear year = PlanningYear.of(split.dataset());
        Plan whole = split.working();
        Plan unknown = with(whole, whole.placements(), List.of(new Supervision("anna", "nobody", Extra.NONE)));
        assertThat(broken(year, unknown)).isNotEmpty();

        Obstacles found = Obstacles.of(year, unknown);

        assertThat(found.clashing()).isEmpty();
        assertThat(found.possible().placements()).hasSameSizeAs(whole.placements());
    }
}
