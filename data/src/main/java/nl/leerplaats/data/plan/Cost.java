package nl.leerplaats.data.plan;

import java.util.Comparator;

/**
 * The cost of a plan: compared level by level, less is better (docs/rules.md).
 *
 * @param hard breaks of hard rules; a plan with any is invalid
 * @param medium what the plan fails to deliver
 * @param soft how good the plan is, in minutes of one pupil's way, one way, in the year
 */
public record Cost(long hard, long medium, long soft) implements Comparable<Cost> {

    private static final Comparator<Cost> ORDER =
            Comparator.comparingLong(Cost::hard).thenComparingLong(Cost::medium).thenComparingLong(Cost::soft);

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }

    /** Tells whether no hard rule is broken. */
    public boolean isValid() {
        return hard == 0;
    }
}
