package nl.leerplaats.web.compare;

import java.time.LocalDate;
import java.util.Comparator;
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
        // Who planned again from an earlier Monday than before has more parts of periods, though not the latest Monday.
        StoredDataset by = Stream.of(first, second, now)
                .max(Comparator.comparingInt(Judged::countPeriods)
                        .thenComparing(one -> one.dataset().asOf(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(now);
        LocalDate monday = by.dataset().asOf();
        boolean asNow = Objects.equals(now.dataset().asOf(), monday);
        return new Judged(asNow ? now : by, split(before, monday), split(after, monday), asNow ? How.NOW : How.AGAIN);
    }

    private static int countPeriods(StoredDataset one) {
        return one.year().dataset().calendars().stream()
                .mapToInt(calendar -> calendar.periods().size())
                .sum();
    }

    private static Plan split(StoredPlan plan, @Nullable LocalDate monday) {
        if (monday == null || monday.equals(plan.dataset().dataset().asOf())) {
            return plan.plan();
        }
        return Replanning.of(plan.dataset().dataset(), plan.plan(), monday, Keep.ALL)
                .working();
    }
}
