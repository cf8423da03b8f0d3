package nl.leerplaats.data.year;

import java.util.Comparator;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Placement;

/**
 * Names a request: a student has at most one for a period.
 *
 * @param studentId student
 * @param periodId period of the split dataset
 */
public record RequestKey(String studentId, String periodId) implements Comparable<RequestKey> {

    private static final Comparator<RequestKey> ORDER =
            Comparator.comparing(RequestKey::studentId).thenComparing(RequestKey::periodId);

    /** The request that a placement answers. */
    public static RequestKey of(Placement placement) {
        return new RequestKey(placement.studentId(), placement.periodId());
    }

    /** The request that a placement that exists answers. */
    public static RequestKey of(BaselinePlacement placement) {
        return new RequestKey(placement.studentId(), placement.periodId());
    }

    /** What names a request of a student. */
    public static RequestKey of(Student student, Request request) {
        return new RequestKey(student.id(), request.periodId());
    }

    @Override
    public int compareTo(RequestKey other) {
        return ORDER.compare(this, other);
    }
}
