package nl.leerplaats.solver.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.RuleCase;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.YearPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints count what docs/rules.md says, in the cases in which the judge is held to it, and in all of them what the judge counts. */
class ConstraintCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.leerplaats.data.check.RuleCases#all")
    void theConstraintsCount(RuleCase one) {
        PlanningYear year = PlanningYear.of(one.dataset());
        YearPlan plan = PlanMapper.toProblem(year, one.plan());
        Map<String, Cost> found = Scores.byConstraint(plan);

        Weights weights = one.dataset().weights();
        Map<String, Cost> expected = new TreeMap<>();
        one.breaks().forEach((rule, count) -> expected.put(Scores.name(rule), new Cost(count, 0, 0)));
        one.counts().forEach((term, count) -> expected.put(term.key(), Scores.cost(term, count * weights.get(term))));
        Map<String, Cost> ofThese = new TreeMap<>();
        expected.keySet().forEach(name -> ofThese.put(name, found.getOrDefault(name, Scores.NOTHING)));
        assertThat(ofThese).isEqualTo(expected);
        if (one.cost() != null) {
            assertThat(Scores.cost(plan)).isEqualTo(one.cost());
        }
        assertThat(found).isEqualTo(Scores.byConstraint(PlanChecker.check(year, one.plan())));
    }
}
