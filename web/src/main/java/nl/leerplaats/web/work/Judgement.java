package nl.leerplaats.web.work;

import java.time.LocalDate;
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
 * @param today the day on which it was asked
 */
record Judgement(Plan plan, Dataset by, boolean own, Verdict verdict, LocalDate today) {

    /** Tells whether it is of this plan, this dataset and this day. The plan and the dataset stay the same objects until something changes. */
    @SuppressWarnings("ReferenceEquality") // comparing all of a country takes longer than a page may
    boolean isOf(StoredPlan other, StoredDataset now, LocalDate day) {
        return plan == other.plan() && by == now.dataset() && today.equals(day);
    }
}
