package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;

/** Finds the limits that a fractional choice of years breaks. */
final class Separator {

    private static final double TOLERANCE = 1e-6;

    /** Weekdays of which there is a limit: each alone, and the sets of three and five. */
    private static final int[] DAY_SETS = daySets();

    private record Place(boolean ofMentor, int owner, int segment) {}

    private final Limits limits;
    private final Map<Place, double[]> shares = new LinkedHashMap<>();

    Separator(Limits limits) {
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

    /** Adds a year to the choice. */
    void add(StudentYear year, double share) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option == null || option.request().history()) {
                continue;
            }
            int last = option.request().lastSegment();
            for (int segment = option.request().firstSegment(); segment <= last; segment++) {
                add(new Place(false, option.company().index(), segment), option, share);
                add(new Place(true, option.mentor().index(), segment), option, share);
            }
        }
    }

    private void add(Place place, Option option, double share) {
        shares.computeIfAbsent(place, key -> new double[Prices.MASKS])[option.daysMask()] += share;
    }

    /**
     * The limits that are broken: of each owner and set of weekdays the worst segment only, since segments are broken alike; sets of
     * weekdays only where each weekday alone is within its limit.
     */
    List<ScarceRow> listBroken() {
        Map<Place, Map<Integer, ScarceRow>> worst = new LinkedHashMap<>();
        Map<ScarceRow, Double> excess = new LinkedHashMap<>();
        shares.forEach((place, byMask) -> {
            boolean dayBroken = false;
            for (int days : DAY_SETS) {
                if (Integer.bitCount(days) > 1 && dayBroken) {
                    return;
                }
                ScarceRow row = limits.row(place.ofMentor, place.owner, place.segment, days);
                double over = taken(row, byMask) - row.limit();
                if (over > TOLERANCE) {
                    dayBroken |= Integer.bitCount(days) == 1;
                    Map<Integer, ScarceRow> rows = worst.computeIfAbsent(
                            new Place(place.ofMentor, place.owner, 0), key -> new LinkedHashMap<>());
                    ScarceRow known = rows.get(days);
                    if (known == null || excess.getOrDefault(known, 0.0) < over) {
                        rows.put(days, row);
                        excess.put(row, over);
                    }
                }
            }
        });
        List<ScarceRow> result = new ArrayList<>();
        worst.values().forEach(rows -> result.addAll(rows.values()));
        return result;
    }

    private static double taken(ScarceRow row, double[] byMask) {
        double sum = 0;
        for (int mask = 1; mask < Prices.MASKS; mask++) {
            sum += byMask[mask] == 0 ? 0 : byMask[mask] * row.taken(mask);
        }
        return sum;
    }
}
