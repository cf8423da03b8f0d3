package nl.leerplaats.solver.relaxation.model;

import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.year.CostCeilings;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The resolution of prices: so fine that rounding does not matter, but such that all sums fit in 64 bits.
 *
 * @param unit price units of a point of cost; 0 where even whole points would not fit
 * @param never price, in price units, of a point of medium cost where none is allowed: an upper bound on the cost of any year, at
 *     least 100,000 points, unless sums would not fit
 */
public record Scale(long unit, long never) {

    /** Price units of a point for datasets with weights of the usual size. */
    private static final long FINEST = 1_000_000;

    /** A year can save more than it costs: the places that it takes have prices too. */
    private static final double LEAST_NEVER_POINTS = 100_000;

    private static final double HIGHEST = Long.MAX_VALUE / 64.0;

    /** The scale of a problem. */
    public static Scale of(YearIndex index) {
        CostCeilings ceilings = new CostCeilings(index);
        double soft = 1;
        double medium = 1;
        double dearest = LEAST_NEVER_POINTS;
        for (int student = 0; student < index.facts().students().size(); student++) {
            long ofStudent = ceilings.soft(student);
            soft += ofStudent;
            medium += ceilings.medium(student);
            dearest = Math.max(dearest, ofStudent);
        }
        soft += (double) index.facts().companies().size() * index.weight(CostTerm.RECOGNITION_LAPSE);
        long unit = FINEST;
        while (unit > 0 && unit * (soft + medium) > HIGHEST) {
            unit /= 10;
        }
        long never = (long) Math.min(dearest * unit, HIGHEST / medium);
        return new Scale(unit, Math.max(1, never));
    }
}
