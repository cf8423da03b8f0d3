package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.year.ChainedRest;
import nl.leerplaats.solver.year.OptionsByCompany;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** The pricing problems of all students at given prices: the least cost of each student's years, and the cheapest columns. */
public final class Pricing {

    private final RelaxationContext context;
    private final YearIndex index;
    private final Workers workers;

    public Pricing(RelaxationContext context, Workers workers) {
        this.context = context;
        this.workers = workers;
        index = context.index();
    }

    /**
     * The pricing problem.
     *
     * @param prices the prices
     * @param shares the shares of trips, by student
     * @param below an upper bound for each student: years that cost as much or more are of no interest, in price units
     * @param within the radius: years that cost less than this above the cheapest are listed too, in price units
     * @param most most years to list of one student
     * @param contended of twins in what they take of these rows only the best is listed; null to list all
     */
    public record Query(
            Prices prices,
            Map<Integer, List<TripShare>> shares,
            IntToLongFunction below,
            long within,
            int most,
            @Nullable ContendedRows contended) {

        /** A problem in which all years are listed. */
        public Query(
                Prices prices, Map<Integer, List<TripShare>> shares, IntToLongFunction below, long within, int most) {
            this(prices, shares, below, within, most, null);
        }
    }

    /**
     * Prices the students of some groups.
     *
     * @param groups students who share supervisors with each other and with nobody else
     * @param query the pricing problem
     * @return what was found, by group and student
     */
    public List<PricedStudent> price(List<int[]> groups, Query query) {
        return workers.map(groups, () -> new Worker(query), Worker::price).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Prices group after group, in one thread. */
    private final class Worker {
        private final Query query;
        private final TripShares trips;
        private final TripShareAscent ascent = new TripShareAscent(index);
        private final OptionsByCompany byCompany = new OptionsByCompany();
        private final ChainedRest ahead = new ChainedRest(index, context.own(), byCompany);

        Worker(Query query) {
            this.query = query;
            trips = new TripShares(index, query.prices);
        }

        List<PricedStudent> price(int[] group) {
            trips.begin();
            List<List<TripShare>> held = new ArrayList<>();
            for (int student : group) {
                held.add(hold(query.shares.getOrDefault(student, List.of())));
            }
            List<PricedStudent> result = new ArrayList<>();
            for (int number = 0; number < group.length; number++) {
                result.add(price(group[number], held.get(number)));
            }
            return result;
        }

        private List<TripShare> hold(List<TripShare> wanted) {
            List<TripShare> held = new ArrayList<>();
            for (TripShare share : wanted) {
                long taken =
                        trips.take(share.supervisor(), index.facts().companies().get(share.company()), share.share());
                held.add(new TripShare(share.supervisor(), share.company(), taken));
            }
            return held;
        }

        private PricedStudent price(int student, List<TripShare> held) {
            ascent.prepare(student, trips, held);
            return new YearPricer(context, query, ascent, byCompany, ahead, student).price();
        }
    }
}
