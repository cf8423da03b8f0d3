package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.year.Resource;

/**
 * The price of a linking row: the share of one student in the cost of the trip of a supervisor to a company.
 *
 * @param supervisor index of the supervisor
 * @param company index of the company
 * @param share price units, 0 or more
 */
public record TripShare(int supervisor, int company, long share) {

    private record Trip(int supervisor, int company) {}

    /** The sum of the shares in one trip. */
    public static long sum(List<TripShare> shares, Resource.VisitTrip trip) {
        return shares.stream()
                .filter(share -> share.supervisor == trip.supervisor() && share.company == trip.company())
                .mapToLong(TripShare::share)
                .sum();
    }

    /**
     * The convex combination of two ways to split the same trips, rounded down: its sums are not above the cost of the trips either.
     *
     * @param here one way, by student
     * @param there the other
     * @param weight weight of the other, 0 to 1
     */
    public static Map<Integer, List<TripShare>> mix(
            Map<Integer, List<TripShare>> here, Map<Integer, List<TripShare>> there, double weight) {
        Map<Integer, List<TripShare>> mixed = new LinkedHashMap<>();
        Map<Integer, Map<Trip, Long>> sums = new LinkedHashMap<>();
        here.forEach((student, shares) -> add(sums, student, shares, 1 - weight));
        there.forEach((student, shares) -> add(sums, student, shares, weight));
        sums.forEach((student, shares) -> {
            List<TripShare> list = new ArrayList<>();
            shares.forEach((trip, share) -> list.add(new TripShare(trip.supervisor, trip.company, share)));
            mixed.put(student, list);
        });
        return mixed;
    }

    private static void add(Map<Integer, Map<Trip, Long>> sums, int student, List<TripShare> shares, double weight) {
        for (TripShare one : shares) {
            sums.computeIfAbsent(student, key -> new LinkedHashMap<>())
                    .merge(new Trip(one.supervisor, one.company), (long) (one.share * weight), Long::sum);
        }
    }
}
