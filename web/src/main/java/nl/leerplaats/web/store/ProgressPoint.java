package nl.leerplaats.web.store;

/**
 * How the best plan of a run stood at a moment.
 *
 * @param millis milliseconds since the start of the run
 * @param hard breaks of hard rules
 * @param medium medium cost
 * @param soft soft cost
 */
public record ProgressPoint(long millis, long hard, long medium, long soft) {}
