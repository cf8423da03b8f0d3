package nl.leerplaats.solver.search;

import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Puts the medium and the soft cost of one student into one number, medium first. With absurd weights the two levels may not fit side by side;
 * then medium gets less than its due here and the comparison of whole plans, which keeps the levels apart, still decides right.
 */
final class LevelPacking {

    private static final long HIGHEST = Long.MAX_VALUE / 8;

    private final long unit;

    LevelPacking(YearIndex index) {
        long soft = 1;
        long medium = 1;
        for (int student : index.openStudents()) {
            soft = Math.max(soft, softCeiling(index, student));
            medium = Math.max(medium, mediumCeiling(index, student));
        }
        unit = Math.max(1, Math.min(2 * soft, HIGHEST / medium));
    }

    /** What an amount of medium cost weighs among soft cost. */
    long medium(long amount) {
        return amount * unit;
    }

    private static long softCeiling(YearIndex index, int student) {
        long each = Math.max(index.weight(CostTerm.COMPANY_CHANGE), index.weight(CostTerm.MENTOR_CHANGE))
                + Weekdays.COUNT * index.weight(CostTerm.DAY_CHANGE)
                + index.weight(CostTerm.BASELINE_COMPANY)
                + index.weight(CostTerm.RECOGNITION_LAPSE);
        long sum = index.weight(CostTerm.BASELINE_SUPERVISOR);
        for (RequestFact request : index.requestsOf(student)) {
            long dearest = 0;
            for (Option option : index.optionsOf(request)) {
                dearest = Math.max(dearest, option.softCost());
            }
            sum += dearest + each + request.weeks() * index.weight(CostTerm.NO_VISIT_DAY);
            sum += TRIP_MINUTES * index.weight(CostTerm.VISIT_TRIP);
        }
        for (Resource.Load load : index.loadsOf(student)) {
            sum = Math.max(sum, sum + load.cost(load.full()) - load.cost(Math.max(0, load.full() - 1)));
        }
        return sum;
    }

    private static long mediumCeiling(YearIndex index, int student) {
        Student one = index.facts().students().get(student).student();
        long sum = index.weight(CostTerm.SHORTFALL_HOUR) * (one.hours().requiredMinutes() / 60 + 1)
                + index.weight(CostTerm.SHORTFALL_DAY) * one.days().required();
        long agreement = Math.max(index.weight(CostTerm.BROKEN_AGREEMENT), index.weight(CostTerm.CHANGED_AGREEMENT));
        long agreements = 0;
        for (RequestFact request : index.requestsOf(student)) {
            sum += index.weight(CostTerm.UNPLACED) * request.weeks();
            agreements += request.hasLooseAgreement() ? agreement : 0;
        }
        return sum * one.urgency() + agreements + index.weight(CostTerm.UNSUPERVISED);
    }

    /** More than the way to any company and back by car in the country, in minutes. */
    private static final long TRIP_MINUTES = 1000;
}
