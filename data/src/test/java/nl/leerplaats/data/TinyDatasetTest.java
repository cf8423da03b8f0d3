package nl.leerplaats.data;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;

/** The defaults have to be harmless, or every test that starts from them would test something else too. */
class TinyDatasetTest {

    @Test
    void theDefaultPlanCostsNothingButThreeMinutesAWay() {
        Dataset dataset = TinyDataset.create().build();

        Verdict verdict = PlanChecker.check(
                dataset,
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .build());

        // 19 and 22 weeks, 2 days, 3 minutes
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.counts()).containsOnlyKeys(CostTerm.TRAVEL).containsValue(246L);
        assertThat(verdict.cost()).isEqualTo(new Cost(0, 0, 246));
    }
}
