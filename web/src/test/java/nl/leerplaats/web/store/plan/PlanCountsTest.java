package nl.leerplaats.web.store.plan;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;

/** What a list of plans counts of a plan, good or broken. */
class PlanCountsTest {

    private static PlanHeader header(Dataset dataset, TinyPlan tiny) {
        Plan plan = tiny.build();
        return PlanCounts.header(
                "p",
                StoredDataset.of("d", dataset, List.of(), false, Instant.EPOCH),
                plan,
                PlanChecker.check(dataset, plan),
                new PlanOrigin.Uploaded("plan.json"),
                Instant.EPOCH);
    }

    @Test
    void requestsWithAPlaceAreCountedOfAllRequests() {
        Dataset dataset = TinyDataset.create().build();

        PlanHeader header = header(dataset, TinyPlan.of(dataset).place("anna", "P2", "bakery", "mies", MONDAY));

        assertThat(header.placed()).isEqualTo(1);
        assertThat(header.requests()).isEqualTo(2);
    }

    @Test
    void whatNamesSomethingUnknownOrComesSecondIsNoPlace() {
        Dataset dataset = TinyDataset.create().build();

        PlanHeader header = header(
                dataset,
                TinyPlan.of(dataset)
                        .place("anna", "P1", "smithy", "mies", MONDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY));

        assertThat(header.placed()).isEqualTo(1);
        assertThat(header.requests()).isEqualTo(2);
    }

    @Test
    void historyIsNotCounted() {
        Dataset dataset = TinyDataset.create()
                .asOf("2027-03-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY)
                .build();

        PlanHeader header = header(dataset, TinyPlan.of(dataset).place("anna", "P1", "bakery", "mies", MONDAY));

        assertThat(header.placed()).isZero();
    }
}
