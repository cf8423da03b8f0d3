package nl.leerplaats.web.store;

import java.time.Instant;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Gap;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what the judge says of it.
 *
 * @param id unique among plans; that of its run where one made it
 * @param dataset what was planned
 * @param plan the plan
 * @param verdict hard rules broken, and the cost by term
 * @param origin where the plan comes from
 * @param since when it was made or read
 */
public record StoredPlan(String id, StoredDataset dataset, Plan plan, Verdict verdict, PlanOrigin origin, Instant since)
        implements Kept {

    /** How far the plan can be from the best possible; null where no run proved anything about it. */
    public @Nullable Gap gap() {
        return origin instanceof PlanOrigin.Solved solved ? Gap.of(verdict.cost(), solved.bound()) : null;
    }
}
