package nl.leerplaats.solver.relaxation;

import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The resolution of prices: so fine that rounding does not matter, and so coarse that all sums fit in 64 bits.
 *
 * @param unit price units of a point of cost; 0 where even whole points would not fit
 * @param never price, in price units, of a point of medium cost where none is allowed
 */
record Scale(long unit, long never) {

    /** Price units of a point for datasets with weights of the usual size. */
    private static final long FINEST = 1_000_000;

    /** Price in points of a point of medium cost where none is allowed: more than any year can save in soft cost. */
    private static final long NEVER_POINTS = 100_000;

    private static final double HIGHEST = Long.MAX_VALUE / 64.0;

    private static final double TRIP_MINUTES = 4000;

    private static final int MOST_OF_A_LOAD = 1_000_000;

    private static final int MINUTES_PER_HOUR = 60;

    /** The scale of a problem. */
    static Scale of(YearIndex index) {
        double soft = 1;
        double medium = 1;
        for (int student = 0; student < index.facts().students().size(); student++) {
            soft += soft(index, student);
            medium += medium(index, student);
        }
        for (Resource.Load load : index.loads()) {
            double most = load.cost(Math.min(load.full(), MOST_OF_A_LOAD));
            soft += load.isMedium() ? 0 : most;
            medium += load.isMedium() ? most : 0;
        }
        soft += (double) index.facts().companies().size() * index.weight(CostTerm.RECOGNITION_LAPSE);
        long unit = FINEST;
        while (unit > 0 && unit * (soft + medium) > HIGHEST) {
            unit /= 10;
        }
        long never = (long) Math.min(NEVER_POINTS * (double) unit, HIGHEST / medium);
        return new Scale(unit, Math.max(1, never));
    }

    private static double soft(YearIndex index, int student) {
        double each = (double) index.weight(CostTerm.COMPANY_CHANGE)
                + index.weight(CostTerm.MENTOR_CHANGE)
                + Weekdays.COUNT * (double) index.weight(CostTerm.DAY_CHANGE)
                + index.weight(CostTerm.BASELINE_COMPANY)
                + TRIP_MINUTES * index.weight(CostTerm.VISIT_TRIP);
        double sum = index.weight(CostTerm.BASELINE_SUPERVISOR);
        for (RequestFact request : index.requestsOf(student)) {
            long dearest = 0;
            for (Option option : index.optionsOf(request)) {
                dearest = Math.max(dearest, option.softCost());
            }
            sum += dearest + each + (double) request.weeks() * index.weight(CostTerm.NO_VISIT_DAY);
        }
        return sum;
    }

    private static double medium(YearIndex index, int student) {
        Student one = index.facts().students().get(student).student();
        double sum = (double) index.weight(CostTerm.SHORTFALL_HOUR)
                        * (one.hours().requiredMinutes() / MINUTES_PER_HOUR + 1)
                + (double) index.weight(CostTerm.SHORTFALL_DAY) * one.days().required();
        double agreement = Math.max(index.weight(CostTerm.BROKEN_AGREEMENT), index.weight(CostTerm.CHANGED_AGREEMENT));
        double agreements = 0;
        for (RequestFact request : index.requestsOf(student)) {
            sum += (double) index.weight(CostTerm.UNPLACED) * request.weeks();
            agreements += request.hasLooseAgreement() ? agreement : 0;
        }
        return sum * one.urgency() + agreements + index.weight(CostTerm.UNSUPERVISED);
    }
}
