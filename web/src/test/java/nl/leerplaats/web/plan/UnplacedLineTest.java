package nl.leerplaats.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.validate.DatasetValidator;
import nl.leerplaats.web.store.PlanOrigin;
import nl.leerplaats.web.store.StoredDataset;
import nl.leerplaats.web.store.StoredPlan;
import org.junit.jupiter.api.Test;

/** A student without a place is explained by what the check of the dataset knows. */
class UnplacedLineTest {

    private static List<UnplacedLine> list(Dataset dataset, int most) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);
        Plan plan = TinyPlan.of(dataset).build();
        StoredPlan stored = new StoredPlan(
                "p",
                StoredDataset.of("d", dataset, findings.list(), false, Instant.EPOCH),
                plan,
                PlanChecker.check(dataset, plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.EPOCH);
        return UnplacedLine.listOf(stored, PlanTables.of(stored).students(), most, Locale.forLanguageTag("nl"));
    }

    @Test
    void aRequestThatNoCompanyFitsHasTheReason() {
        Dataset dataset = TinyDataset.create()
                .company("bakery", company -> company.withoutAccreditations())
                .build();
        assertThat(list(dataset, 9))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.reason()).contains("erkenning"));
    }

    @Test
    void aRequestThatACompanyFitsHasNone() {
        assertThat(list(TinyDataset.create().build(), 9))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.reason()).isNull());
    }

    @Test
    void noMoreAreListedThanAsked() {
        assertThat(list(TinyDataset.create().build(), 1)).hasSize(1);
    }
}
