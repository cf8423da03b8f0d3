package nl.leerplaats.web.store.plan;

import java.time.Instant;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.web.store.db.ProgramVersion;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.StoredDataset;

/** Counts what a list of plans shows. */
final class PlanCounts {

    private PlanCounts() {}

    static PlanHeader header(
            String id, StoredDataset dataset, Plan plan, Verdict verdict, PlanOrigin origin, Instant made) {
        long wanted = dataset.year().requests().stream()
                .filter(request -> !request.history())
                .count();
        long placed = PlacedPlan.of(dataset.year(), plan).placed().values().stream()
                .filter(one -> !one.request().history())
                .count();
        return new PlanHeader(
                id,
                dataset.id(),
                dataset.number(),
                dataset.name(),
                "",
                Tables.moment(made).toInstant(),
                origin,
                verdict.cost(),
                Math.toIntExact(placed),
                Math.toIntExact(wanted),
                ProgramVersion.now());
    }
}
