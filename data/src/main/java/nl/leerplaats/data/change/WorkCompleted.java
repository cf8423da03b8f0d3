package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import org.jspecify.annotations.Nullable;

/**
 * What a student really did, outside the placements of the dataset (kind {@code completed}).
 *
 * @param studentId the student
 * @param minutes all minutes so far, 0 or more; in the document hours
 * @param days all stage days so far, 0 or more, or null where they stay as they are
 */
public record WorkCompleted(
        String studentId, int minutes, @Nullable Integer days) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeStudent(studentId, this::complete, findings);
    }

    private Student complete(Student student) {
        Hours hours = student.hours();
        StageDays done = student.days();
        return student.withLimits(
                new Hours(hours.requiredMinutes(), hours.maximumMinutes(), minutes, hours.extra()),
                days == null ? done : new StageDays(done.required(), done.maximum(), days, done.extra()));
    }

    @Override
    public Subject subject() {
        return Subject.student(studentId);
    }
}
