package nl.leerplaats.web.store.run;

/**
 * How the best plan of a run stood at a moment.
 *
 * @param millis milliseconds since the start of the run
 * @param hard breaks of hard rules
 * @param medium medium cost
 * @param soft soft cost
 * @param leastMedium proven: no plan has less medium cost; 0 where nothing is known
 * @param leastSoft proven: no plan that misses no more has less soft cost; 0 where nothing is known
 */
public record ProgressPoint(long millis, long hard, long medium, long soft, long leastMedium, long leastSoft) {}
