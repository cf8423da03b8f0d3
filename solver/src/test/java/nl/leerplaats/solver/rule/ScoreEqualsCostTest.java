package nl.leerplaats.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.YearPlan;
import org.junit.jupiter.api.Test;

/**
 * The cost is computed twice in the project: plainly by the judge, and by the constraints while solving. On any plan, good or broken, both
 * are the same, in all and rule by rule and term by term.
 */
class ScoreEqualsCostTest {

    /** Plans of each dataset; of every third one the score is taken apart. */
    private static final int PLANS = 24;

    private static final int TAKEN_APART = 3;

    private final Set<HardRule> broken = EnumSet.noneOf(HardRule.class);
    private final Set<CostTerm> counted = EnumSet.noneOf(CostTerm.class);
    private int compared;

    private void compare(PlanningYear year, long plans, String what) {
        RandomPlans source = RandomPlans.of(year);
        for (long seed = 0; seed < plans; seed++) {
            String text = what + ", plan " + seed;
            compare(year, source.plan(seed, RandomPlans.Names.ANY), seed % TAKEN_APART == 0, text);
        }
    }

    private void compare(PlanningYear year, Plan plan, boolean apart, String text) {
        Verdict verdict = PlanChecker.check(year, plan);
        YearPlan problem = PlanMapper.toProblem(year, plan);
        if (apart) {
            assertThat(Scores.byConstraint(problem)).as(text).isEqualTo(Scores.byConstraint(verdict));
        } else {
            assertThat(Scores.cost(problem)).as(text).isEqualTo(verdict.cost());
        }
        verdict.breaks().forEach(one -> broken.add(one.rule()));
        counted.addAll(verdict.counts().keySet());
        compared++;
    }

    @Test
    void theScoreOfAnyPlanOfAnyKindIsItsCost() {
        Map<InstanceKind, Integer> students = new LinkedHashMap<>();
        students.put(InstanceKind.SCHOOL, 12);
        students.put(InstanceKind.REGION, 20);
        students.put(InstanceKind.PROVINCE, 20);
        students.put(InstanceKind.NATION, 20);
        students.put(InstanceKind.TIGHT, 30);
        students.put(InstanceKind.MULTI, 24);
        students.put(InstanceKind.REPLAN, 24);
        students.forEach((kind, size) -> {
            for (long seed = 1; seed <= 6; seed++) {
                compare(
                        PlanningYear.of(RandomDatasets.of(kind, seed, size)),
                        PLANS,
                        kind + " with edges, seed " + seed);
            }
        });

        assertThat(compared).isGreaterThanOrEqualTo(1000);
        assertThat(broken).containsExactly(HardRule.values());
        assertThat(counted).containsExactly(CostTerm.values());
    }

    @Test
    void soItIsAtTheUsualSizes() {
        for (InstanceKind kind : new InstanceKind[] {
            InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN, InstanceKind.REGION
        }) {
            compare(PlanningYear.of(DatasetGenerator.generate(kind, 7)), 9, kind + ", seed 7");
        }
    }
}
