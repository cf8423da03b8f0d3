package nl.leerplaats.benchmarks.exact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;

/** Leaves a model no choice but one given plan, so that what it then costs is what the model says of that plan. */
final class FixedPlan {

    private FixedPlan() {}

    static void fix(CompleteModel model, Plan plan) {
        Map<RequestKey, Placement> placed = new LinkedHashMap<>();
        plan.placements().forEach(one -> placed.put(new RequestKey(one.studentId(), one.periodId()), one));
        for (RequestVariables request : model.requests()) {
            Placement placement = placed.get(request.request().planned().key());
            int matches = 0;
            for (int position = 0; position < request.options().size(); position++) {
                boolean same = placement != null && isSame(request.options().get(position), placement);
                model.program().fix(request.variable(position), same ? 1 : 0);
                matches += same ? 1 : 0;
            }
            if (matches != (placement == null ? 0 : 1)) {
                throw new IllegalArgumentException("The model does not know the placement (" + placement + ").");
            }
        }
        Set<String> pairs = new LinkedHashSet<>();
        plan.supervisions().forEach(one -> pairs.add(one.studentId() + " " + one.supervisorId()));
        for (StudentVariables student : model.students()) {
            for (int position = 0; position < student.supervisors().size(); position++) {
                String pair = student.student().student().id() + " "
                        + student.supervisors().get(position).supervisor().id();
                model.program().fix(student.variable(position), pairs.contains(pair) ? 1 : 0);
            }
        }
    }

    private static boolean isSame(Option option, Placement placement) {
        return option.company().company().id().equals(placement.companyId())
                && option.mentor().mentor().id().equals(placement.mentorId())
                && option.days().equals(Weekdays.copyOf(placement.days()));
    }
}
