package nl.leerplaats.solver.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.solver.api.StartPlan;

/** Compares a plan with what could be kept of it. */
final class Kept {

    private Kept() {}

    /** What of a plan is not in the part of it that was kept; of an entry that is there twice, one of the two. */
    static StartPlan of(Plan given, Plan kept) {
        Set<List<Object>> placements = new LinkedHashSet<>();
        kept.placements().forEach(one -> placements.add(key(one)));
        Set<List<Object>> supervisions = new LinkedHashSet<>();
        kept.supervisions().forEach(one -> supervisions.add(List.of(one.studentId(), one.supervisorId())));
        List<Placement> placementsOut = new ArrayList<>();
        for (Placement one : given.placements()) {
            if (!placements.remove(key(one))) {
                placementsOut.add(one);
            }
        }
        List<Supervision> supervisionsOut = new ArrayList<>();
        for (Supervision one : given.supervisions()) {
            if (!supervisions.remove(List.<Object>of(one.studentId(), one.supervisorId()))) {
                supervisionsOut.add(one);
            }
        }
        return new StartPlan(placementsOut, supervisionsOut);
    }

    private static List<Object> key(Placement one) {
        Set<?> days = one.days().isEmpty() ? Set.of() : EnumSet.copyOf(one.days());
        return List.of(
                one.studentId(),
                one.periodId(),
                one.companyId(),
                one.mentorId(),
                days,
                one.days().size());
    }
}
