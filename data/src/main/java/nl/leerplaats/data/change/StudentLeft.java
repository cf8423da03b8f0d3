package nl.leerplaats.data.change;

import java.time.LocalDate;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Student;

/**
 * A student who leaves (kind {@code studentLeft}).
 *
 * @param studentId the student
 * @param from first day on which the student is not on stage any more
 */
public record StudentLeft(String studentId, LocalDate from) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeStudent(studentId, student -> leave(student, findings), findings);
    }

    private Student leave(Student student, FindingCollector findings) {
        LocalDate last = from.minusDays(1);
        LocalDate first = student.stageFrom();
        if (first != null && last.isBefore(first)) {
            findings.add(FindingCode.END_BEFORE_START, "$.from", last, first);
        }
        return student.withStageUntil(last);
    }

    @Override
    public Subject subject() {
        return Subject.student(studentId);
    }
}
