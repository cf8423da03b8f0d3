package nl.leerplaats.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.plan.Cost;

/** Collects the plans on the way; only what is valid and cheaper than all before is kept. */
final class Trace {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long startNanos = System.nanoTime();
    private final List<Improvement> improvements = new ArrayList<>();

    /** Milliseconds since the trace began. */
    long elapsedMillis() {
        return (System.nanoTime() - startNanos) / NANOS_PER_MILLI;
    }

    /** Notes a plan that is there now. */
    synchronized void note(Cost cost) {
        note(elapsedMillis(), cost);
    }

    /** Notes a plan that was there after so many milliseconds; later ones have to be noted later. */
    synchronized void note(long elapsedMillis, Cost cost) {
        if (cost.isValid()
                && (improvements.isEmpty()
                        || cost.compareTo(improvements
                                        .get(improvements.size() - 1)
                                        .cost())
                                < 0)) {
            improvements.add(new Improvement(elapsedMillis, cost));
        }
    }

    /** The plans on the way. */
    synchronized List<Improvement> list() {
        return List.copyOf(improvements);
    }
}
