package nl.leerplaats.web.store.plan;

import java.time.Duration;
import java.time.Instant;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Gap;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what the judge says of it.
 *
 * @param header what lists show of it
 * @param dataset what was planned
 * @param plan the plan
 * @param verdict hard rules broken, and the cost by term
 */
public record StoredPlan(PlanHeader header, StoredDataset dataset, Plan plan, Verdict verdict) {

    /**
     * A plan that is not kept yet, called by what it is of.
     *
     * @param id unique among plans
     * @param dataset what was planned
     * @param plan the plan
     * @param verdict what the judge says of it
     * @param origin where it comes from
     * @param made when it was made or read
     */
    public StoredPlan(String id, StoredDataset dataset, Plan plan, Verdict verdict, PlanOrigin origin, Instant made) {
        this(PlanCounts.header(id, dataset, plan, verdict, origin, made), dataset, plan, verdict);
    }

    /** Unique among plans; that of its run where one made it. */
    public String id() {
        return header.id();
    }

    /** Where the plan comes from. */
    public PlanOrigin origin() {
        return header.origin();
    }

    /** When it was made or read. */
    public Instant since() {
        return header.made();
    }

    /** Time that went into it; none where no search made it. */
    public Duration elapsed() {
        return header.elapsed();
    }

    /** How far the plan can be from the best possible; null where no run proved anything about it. */
    public @Nullable Gap gap() {
        return header.gap();
    }
}
