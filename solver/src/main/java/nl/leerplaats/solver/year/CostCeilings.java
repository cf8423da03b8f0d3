package nl.leerplaats.solver.year;

import java.util.EnumMap;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;

/** Upper bounds on the cost of a year of a student, from which the scales of packed costs and of prices are made. */
public final class CostCeilings {

    private static final int MINUTES_PER_HOUR = 60;

    private final YearIndex index;
    private final long perPlacement;

    /** For the students of an index. */
    public CostCeilings(YearIndex index) {
        this.index = index;
        perPlacement = Math.max(index.weight(CostTerm.COMPANY_CHANGE), index.weight(CostTerm.MENTOR_CHANGE))
                + Weekdays.COUNT * index.weight(CostTerm.DAY_CHANGE)
                + index.weight(CostTerm.BASELINE_COMPANY)
                + index.weight(CostTerm.RECOGNITION_LAPSE);
    }

    /** Most soft cost of a year, and of what it adds to what students share or takes from it, 0 or more. */
    public long soft(int student) {
        long each = perPlacement + dearestTrip(student);
        long sum = index.weight(CostTerm.BASELINE_SUPERVISOR);
        for (RequestFact request : index.requestsOf(student)) {
            long dearest = 0;
            for (Option option : index.optionsOf(request)) {
                dearest = Math.max(dearest, option.softCost());
            }
            sum += dearest + each + request.weeks() * index.weight(CostTerm.NO_VISIT_DAY);
        }
        return sum + loads(student, false);
    }

    /** Cost of the most expensive trip that can be made for a student. */
    private long dearestTrip(int student) {
        long dearest = 0;
        int[] supervisors = index.supervisorsOf(student);
        for (CompanyFact company : supervisors.length == 0 ? new CompanyFact[0] : index.companiesOf(student)) {
            // all supervisors that a student can have work at one school
            dearest = Math.max(dearest, index.tripCost(supervisors[0], company));
        }
        return dearest;
    }

    /** Most medium cost of a year, and of what it adds to what students share, 0 or more. */
    public long medium(int student) {
        Student one = index.facts().students().get(student).student();
        long sum = index.weight(CostTerm.SHORTFALL_HOUR) * (one.hours().requiredMinutes() / MINUTES_PER_HOUR + 1)
                + index.weight(CostTerm.SHORTFALL_DAY) * one.days().required();
        long agreement = Math.max(index.weight(CostTerm.BROKEN_AGREEMENT), index.weight(CostTerm.CHANGED_AGREEMENT));
        long agreements = 0;
        for (RequestFact request : index.requestsOf(student)) {
            sum += index.weight(CostTerm.UNPLACED) * request.weeks();
            agreements += request.hasLooseAgreement() ? agreement : 0;
        }
        return sum * one.urgency() + agreements + index.weight(CostTerm.UNSUPERVISED) + loads(student, true);
    }

    /** Greatest cost, at its limit, of a load to which a year of the student can add, for all terms together. */
    private long loads(int student, boolean medium) {
        Map<CostTerm, Long> dearest = new EnumMap<>(CostTerm.class);
        for (Resource.Load load : index.loads().reachedBy(student)) {
            if (load.isMedium() == medium) {
                dearest.merge(load.term(), load.cost(load.limit()), Math::max);
            }
        }
        return dearest.values().stream().mapToLong(Long::longValue).sum();
    }
}
