package nl.leerplaats.data.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

class CostPartsTest {

    private static final int SEEDS = 8;
    private static final int PLANS = 12;

    /** What is told of the parts has to be the whole, for any plan, also a broken one. */
    @Test
    void partsAddUpToTheVerdictOfAnyPlan() {
        Set<CostTerm> counted = EnumSet.noneOf(CostTerm.class);
        for (InstanceKind kind :
                new InstanceKind[] {InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN}) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                PlanningYear year = PlanningYear.of(RandomDatasets.of(kind, seed, 16));
                RandomPlans plans = RandomPlans.of(year);
                for (long plan = 0; plan < PLANS; plan++) {
                    check(year, plans.plan(plan, RandomPlans.Names.ANY), kind + ", seed " + seed + ", plan " + plan);
                }
                counted.addAll(PlanChecker.check(year, plans.plan(1, RandomPlans.Names.ANY))
                        .counts()
                        .keySet());
            }
        }
        assertThat(counted).containsExactly(CostTerm.values());
    }

    private static void check(PlanningYear year, Plan plan, String text) {
        Verdict verdict = PlanChecker.check(year, plan);
        CostParts parts = PlanChecker.explain(year, plan);

        assertThat(parts.verdict()).as(text).isEqualTo(verdict);
        Map<CostTerm, Long> counts = new EnumMap<>(CostTerm.class);
        parts.parts().forEach(part -> counts.merge(part.term(), part.count(), Long::sum));
        assertThat(counts).as(text).isEqualTo(verdict.counts());
        for (Map<String, CostParts.Amount> sums :
                Arrays.asList(parts.bySchool(), parts.byStudent(), parts.byCompany(), parts.bySupervisor())) {
            assertThat(sums.values().stream()
                            .mapToLong(CostParts.Amount::medium)
                            .sum())
                    .as(text)
                    .isEqualTo(verdict.cost().medium());
            assertThat(sums.values().stream().mapToLong(CostParts.Amount::soft).sum())
                    .as(text)
                    .isEqualTo(verdict.cost().soft());
        }
    }

    /** Two days a week, 19 weeks, 3 minutes by bike: 19 * 2 * 3. */
    @Test
    void aWayHasItsMinutesDaysWeeksAndMode() {
        Dataset dataset = TinyDataset.create().build();
        PlanningYear year = PlanningYear.of(dataset);
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        CostPart way = PlanChecker.explain(year, plan).ofCompany("bakery").stream()
                .filter(part -> part.term() == CostTerm.TRAVEL)
                .findFirst()
                .orElseThrow();

        assertThat(way.facts()).isEqualTo(new CostFacts.Way(3, 2, 19, TravelMode.BIKE.name()));
        assertThat(way.amount()).isEqualTo(19 * 2 * 3);
        assertThat(way.subject()).isEqualTo(new CostPart.Subject("school", "anna", "P1", "bakery", ""));
    }
}
