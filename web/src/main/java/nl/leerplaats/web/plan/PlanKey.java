package nl.leerplaats.web.plan;

import nl.leerplaats.web.store.plan.StoredPlan;

/**
 * A plan with the dataset that it is judged by: the working plan stays the same plan while the data change under it.
 *
 * @param planId the plan
 * @param snapshot what the store keeps of the dataset; 0 where it follows from the changes
 * @param number number of the last change in the dataset
 * @param view as whom people see it; empty for the whole
 */
public record PlanKey(String planId, long snapshot, long number, String view) {

    /** The key of a plan. */
    public static PlanKey of(StoredPlan plan) {
        return new PlanKey(
                plan.id(),
                plan.dataset().snapshot(),
                plan.dataset().number(),
                plan.dataset().view());
    }
}
