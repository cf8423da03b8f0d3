package nl.leerplaats.benchmarks.report;

import java.util.List;

/** Medians; of an even number of values the lower of the two in the middle, so that every median is a value that was measured. */
final class Medians {

    private Medians() {}

    static <T extends Comparable<T>> T of(List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing.");
        }
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }
}
