package nl.leerplaats.data.firstcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** Gives each student on stage a supervisor: the one pinned, the one there was, or the one with most room. */
final class SupervisorChoice {

    private final PlanningYear year;
    private final Map<String, Integer> load = new LinkedHashMap<>();
    private final Map<String, String> supervisorOf = new LinkedHashMap<>();
    private final Map<String, List<Supervisor>> bySchool = new LinkedHashMap<>();

    private SupervisorChoice(PlanningYear year) {
        this.year = year;
        for (Supervisor supervisor : year.dataset().supervisors()) {
            bySchool.computeIfAbsent(supervisor.schoolId(), key -> new ArrayList<>())
                    .add(supervisor);
        }
    }

    /** The supervisions of a plan that places these requests, in the order of the students. */
    static List<Supervision> choose(PlanningYear year, Set<RequestKey> placed) {
        Set<String> onStage = new LinkedHashSet<>();
        for (PlannedRequest request : year.requests()) {
            if (!request.history() && placed.contains(request.key())) {
                onStage.add(request.student().id());
            }
        }
        return new SupervisorChoice(year).chooseFor(onStage);
    }

    private List<Supervision> chooseFor(Set<String> onStage) {
        for (BaselineSupervision earlier : year.dataset().baselineSupervisions()) {
            if (earlier.pinned()) {
                choose(earlier.studentId(), earlier.supervisorId());
            }
        }
        for (BaselineSupervision earlier : year.dataset().baselineSupervisions()) {
            Student student = year.findStudent(earlier.studentId());
            Supervisor supervisor = year.findSupervisor(earlier.supervisorId());
            if (!earlier.pinned()
                    && student != null
                    && supervisor != null
                    && supervisor.covers(student)
                    && room(supervisor) > 0) {
                choose(student.id(), supervisor.id());
            }
        }
        List<Supervision> result = new ArrayList<>();
        for (Student student : year.dataset().students()) {
            if (onStage.contains(student.id()) && !supervisorOf.containsKey(student.id())) {
                Supervisor roomiest = findRoomiest(student);
                if (roomiest != null) {
                    choose(student.id(), roomiest.id());
                }
            }
            String chosen = supervisorOf.get(student.id());
            if (chosen != null) {
                result.add(new Supervision(student.id(), chosen, Extra.NONE));
            }
        }
        return result;
    }

    private @Nullable Supervisor findRoomiest(Student student) {
        Supervisor best = null;
        for (Supervisor supervisor : bySchool.getOrDefault(student.schoolId(), List.of())) {
            if (supervisor.covers(student) && room(supervisor) > 0 && (best == null || room(supervisor) > room(best))) {
                best = supervisor;
            }
        }
        return best;
    }

    private int room(Supervisor supervisor) {
        return supervisor.maxStudents() - load.getOrDefault(supervisor.id(), 0);
    }

    private void choose(String studentId, String supervisorId) {
        supervisorOf.put(studentId, supervisorId);
        load.merge(supervisorId, 1, Integer::sum);
    }
}
