package nl.leerplaats.data.firstcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Feature: the plan first come first served keeps every hard rule, whatever is pinned. */
class ValidPlansTest {

    private static final Set<InstanceKind> SHORT_OF_PLACES =
            EnumSet.of(InstanceKind.TIGHT, InstanceKind.SCARCE, InstanceKind.STAYS, InstanceKind.PACKED);

    private static final int SEEDS = 8;

    /** Makes the plan, and returns how many percent of the requests it places. */
    private static int assertValid(Dataset dataset, long seed) {
        PlanningYear year = PlanningYear.of(dataset);
        Plan plan = FirstComeFirstServed.plan(year);
        Verdict verdict = PlanChecker.check(year, plan);

        assertThat(verdict.breaks()).as("%s, seed %d", dataset.name(), seed).isEmpty();
        assertThat(plan.cost()).isEqualTo(verdict.cost());
        return 100 * plan.placements().size() / year.requests().size();
    }

    @ParameterizedTest
    @EnumSource(InstanceKind.class)
    void everyKindGetsAValidPlanWithMostStudentsPlaced(InstanceKind kind) {
        Dataset dataset = DatasetGenerator.generate(kind, 1);

        int placed = assertValid(dataset, 1);

        boolean fewPlaces = SHORT_OF_PLACES.contains(kind);
        assertThat(placed).isGreaterThanOrEqualTo(fewPlaces ? 50 : 90);
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void pinsThatBreakRulesAndOddValuesStillLeaveAValidPlan(InstanceKind kind) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertValid(RandomDatasets.of(kind, seed, 20), seed);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void otherSeedsGiveValidPlansToo(InstanceKind kind) {
        for (long seed = 2; seed <= SEEDS; seed++) {
            assertValid(DatasetGenerator.generate(kind, seed), seed);
        }
    }
}
