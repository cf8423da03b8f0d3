package nl.leerplaats.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge counts what docs/rules.md says. */
class RuleCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.leerplaats.data.check.RuleCases#all")
    void theJudgeCounts(RuleCase one) {
        Verdict verdict = PlanChecker.check(one.dataset(), one.plan());

        Map<HardRule, Integer> breaks = new EnumMap<>(HardRule.class);
        one.breaks().keySet().forEach(rule -> breaks.put(rule, Math.toIntExact(verdict.countBreaks(rule))));
        assertThat(breaks).isEqualTo(one.breaks());
        Map<CostTerm, Long> counts = new EnumMap<>(CostTerm.class);
        one.counts().keySet().forEach(term -> counts.put(term, verdict.count(term)));
        assertThat(counts).isEqualTo(one.counts());
        one.counts()
                .forEach((term, count) -> assertThat(verdict.amount(term))
                        .isEqualTo(count * one.dataset().weights().get(term)));
        if (one.cost() != null) {
            assertThat(verdict.cost()).isEqualTo(one.cost());
        }
    }

    @Test
    void eachRuleIsBrokenAndKeptAndEachTermCountsSomethingAndNothing() {
        Set<String> some = new TreeSet<>();
        Set<String> none = new TreeSet<>();
        RuleCases.all().forEach(one -> {
            one.breaks().forEach((rule, count) -> (count > 0 ? some : none).add("rule " + rule.key()));
            one.counts().forEach((term, count) -> (count > 0 ? some : none).add("term " + term.key()));
        });
        List<String> all = new ArrayList<>();
        for (HardRule rule : HardRule.values()) {
            all.add("rule " + rule.key());
        }
        for (CostTerm term : CostTerm.values()) {
            all.add("term " + term.key());
        }

        assertThat(some).containsExactlyInAnyOrderElementsOf(all);
        assertThat(none).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void noTwoCasesHaveOneName() {
        assertThat(RuleCases.all().map(RuleCase::name)).doesNotHaveDuplicates();
    }
}
