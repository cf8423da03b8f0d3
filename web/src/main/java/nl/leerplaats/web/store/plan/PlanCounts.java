package nl.leerplaats.web.store.plan;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.db.Tables;
import nl.leerplaats.web.store.space.StoredDataset;

/** Counts what a list of plans shows. */
final class PlanCounts {

    private PlanCounts() {}

    static PlanHeader header(
            String id, StoredDataset dataset, Plan plan, Verdict verdict, PlanOrigin origin, Instant made) {
        Set<RequestKey> wanted = dataset.year().requests().stream()
                .filter(request -> !request.history())
                .map(PlannedRequest::key)
                .collect(Collectors.toSet());
        long placed = plan.placements().stream()
                .map(one -> RequestKey.of(one))
                .filter(wanted::contains)
                .distinct()
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
                wanted.size());
    }
}
