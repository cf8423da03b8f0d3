package nl.leerplaats.solver.relaxation.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Limits;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.year.StudentYear;

/** Separation: the capacity constraints and zero-half cuts that a fractional solution violates, by trying all of them. */
public final class Separator {

    private static final double TOLERANCE = 1e-6;

    /** The sets of weekdays of rows: each weekday alone, and the sets of three and five. */
    private static final int[] DAY_SETS = daySets();

    private record Place(boolean ofMentor, int owner, int segment) {}

    private final Limits limits;
    private final Map<Place, double[]> shares = new LinkedHashMap<>();

    public Separator(Limits limits) {
        this.limits = limits;
    }

    private static int[] daySets() {
        List<Integer> sets = new ArrayList<>();
        for (int mask = 1; mask < Prices.MASKS; mask++) {
            if (Integer.bitCount(mask) % 2 == 1) {
                sets.add(mask);
            }
        }
        sets.sort((a, b) -> Integer.compare(Integer.bitCount(a), Integer.bitCount(b)));
        return sets.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds a year with its value in the fractional solution. */
    public void add(StudentYear year, double share) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option == null || option.request().history()) {
                continue;
            }
            int last = option.request().lastSegment();
            int step = option.request().segmentStep();
            for (int segment = option.request().firstSegment(); segment <= last; segment += step) {
                add(new Place(false, option.company().index(), segment), option, share);
                add(new Place(true, option.mentor().index(), segment), option, share);
            }
        }
    }

    private void add(Place place, Option option, double share) {
        shares.computeIfAbsent(place, key -> new double[Prices.MASKS])[option.daysMask()] += share;
    }

    /**
     * The violated rows: for each owner and set of weekdays the most violated segment only, since segments are violated alike; cuts only
     * where no capacity constraint of a single weekday is violated.
     */
    public List<CapacityRow> listBroken() {
        return listBroken(CapacityRow::limit);
    }

    /**
     * The rows of which more is taken than may be, chosen alike.
     *
     * @param most how much of a row may be taken, 0 or more
     */
    List<CapacityRow> listBroken(ToDoubleFunction<CapacityRow> most) {
        Map<Place, Map<Integer, CapacityRow>> worst = new LinkedHashMap<>();
        Map<CapacityRow, Double> excess = new LinkedHashMap<>();
        shares.forEach((place, byMask) -> {
            boolean dayBroken = false;
            for (int days : DAY_SETS) {
                if (Integer.bitCount(days) > 1 && dayBroken) {
                    return;
                }
                CapacityRow row = limits.row(place.ofMentor, place.owner, place.segment, days);
                double taken = taken(row, byMask);
                double over = taken > TOLERANCE ? taken - most.applyAsDouble(row) : 0;
                if (over > TOLERANCE) {
                    dayBroken |= Integer.bitCount(days) == 1;
                    Map<Integer, CapacityRow> rows = worst.computeIfAbsent(
                            new Place(place.ofMentor, place.owner, 0), key -> new LinkedHashMap<>());
                    CapacityRow known = rows.get(days);
                    if (known == null || excess.getOrDefault(known, 0.0) < over) {
                        rows.put(days, row);
                        excess.put(row, over);
                    }
                }
            }
        });
        List<CapacityRow> result = new ArrayList<>();
        worst.values().forEach(rows -> result.addAll(rows.values()));
        return result;
    }

    private static double taken(CapacityRow row, double[] byMask) {
        double sum = 0;
        for (int mask = 1; mask < Prices.MASKS; mask++) {
            sum += byMask[mask] == 0 ? 0 : byMask[mask] * row.taken(mask);
        }
        return sum;
    }
}
