package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.solver.config.SolverConfigs;
import nl.leerplaats.solver.problem.YearPlan;

/** What the constraints make of a plan, in the words of a verdict: costs, in all and by the name of the constraint. */
final class Scores {

    static final Cost NOTHING = new Cost(0, 0, 0);

    private static final SolutionManager<YearPlan, HardMediumSoftLongScore> SCORER =
            SolutionManager.create(SolverFactory.create(SolverConfigs.forScoring()));

    private Scores() {}

    /** The cost of a plan. */
    static Cost cost(YearPlan plan) {
        return cost(Objects.requireNonNull(SCORER.update(plan)));
    }

    private static Cost cost(HardMediumSoftLongScore score) {
        return new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
    }

    /** The cost of each constraint that a plan breaks, or that counts in it. */
    static Map<String, Cost> byConstraint(YearPlan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = SCORER.analyze(plan, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
        Map<String, Cost> costs = new TreeMap<>();
        for (ConstraintAnalysis<HardMediumSoftLongScore> one : analysis.constraintAnalyses()) {
            putAboveZero(costs, one.constraintRef().constraintName(), cost(one.score()));
        }
        return costs;
    }

    /** The same as the judge has it. */
    static Map<String, Cost> byConstraint(Verdict verdict) {
        Map<String, Cost> costs = new TreeMap<>();
        for (HardRule rule : HardRule.values()) {
            putAboveZero(costs, name(rule), new Cost(verdict.countBreaks(rule), 0, 0));
        }
        for (CostTerm term : CostTerm.values()) {
            putAboveZero(costs, term.key(), cost(term, verdict.amount(term)));
        }
        return costs;
    }

    /** The name of the constraint for a rule. */
    static String name(HardRule rule) {
        return rule == HardRule.TRAVEL ? HardConstraints.TRAVEL_ID : rule.key();
    }

    /** The cost that a term has, weight included. */
    static Cost cost(CostTerm term, long amount) {
        return term.level() == CostTerm.Level.MEDIUM ? new Cost(0, amount, 0) : new Cost(0, 0, amount);
    }

    private static void putAboveZero(Map<String, Cost> costs, String name, Cost cost) {
        if (!cost.equals(NOTHING)) {
            costs.put(name, cost);
        }
    }
}
