package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveResult;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StartPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run begins from any plan: what breaks a rule is taken out and told, and it never ends with a worse one than what is left. */
class StartPlanTest {

    private static final SolveSettings NO_STEPS = new SolveSettings(null, 0L, 1, 1, false);

    private static SolveResult solve(Dataset dataset, Plan from) throws InterruptedException {
        SolveResult result =
                new DefaultPlacementSolver().start(dataset, NO_STEPS, from).await();
        return Runs.checked(dataset, result);
    }

    private static StartPlan start(SolveResult result) {
        return Objects.requireNonNull(result.start());
    }

    private static Plan without(Plan plan, StartPlan out) {
        List<Placement> placements = new ArrayList<>(plan.placements());
        out.placements().forEach(placements::remove);
        List<Supervision> supervisions = new ArrayList<>(plan.supervisions());
        out.supervisions().forEach(supervisions::remove);
        return new Plan(plan.dataset(), placements, supervisions, null, Extra.NONE);
    }

    /** A random plan may leave out what is pinned; that comes back by itself. */
    private static List<Break> breaks(PlanningYear year, Plan plan) {
        return PlanChecker.check(year, plan).breaks().stream()
                .filter(one -> one.rule() != HardRule.PINNED)
                .toList();
    }

    private static boolean isNamedTwice(Plan plan, Placement placement) {
        return plan.placements().stream()
                        .filter(one -> one.studentId().equals(placement.studentId())
                                && one.periodId().equals(placement.periodId()))
                        .count()
                > 1;
    }

    private static Cost cost(Dataset dataset, Plan plan) {
        return PlanChecker.check(dataset, plan).cost();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL,1", "SCHOOL,2", "TIGHT,1", "MULTI,1", "REPLAN,1", "REPLAN,2"})
    void aPlanThatKeepsTheRulesIsKeptWholeAndNeverGetsWorse(InstanceKind kind, long seed) throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, seed, 24);
        Plan plan = FirstComeFirstServed.plan(dataset);

        SolveResult result = solve(dataset, plan);

        assertThat(start(result).isWhole()).as("kept whole").isTrue();
        assertThat(result.plan().cost()).isLessThanOrEqualTo(cost(dataset, plan));
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL,1,40", "SCHOOL,2,40", "SCHOOL,3,40", "TIGHT,1,40", "MULTI,1,28", "REPLAN,1,40", "REPLAN,2,40"})
    void whatBreaksARuleIsTakenOutAndToldAndNoMore(InstanceKind kind, long seed, int students)
            throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(kind, seed, students);
        PlanningYear year = PlanningYear.of(dataset);
        Plan broken = RandomPlans.of(year, seed);

        SolveResult result = solve(dataset, broken);

        Plan left = without(broken, start(result));
        assertThat(breaks(year, left)).as("what is left is valid").isEmpty();
        assertThat(left.placements()).as("something is left").isNotEmpty();
        assertThat(result.plan().cost()).isLessThanOrEqualTo(cost(dataset, left));
        for (Placement out : start(result).placements()) {
            if (isNamedTwice(broken, out)) {
                continue; // the first counts, even where it breaks a rule and the second would not
            }
            List<Placement> again = new ArrayList<>(left.placements());
            again.add(out);
            Plan more = new Plan(dataset.name(), again, left.supervisions(), null, Extra.NONE);
            assertThat(PlanChecker.check(year, more).breaks())
                    .as("it had to go: %s", out)
                    .isNotEmpty();
        }
    }

    @Test
    void anEmptyPlanIsAsGoodAStartAsAny() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);

        SolveResult result = solve(dataset, new Plan(dataset.name(), List.of(), List.of(), null, Extra.NONE));

        assertThat(result.plan().placements()).isNotEmpty();
    }

    @Test
    void theBestPlanIsFoundAgainAtOnce() throws InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 10);
        SolveResult best = Runs.solve(dataset, SolveSettings.ofSteps(60, 1));

        SolveResult again = solve(dataset, best.plan());

        assertThat(again.plan().cost()).isLessThanOrEqualTo(best.plan().cost());
    }
}
