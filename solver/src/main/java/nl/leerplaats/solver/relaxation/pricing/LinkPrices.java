package nl.leerplaats.solver.relaxation.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;

/**
 * The prices of capacity links. A trip pays what its links cost, and has so much less to share out: together that is never more than the trip costs.
 */
final class LinkPrices {

    /** A trip that has links with a price. */
    private record Trip(int supervisor, int company) {}

    /** The prices of the links of one trip. */
    private static final class OfTrip {
        private final Map<CapacityRow, Long> rows = new LinkedHashMap<>();
        private long paid;
    }

    private final Map<Trip, OfTrip> trips = new LinkedHashMap<>();
    private final Map<CapacityLink, Long> links = new LinkedHashMap<>();

    /**
     * Raises the price of a link, as far as the trip can pay for it.
     *
     * @param link the link
     * @param company index of the company of its row
     * @param price price units for each unit of the row, 0 or more
     * @param cost price units that the trip costs
     */
    void charge(CapacityLink link, int company, long price, long cost) {
        OfTrip trip = trips.computeIfAbsent(new Trip(link.supervisor(), company), made -> new OfTrip());
        long most = (cost - trip.paid) / link.row().limit();
        long part = Math.min(price, most);
        if (part > 0) {
            trip.rows.merge(link.row(), part, Long::sum);
            trip.paid += part * link.row().limit();
            links.merge(link, part, Long::sum);
        }
    }

    /** The links that have a price. */
    Map<CapacityLink, Long> all() {
        return links;
    }

    /** What a trip pays for its links. */
    long paid(int supervisor, int company) {
        OfTrip trip = trips.get(new Trip(supervisor, company));
        return trip == null ? 0 : trip.paid;
    }

    /** What a placement pays with this supervisor. */
    long taken(int supervisor, Option option) {
        OfTrip trip = links.isEmpty()
                ? null
                : trips.get(new Trip(supervisor, option.company().index()));
        long sum = 0;
        for (Map.Entry<CapacityRow, Long> entry :
                trip == null ? List.<Map.Entry<CapacityRow, Long>>of() : trip.rows.entrySet()) {
            sum += entry.getValue() * entry.getKey().taken(option);
        }
        return sum;
    }
}
