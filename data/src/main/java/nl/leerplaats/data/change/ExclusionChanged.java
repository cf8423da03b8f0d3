package nl.leerplaats.data.change;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Student;

/**
 * A company where a student cannot go, or can again (kinds {@code exclude} and {@code allow}).
 *
 * @param studentId the student
 * @param companyId the company
 * @param excluded true: cannot go there; false: can
 */
public record ExclusionChanged(String studentId, String companyId, boolean excluded) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeStudent(studentId, this::change, findings);
        draft.hasCompany(companyId, findings);
    }

    private Student change(Student student) {
        if (student.exclusions().contains(companyId) == excluded) {
            return student;
        }
        List<String> exclusions = new ArrayList<>(student.exclusions());
        if (excluded) {
            exclusions.add(companyId);
        } else {
            exclusions.remove(companyId);
        }
        return student.withWishes(student.preferences(), exclusions);
    }

    @Override
    public Subject subject() {
        return Subject.student(studentId);
    }
}
