package nl.leerplaats.data.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;

/**
 * The dataset of somebody who planned again from a Monday to come: its weeks until that Monday are settled, but not over, and what happens in
 * them has to be judged as well.
 */
public final class ReopenedWeeks {

    private ReopenedWeeks() {}

    /**
     * The dataset with less that is settled: only the periods, or parts of them, that were over by a day. Its periods are those of the dataset, split at its
     * {@code asOf}.
     *
     * @param dataset the dataset
     * @param day the first day that can still be planned
     * @return empty where nothing of that day or later is settled
     */
    public static Optional<Dataset> from(Dataset dataset, LocalDate day) {
        LocalDate asOf = dataset.asOf();
        if (asOf == null || !asOf.isAfter(day)) {
            return Optional.empty();
        }
        Dataset split = AsOfSplit.apply(dataset);
        List<Period> periods = split.calendars().stream()
                .flatMap(calendar -> calendar.periods().stream())
                .toList();
        LocalDate over = periods.stream()
                .flatMap(one -> Stream.of(one.from(), one.to().plusDays(1)))
                .filter(one -> !one.isAfter(day))
                .filter(one -> periods.stream().noneMatch(period -> AsOfSplit.isSplit(period, one)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Optional.of(split.withAsOf(over));
    }
}
