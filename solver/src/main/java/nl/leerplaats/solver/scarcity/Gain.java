package nl.leerplaats.solver.scarcity;

import java.util.Comparator;
import nl.leerplaats.data.plan.Cost;

/**
 * How much less a plan costs than another one, level by level; a better medium cost may come with a worse soft cost.
 *
 * @param medium medium cost saved; below 0 where it is more
 * @param soft soft cost saved; below 0 where it is more
 */
public record Gain(long medium, long soft) implements Comparable<Gain> {

    private static final Comparator<Gain> ORDER =
            Comparator.comparingLong(Gain::medium).thenComparingLong(Gain::soft);

    /** Nothing saved. */
    public static final Gain NONE = new Gain(0, 0);

    static Gain between(Cost before, Cost after) {
        return new Gain(before.medium() - after.medium(), before.soft() - after.soft());
    }

    /** Tells whether the other plan is better. */
    public boolean isBetter() {
        return compareTo(NONE) > 0;
    }

    Gain plus(Gain other) {
        return new Gain(medium + other.medium, soft + other.soft);
    }

    @Override
    public int compareTo(Gain other) {
        return ORDER.compare(this, other);
    }
}
