package nl.leerplaats.solver.year;

import nl.leerplaats.data.model.CostTerm;

/**
 * What the years of several students share at a cost that none of them has alone. It costs something by how much of it all years together
 * take: a {@link Load} ever more, a {@link VisitTrip} once, a {@link Recognition} only where nobody takes any. Places and mentors, which have
 * a limit and no cost, are none of these.
 */
public sealed interface Resource {

    /** The term of its cost. */
    CostTerm term();

    /**
     * What it costs.
     *
     * @param taken how much of it all years together take, 0 or more
     * @return points of the level of its term
     */
    long cost(int taken);

    /** Its cost is medium cost; else it is soft cost. */
    default boolean isMedium() {
        return term().level() == CostTerm.Level.MEDIUM;
    }

    /**
     * What is shared by so many that each further one costs more: floor(factor × taken² ÷ full) × weight. A year can take more than one of it.
     *
     * @param number position among all loads
     * @param term the term
     * @param factor see above
     * @param full see above; where it is 0, the load costs nothing
     * @param limit most that can be taken, but for what is pinned
     * @param weight the weight of the term
     */
    record Load(int number, CostTerm term, long factor, int full, int limit, long weight) implements Resource {

        @Override
        public long cost(int taken) {
            return full > 0 ? factor * taken * taken / full * weight : 0;
        }
    }

    /**
     * The visits of a supervisor to a company, which cost as much for one student there as for several.
     *
     * @param supervisor index of the supervisor
     * @param company index of the company
     * @param points what they cost
     */
    record VisitTrip(int supervisor, int company, long points) implements Resource {

        @Override
        public CostTerm term() {
            return CostTerm.VISIT_TRIP;
        }

        @Override
        public long cost(int taken) {
            return taken == 0 ? 0 : points;
        }
    }

    /**
     * The recognition of a company, which lapses unless a placement there begins in time.
     *
     * @param company index of the company
     * @param points what the lapse costs
     */
    record Recognition(int company, long points) implements Resource {

        @Override
        public CostTerm term() {
            return CostTerm.RECOGNITION_LAPSE;
        }

        @Override
        public long cost(int taken) {
            return taken == 0 ? points : 0;
        }
    }
}
