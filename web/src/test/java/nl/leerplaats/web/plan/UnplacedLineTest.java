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
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
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
        return UnplacedLine.listOf(stored, PlanTables.of(stored), most, Locale.forLanguageTag("nl"));
    }

    @Test
    void aRequestThatNoCompanyFitsHasTheReason() {
        Dataset dataset = TinyDataset.create()
                .company("bakery", company -> company.withoutAccreditations())
                .build();
        assertThat(list(dataset, 9))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.reason()).contains("erkenning"))
                .first()
                .satisfies(line -> assertThat(line.reason()).contains("periode P1 (31-8-2026 tot en met 29-1-2027)"));
    }

    @Test
    void aRequestForWhichAPlaceIsFreeSaysSo() {
        assertThat(list(TinyDataset.create().build(), 9))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.reason()).contains("nog een leerplaats vrij"));
    }

    /** Who is told that a company fits goes looking for room there, and there is none to be found. */
    @Test
    void aRequestThatTheOwnMaximumLeavesNoRoomForSaysThatWithWhatHelps() {
        assertThat(list(
                        TinyDataset.create()
                                .student("anna", s -> s.withoutRequest("P2").days(0, 30, 0))
                                .build(),
                        9))
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .contains("eigen maximum", "laat de stage uiterlijk op", "sta ook 1 stagedag per week toe"));
    }

    @Test
    void noMoreAreListedThanAsked() {
        assertThat(list(TinyDataset.create().build(), 1)).hasSize(1);
    }
}
