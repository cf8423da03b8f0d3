package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** The enumeration is the measure of the bound, so it is itself held against the judge, plan by plan. */
class CompleteEnumerationTest {

    private static final long SEEDS = 300;

    /** Datasets with more plans than this are not judged plan by plan, for time. */
    private static final double MOST_PLANS = 3_000;

    @Test
    void theBestPlanIsValidAndCostsWhatTheJudgeSays() {
        Set<CostTerm> counted = EnumSet.noneOf(CostTerm.class);
        int contended = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            Plan best = all.bestPlan();
            Verdict verdict = PlanChecker.check(dataset, best);

            assertThat(verdict.cost()).as("seed %d", seed).isEqualTo(best.cost());
            assertThat(all.unavoidableMedium()).as("seed %d", seed).isLessThanOrEqualTo(all.leastMedium());
            counted.addAll(verdict.counts().keySet());
            contended += all.unavoidableMedium() < all.leastMedium() ? 1 : 0;
        }
        assertThat(counted).as("terms that even the best plans pay").containsExactly(CostTerm.values());
        assertThat(contended)
                .as("datasets where not all can have what each could")
                .isGreaterThan(30);
    }

    @Test
    void noPlanThatTheJudgeFindsValidIsCheaper() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            if (all.size() > 4 && all.size() <= MOST_PLANS) {
                Map<Long, Long> softByMedium = judgeAll(dataset, all.years());
                long least = Long.MAX_VALUE;
                assertThat(all.leastMedium())
                        .as("seed %d", seed)
                        .isEqualTo(softByMedium.keySet().iterator().next());
                for (Map.Entry<Long, Long> one : softByMedium.entrySet()) {
                    least = Math.min(least, one.getValue());
                    assertThat(all.leastSoft(one.getKey()))
                            .as("seed %d, medium cost at most %d", seed, one.getKey())
                            .isEqualTo(least);
                }
                compared++;
            }
        }
        assertThat(compared).as("datasets judged plan by plan").isGreaterThan(100);
    }

    /** Least soft cost by medium cost over all plans of these years that the judge finds valid, cheapest medium cost first. */
    private static Map<Long, Long> judgeAll(Dataset dataset, List<List<OneYear>> years) {
        Map<Long, Long> softByMedium = new TreeMap<>();
        judgeAll(PlanningYear.of(dataset), years, new ArrayList<>(), softByMedium);
        return softByMedium;
    }

    private static void judgeAll(
            PlanningYear year, List<List<OneYear>> years, List<OneYear> chosen, Map<Long, Long> softByMedium) {
        if (chosen.size() < years.size()) {
            for (OneYear one : years.get(chosen.size())) {
                chosen.add(one);
                judgeAll(year, years, chosen, softByMedium);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        List<Placement> placements =
                chosen.stream().flatMap(one -> one.placements().stream()).toList();
        List<Supervision> supervisions =
                chosen.stream().flatMap(one -> one.supervisions().stream()).toList();
        Plan plan = new Plan(year.dataset().name(), placements, supervisions, null, Extra.NONE);
        Verdict verdict = PlanChecker.check(year, plan);
        if (verdict.cost().isValid()) {
            softByMedium.merge(verdict.cost().medium(), verdict.cost().soft(), Math::min);
        }
    }
}
