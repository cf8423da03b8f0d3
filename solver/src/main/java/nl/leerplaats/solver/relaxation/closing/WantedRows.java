package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.rows.Separator;
import nl.leerplaats.solver.year.Resource;

/** Which rows of capacity a choice asks for that has some of them at their prices only. */
final class WantedRows {

    /** The dearest rows that hold so much of what is paid for and not used become constraints. */
    private static final double SHARE_OF_UNUSED = 0.3;

    private WantedRows() {}

    /**
     * Rows that the choice breaks, and those with most of what is paid for and not used.
     *
     * @param limits the capacities
     * @param prices the prices
     * @param chosen the choice; empty where there is none
     * @param paid the rows of which what is paid for counts
     */
    static List<CapacityRow> of(Limits limits, Prices prices, List<Column> chosen, Predicate<CapacityRow> paid) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        List<CapacityRow> result = new ArrayList<>(broken(limits, chosen));
        Map<CapacityRow, Long> unused = new LinkedHashMap<>();
        prices.rows().forEach((row, price) -> {
            int taken =
                    chosen.stream().mapToInt(column -> row.taken(column.year())).sum();
            if (taken > row.limit()) {
                result.add(row);
            } else if (taken < row.limit() && paid.test(row)) {
                unused.put(row, price * (row.limit() - taken));
            }
        });
        prices.links().forEach((link, price) -> {
            if (paid.test(link.row())) {
                long loose = price * Math.max(0, unused(limits, link, chosen));
                unused.merge(link.row(), loose, Long::sum);
            }
        });
        double left = SHARE_OF_UNUSED
                * unused.values().stream().mapToLong(Long::longValue).sum();
        List<CapacityRow> dearest = new ArrayList<>(unused.keySet());
        dearest.sort(Comparator.comparingLong(row -> -unused.getOrDefault(row, 0L)));
        for (CapacityRow row : dearest) {
            if (left > 0) {
                result.add(row);
                left -= unused.getOrDefault(row, 0L);
            }
        }
        return result;
    }

    /** What a link allows more than is taken, where its trip is made. */
    private static int unused(Limits limits, CapacityLink link, List<Column> chosen) {
        Resource.VisitTrip trip = limits.tripOf(link);
        List<Column> making = chosen.stream()
                .filter(column -> column.use().trips().contains(trip))
                .toList();
        int taken = making.stream()
                .mapToInt(column -> link.row().taken(column.year()))
                .sum();
        return making.isEmpty() ? 0 : link.row().limit() - taken;
    }

    private static List<CapacityRow> broken(Limits limits, List<Column> chosen) {
        Separator separator = new Separator(limits);
        chosen.forEach(column -> separator.add(column.year(), 1));
        return separator.listBroken();
    }
}
