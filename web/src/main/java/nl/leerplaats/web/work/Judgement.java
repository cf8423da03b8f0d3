package nl.leerplaats.web.work;

import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;

/**
 * What a plan costs by a dataset.
 *
 * @param plan the plan
 * @param by the dataset
 * @param own whether the plan was made of that dataset, as it is
 * @param verdict what the judge says
 */
record Judgement(Plan plan, Dataset by, boolean own, Verdict verdict) {

    /** Tells whether it is of this plan and this dataset. Both stay the same objects until something changes. */
    @SuppressWarnings("ReferenceEquality") // comparing all of a country takes longer than a page may
    boolean isOf(StoredPlan other, StoredDataset now) {
        return plan == other.plan() && by == now.dataset();
    }
}
