package nl.leerplaats.solver.relaxation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The cost of a plan from its years and what they share.
 *
 * @param medium medium cost
 * @param soft soft cost
 */
record PlanCost(long medium, long soft) {

    /** The cost of a plan of which the years are given by number of the student. */
    static PlanCost of(YearIndex index, OwnCost own, List<StudentYear> years) {
        long medium = 0;
        long soft = 0;
        Map<Integer, Integer> loads = new LinkedHashMap<>();
        Map<Integer, Set<Integer>> visits = new LinkedHashMap<>();
        Set<Integer> kept = new LinkedHashSet<>();
        for (int student = 0; student < years.size(); student++) {
            StudentYear year = years.get(student);
            medium += own.medium(student, year);
            soft += own.soft(student, year);
            kept.addAll(year.keptRecognitions());
            if (year.supervisor() != StudentYear.NOBODY) {
                loads.merge(year.supervisor(), 1, Integer::sum);
                visits.computeIfAbsent(year.supervisor(), key -> new LinkedHashSet<>())
                        .addAll(year.companies(false));
            }
        }
        for (Map.Entry<Integer, Integer> load : loads.entrySet()) {
            soft += index.loadCost(load.getKey(), load.getValue());
        }
        for (Map.Entry<Integer, Set<Integer>> visited : visits.entrySet()) {
            for (int company : visited.getValue()) {
                soft += index.tripCost(
                        visited.getKey(), index.facts().companies().get(company));
            }
        }
        for (CompanyFact company : index.facts().companies()) {
            if (company.canLapse() && !kept.contains(company.index())) {
                soft += index.weight(CostTerm.RECOGNITION_LAPSE);
            }
        }
        return new PlanCost(medium, soft);
    }

    /** Tells whether this costs less, medium before soft. */
    boolean isLessThan(PlanCost other) {
        return medium < other.medium || medium == other.medium && soft < other.soft;
    }
}
