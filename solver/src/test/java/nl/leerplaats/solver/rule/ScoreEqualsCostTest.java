package nl.leerplaats.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.config.SolverConfigs;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.YearPlan;
import org.junit.jupiter.api.Test;

/**
 * The cost is computed twice in the project: plainly by the judge, and by the constraints while solving. On any plan, good or broken, both
 * are the same, in all and rule by rule and term by term.
 */
class ScoreEqualsCostTest {

    private static final SolutionManager<YearPlan, HardMediumSoftLongScore> SCORER =
            SolutionManager.create(SolverFactory.create(SolverConfigs.forScoring()));

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
            ScoreAnalysis<HardMediumSoftLongScore> analysis =
                    SCORER.analyze(problem, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
            assertThat(byConstraint(analysis)).as(text).isEqualTo(byConstraint(verdict));
            assertThat(cost(analysis.score())).as(text).isEqualTo(verdict.cost());
        } else {
            assertThat(cost(Objects.requireNonNull(SCORER.update(problem))))
                    .as(text)
                    .isEqualTo(verdict.cost());
        }
        verdict.breaks().forEach(one -> broken.add(one.rule()));
        counted.addAll(verdict.counts().keySet());
        compared++;
    }

    private static Cost cost(HardMediumSoftLongScore score) {
        return new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }

    private static Map<String, Cost> byConstraint(ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        Map<String, Cost> costs = new TreeMap<>();
        for (ConstraintAnalysis<HardMediumSoftLongScore> one : analysis.constraintAnalyses()) {
            putAboveZero(costs, one.constraintRef().constraintName(), cost(one.score()));
        }
        return costs;
    }

    private static Map<String, Cost> byConstraint(Verdict verdict) {
        Map<String, Cost> costs = new TreeMap<>();
        for (HardRule rule : HardRule.values()) {
            String id = rule == HardRule.TRAVEL ? HardConstraints.TRAVEL_ID : rule.key();
            putAboveZero(costs, id, new Cost(verdict.countBreaks(rule), 0, 0));
        }
        for (CostTerm term : CostTerm.values()) {
            boolean medium = term.level() == CostTerm.Level.MEDIUM;
            long amount = verdict.amount(term);
            putAboveZero(costs, term.key(), medium ? new Cost(0, amount, 0) : new Cost(0, 0, amount));
        }
        return costs;
    }

    private static void putAboveZero(Map<String, Cost> costs, String id, Cost cost) {
        if (!cost.equals(new Cost(0, 0, 0))) {
            costs.put(id, cost);
        }
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
