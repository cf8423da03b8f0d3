package nl.leerplaats.data.replan;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlanningYear;

/**
 * The plan that a dataset brings along: its existing placements and supervisions, as if they were the plan. This is what a workbook with a
 * plan in it has after it is read: it can be looked at and judged, or planned again.
 */
public final class BaselinePlan {

    private BaselinePlan() {}

    /** The plan of what exists already, split at the date from which is planned; empty where there are no placements. */
    public static Optional<Plan> find(Dataset dataset) {
        if (dataset.baseline().isEmpty()) {
            return Optional.empty();
        }
        Plan plan = of(PlanningYear.of(dataset).dataset());
        return plan.placements().isEmpty() ? Optional.empty() : Optional.of(plan);
    }

    /** The placements and supervisions that exist in a dataset that is split already. */
    static Plan of(Dataset split) {
        List<Placement> placements = split.baseline().stream()
                .map(one -> Placement.of(one, one.periodId()))
                .toList();
        List<Supervision> supervisions = split.baselineSupervisions().stream()
                .map(one -> new Supervision(one.studentId(), one.supervisorId(), Extra.NONE))
                .toList();
        return new Plan(split.name(), placements, supervisions, null, Extra.NONE);
    }
}
