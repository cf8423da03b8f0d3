package nl.leerplaats.solver.relaxation;

/**
 * What one year of a student takes of what students share, by index in {@link SharedUse}.
 *
 * @param limited places and mentors by weekday and segment, and the supervisor
 * @param trips pairs of supervisor and company, each once
 * @param lapsing companies that would lose their recognition without a placement that has begun by then, each once
 * @param supervisor the supervisor, or -1
 * @param school the student's school
 * @param openWeeks weeks of its requests without a placement
 */
record SharedResources(int[] limited, int[] trips, int[] lapsing, int supervisor, int school, int openWeeks) {}
