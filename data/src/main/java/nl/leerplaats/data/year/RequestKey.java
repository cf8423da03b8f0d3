package nl.leerplaats.data.year;

import java.util.Comparator;

/**
 * Names a request: a student has at most one for a period.
 *
 * @param studentId student
 * @param periodId period of the split dataset
 */
public record RequestKey(String studentId, String periodId) implements Comparable<RequestKey> {

    private static final Comparator<RequestKey> ORDER =
            Comparator.comparing(RequestKey::studentId).thenComparing(RequestKey::periodId);

    @Override
    public int compareTo(RequestKey other) {
        return ORDER.compare(this, other);
    }
}
