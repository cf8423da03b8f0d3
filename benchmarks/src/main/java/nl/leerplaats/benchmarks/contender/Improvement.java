package nl.leerplaats.benchmarks.contender;

import nl.leerplaats.data.plan.Cost;

/**
 * A better plan on the way.
 *
 * @param elapsedMillis milliseconds since the contender began
 * @param cost its cost
 */
public record Improvement(long elapsedMillis, Cost cost) {}
