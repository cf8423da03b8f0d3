package nl.leerplaats.web.compare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * The dataset by which two plans of a space are compared, and both in its periods: planning again splits the period that runs over its Monday,
 * so that a plan of before has to be split too.
 *
 * @param by the dataset
 * @param before the one plan
 * @param after the other
 * @param how which dataset that is
 */
public record Judged(StoredDataset by, Plan before, Plan after, How how) {

    /** Which dataset two plans are judged by. */
    public enum How {
        /** The one that both were made of. */
        SAME,
        /** The one of now. */
        NOW,
        /** The one that was planned again. */
        AGAIN
    }

    /**
     * Finds the dataset by which two plans of a space are compared.
     *
     * @param now the dataset of now
     * @param before the one plan
     * @param after the other
     */
    public static Judged of(StoredDataset now, StoredPlan before, StoredPlan after) {
        StoredDataset first = before.dataset();
        StoredDataset second = after.dataset();
        if (first.dataset().equals(second.dataset())) {
            return new Judged(first, before.plan(), after.plan(), How.SAME);
        }
        LocalDate latest = Stream.of(now, second, first)
                .map(one -> one.dataset().asOf())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        StoredDataset by = Stream.of(now, second, first)
                .filter(one -> Objects.equals(one.dataset().asOf(), latest))
                .findFirst()
                .orElse(now);
        boolean asNow = Objects.equals(now.dataset().asOf(), latest);
        return new Judged(by, split(before, latest), split(after, latest), asNow ? How.NOW : How.AGAIN);
    }

    private static Plan split(StoredPlan plan, @Nullable LocalDate monday) {
        if (monday == null || monday.equals(plan.dataset().dataset().asOf())) {
            return plan.plan();
        }
        return Replanning.of(plan.dataset().dataset(), plan.plan(), monday, Keep.ALL)
                .working();
    }
}
