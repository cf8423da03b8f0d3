package nl.leerplaats.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.SearchWords;

/** Makes the rows of the students. */
final class StudentTable {

    private final PlanningYear year;
    private final PlacedPlan plan;
    private final Set<String> schoolsWithSupervisors;

    private StudentTable(PlanningYear year, PlacedPlan plan) {
        this.year = year;
        this.plan = plan;
        schoolsWithSupervisors = year.dataset().supervisors().stream()
                .map(Supervisor::schoolId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rows of all students, by name; one whose requests are all over has hours and no stage. */
    static List<StudentRow> of(PlanningYear year, PlacedPlan plan) {
        StudentTable rows = new StudentTable(year, plan);
        return year.dataset().students().stream()
                .map(rows::row)
                .sorted(NameOrder.by(StudentRow::name, StudentRow::id))
                .toList();
    }

    private StudentRow row(Student student) {
        School school = year.getSchool(student.schoolId());
        List<StageRow> stages = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(student.shownName(), student.id()));
        StageWork work =
                new StageWork(student.hours().completedMinutes(), student.days().completed());
        boolean placed = false;
        for (PlannedRequest request : year.listRequests(student.id())) {
            Placed at = plan.findPlace(request.key()).orElse(null);
            if (at == null) {
                stages.add(StageRow.unplaced(request));
                continue;
            }
            stages.add(StageRow.of(at, year.travel().toCompany(student, at.company())));
            work = work.plus(StageWork.of(year, request, at.company(), at.days()));
            placed |= !request.history();
            names.addAll(
                    List.of(at.company().name(), at.company().id(), at.mentor().shownName()));
        }
        String supervisor =
                plan.findSupervisor(student.id()).map(Supervisor::shownName).orElse(null);
        if (supervisor != null) {
            names.add(supervisor);
        }
        boolean unsupervised = placed && supervisor == null && schoolsWithSupervisors.contains(school.id());
        return new StudentRow(
                student.id(),
                student.shownName(),
                school.id(),
                school.name(),
                student.profile(),
                stages,
                supervisor,
                unsupervised,
                work.minutes(),
                student.hours().requiredMinutes(),
                work.days(),
                student.days().required(),
                SearchWords.names(names));
    }
}
