package nl.leerplaats.web.propose;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.access.Viewer;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.ProposedMove;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The proposed moves that somebody sees: those of students of own schools, or all. */
@Component
public class ProposedMoves {

    private final Store store;
    private final WorkingPlanDesk working;

    ProposedMoves(Store store, WorkingPlanDesk working) {
        this.store = store;
        this.working = working;
    }

    /** All that somebody sees, those that wait first, and the newest first among them. */
    public List<ProposedLine> list(Viewer viewer, String spaceId) {
        StoredDataset space = get(spaceId);
        return lines(viewer, space).toList();
    }

    /** Those about one student. */
    public List<ProposedLine> of(Viewer viewer, String spaceId, String studentId) {
        return lines(viewer, get(spaceId))
                .filter(line -> line.move().studentId().equals(studentId))
                .toList();
    }

    /** How many wait for an answer, of those that somebody sees. */
    public long open(Viewer viewer, String spaceId) {
        return lines(viewer, get(spaceId)).filter(line -> line.move().isOpen()).count();
    }

    /**
     * What can be proposed for a student.
     *
     * @throws NotFoundException where there is no such student, or no working plan
     */
    public MoveChoices choices(String spaceId, String studentId) {
        StoredPlan plan = working.find(spaceId)
                .orElseThrow(() -> new NotFoundException("working plan", spaceId))
                .plan();
        PlanningYear year = plan.dataset().year();
        Student student = NotFoundException.check(year.findStudent(studentId), "student", "");
        return new MoveChoices(year, PlacedPlan.of(year, plan.plan()), student);
    }

    private StoredDataset get(String spaceId) {
        return store.spaces().find(spaceId).orElseThrow(() -> new NotFoundException("space", spaceId));
    }

    /** One about a student who is no longer in the data is left out: nobody knows whose it is. */
    private Stream<ProposedLine> lines(Viewer viewer, StoredDataset space) {
        Names names = Names.of(space.dataset());
        return store.proposedMoves().list(space.id()).stream()
                .map(move -> line(viewer, space, move, names))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(line -> !line.move().isOpen()));
    }

    private static @Nullable ProposedLine line(Viewer viewer, StoredDataset space, ProposedMove move, Names names) {
        Student student = space.year().findStudent(move.studentId());
        return student == null || !viewer.sees(student.schoolId())
                ? null
                : new ProposedLine(
                        move,
                        names.student(student.id()),
                        names.school(student.schoolId()),
                        names.company(move.companyId()));
    }
}
