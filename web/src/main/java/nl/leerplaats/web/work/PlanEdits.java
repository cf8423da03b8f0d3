package nl.leerplaats.web.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Makes plans out of plans. */
final class PlanEdits {

    private PlanEdits() {}

    static Plan emptyOf(Dataset dataset) {
        return new Plan(dataset.name(), List.of(), List.of(), null, Extra.NONE);
    }

    /** Tells whether plans have the same placements and supervisors. */
    static boolean isSame(Plan one, Plan other) {
        return Set.copyOf(one.placements()).equals(Set.copyOf(other.placements()))
                && Set.copyOf(one.supervisions()).equals(Set.copyOf(other.supervisions()));
    }

    /** What of a plan names only what is there. */
    static Plan known(PlanningYear year, Plan plan) {
        List<Placement> placements = plan.placements().stream()
                .filter(one -> year.findRequest(RequestKey.of(one)) != null && PlacedPlan.hasPlace(year, one))
                .toList();
        List<Supervision> supervisions = plan.supervisions().stream()
                .filter(one ->
                        year.findStudent(one.studentId()) != null && year.findSupervisor(one.supervisorId()) != null)
                .toList();
        return new Plan(plan.dataset(), placements, supervisions, null, Extra.NONE);
    }

    static Plan merge(Plan before, Plan proposal, Set<String> students) {
        List<Placement> placements = new ArrayList<>(before.placements());
        placements.removeIf(one -> students.contains(one.studentId()));
        proposal.placements().stream()
                .filter(one -> students.contains(one.studentId()))
                .forEach(placements::add);
        List<Supervision> supervisions = new ArrayList<>(before.supervisions());
        supervisions.removeIf(one -> students.contains(one.studentId()));
        proposal.supervisions().stream()
                .filter(one -> students.contains(one.studentId()))
                .forEach(supervisions::add);
        return new Plan(proposal.dataset(), placements, supervisions, null, Extra.NONE);
    }

    static Plan moved(Plan plan, HandMove move) {
        if (move instanceof HandMove.Together together) {
            Plan result = plan;
            for (HandMove one : together.moves()) {
                result = moved(result, one);
            }
            return result;
        }
        List<Placement> placements = new ArrayList<>(plan.placements());
        List<Supervision> supervisions = new ArrayList<>(plan.supervisions());
        if (move instanceof HandMove.Place place) {
            placements.removeIf(one -> RequestKey.of(one).equals(place.key()));
            placements.add(new Placement(
                    place.key().studentId(),
                    place.key().periodId(),
                    place.companyId(),
                    place.mentorId(),
                    place.days().toList(),
                    Extra.NONE));
        } else if (move instanceof HandMove.TakeOut out) {
            placements.removeIf(one -> RequestKey.of(one).equals(out.key()));
        } else if (move instanceof HandMove.Supervise supervise) {
            supervisions.removeIf(one -> one.studentId().equals(supervise.studentId()));
            String supervisor = supervise.supervisorId();
            if (supervisor != null) {
                supervisions.add(new Supervision(supervise.studentId(), supervisor, Extra.NONE));
            }
        }
        return new Plan(plan.dataset(), placements, supervisions, null, Extra.NONE);
    }
}
