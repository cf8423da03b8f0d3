package nl.leerplaats.web.store;

import java.time.Instant;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;

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
        implements Kept {}
