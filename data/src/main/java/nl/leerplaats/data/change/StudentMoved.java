package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * A student who moved house, or travels in another way (kind {@code studentMoved}). The travel times that were measured from another home
 * go: they are of ways that nobody travels now.
 *
 * @param studentId the student
 * @param home where the student lives now
 * @param travel ways to travel and the longest way, or null where they stay as they are
 */
public record StudentMoved(
        String studentId, Location home, @Nullable TravelLimits travel) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeStudent(studentId, student -> move(student, draft), findings);
    }

    private Student move(Student student, DatasetDraft draft) {
        if (!student.home().equals(home)) {
            draft.removeTravelTimesOf(studentId);
        }
        Student moved = student.withHome(home);
        return travel == null ? moved : moved.withTravel(travel);
    }

    @Override
    public Subject subject() {
        return Subject.student(studentId);
    }
}
