package nl.leerplaats.solver.replan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** The dataset that is planned again, in the variant for each proposal. The same plans are valid in all variants, unless said otherwise. */
final class Variants {

    /** Weight of a change of supervisor where nobody who keeps a placement is to get another one without need. */
    private static final int STAY_WITH_SUPERVISOR = 20_000;

    private Variants() {}

    /**
     * What a plan keeps of what was agreed is pinned, so that only the rest is planned. Supervisors change only where somebody would have none
     * otherwise: in schools with a student on stage who has none a change of supervisor costs more than what makes a plan good, elsewhere those of
     * all who keep their placements are pinned. All that is pinned is valid together, as the plan is.
     *
     * @param year the year to plan again
     * @param plan a valid plan of it
     */
    static Dataset keeping(PlanningYear year, Plan plan) {
        Map<RequestKey, Placement> placed = new LinkedHashMap<>();
        plan.placements().forEach(one -> placed.put(RequestKey.of(one), one));
        Map<String, String> supervisors = new LinkedHashMap<>();
        plan.supervisions().forEach(one -> supervisors.put(one.studentId(), one.supervisorId()));
        Set<RequestKey> kept = new LinkedHashSet<>();
        Set<String> openStudents = new LinkedHashSet<>();
        Set<String> openSchools = new LinkedHashSet<>();
        for (PlannedRequest request : year.requests()) {
            if (isKept(request, placed.get(request.key()))) {
                kept.add(request.key());
            } else if (!request.isPinned()) {
                openStudents.add(request.student().id());
            }
            if (!request.history() && !supervisors.containsKey(request.student().id())) {
                openSchools.add(request.school().id());
            }
        }
        Set<String> mayChange = new LinkedHashSet<>(openStudents);
        for (Student student : year.dataset().students()) {
            if (openSchools.contains(student.schoolId())) {
                mayChange.add(student.id());
            }
        }
        Dataset dataset = year.dataset();
        int stay = Math.max(STAY_WITH_SUPERVISOR, dataset.weights().get(CostTerm.BASELINE_SUPERVISOR));
        return dataset.withBaseline(
                        replaced(dataset.baseline(), one -> kept.contains(RequestKey.of(one)) ? one.asPinned() : one),
                        replaced(
                                dataset.baselineSupervisions(),
                                one -> !mayChange.contains(one.studentId())
                                                && one.supervisorId().equals(supervisors.get(one.studentId()))
                                        ? one.asPinned()
                                        : one))
                .withWeights(dataset.weights().with(Map.of(CostTerm.BASELINE_SUPERVISOR, stay)));
    }

    private static boolean isKept(PlannedRequest request, @Nullable Placement placement) {
        return placement != null
                && request.statusOf(placement.companyId(), placement.mentorId(), Weekdays.copyOf(placement.days()))
                        == PlacementStatus.AGREED;
    }

    /**
     * Nothing costs but a change of what was agreed: the least cost is the least number of changes. Requests without an agreed placement are
     * left out, since a plan may leave them open.
     */
    static Dataset counting(PlanningYear year) {
        Dataset dataset = year.dataset();
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            weights.put(term, 0);
        }
        weights.put(CostTerm.BROKEN_AGREEMENT, 1);
        weights.put(CostTerm.CHANGED_AGREEMENT, 1);
        Set<RequestKey> asked = new LinkedHashSet<>();
        for (PlannedRequest request : year.requests()) {
            if (request.isPinned() || request.isAgreed()) {
                asked.add(request.key());
            }
        }
        return dataset.withBaseline(dataset.baseline().stream()
                        .filter(one -> asked.contains(RequestKey.of(one)))
                        .toList())
                .withStudents(dataset.students().stream()
                        .map(student -> student.withRequests(student.requests().stream()
                                .filter(one -> asked.contains(RequestKey.of(student, one)))
                                .toList()))
                        .toList())
                .withWeights(new Weights(weights));
    }

    /** A change of what was agreed costs more than all that cannot be delivered to any one student. */
    static Dataset holding(PlanningYear year) {
        Dataset dataset = year.dataset();
        Weights weights = dataset.weights();
        int more = mostOfOneStudent(year);
        return dataset.withWeights(weights.with(Map.of(
                CostTerm.BROKEN_AGREEMENT,
                Math.min(Weights.MAXIMUM, weights.get(CostTerm.BROKEN_AGREEMENT) + more),
                CostTerm.CHANGED_AGREEMENT,
                Math.min(Weights.MAXIMUM, weights.get(CostTerm.CHANGED_AGREEMENT) + more))));
    }

    private static int mostOfOneStudent(PlanningYear year) {
        Weights weights = year.dataset().weights();
        long most = 0;
        for (Student student : year.dataset().students()) {
            long weeks = year.listRequests(student.id()).stream()
                    .mapToLong(PlannedRequest::weeks)
                    .sum();
            long hours = student.hours().requiredMinutes() / 60;
            long cost = weeks * weights.get(CostTerm.UNPLACED)
                    + hours * weights.get(CostTerm.SHORTFALL_HOUR)
                    + (long) student.days().required() * weights.get(CostTerm.SHORTFALL_DAY);
            most = Math.max(most, cost * student.urgency() + weights.get(CostTerm.UNSUPERVISED));
        }
        return (int) Math.min(Weights.MAXIMUM, most + 1);
    }

    /** As if nothing existed but history and what is pinned. */
    static Dataset free(PlanningYear year) {
        Dataset dataset = year.dataset();
        return dataset.withBaseline(
                dataset.baseline().stream()
                        .filter(one -> {
                            PlannedRequest request = year.findRequest(RequestKey.of(one));
                            return request == null || request.isPinned();
                        })
                        .toList(),
                dataset.baselineSupervisions().stream()
                        .filter(BaselineSupervision::pinned)
                        .toList());
    }

    private static <T> List<T> replaced(List<T> all, UnaryOperator<T> how) {
        return all.stream().map(how).toList();
    }
}
