package nl.leerplaats.web.access;

import java.util.List;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.web.store.space.StoredDataset;

/** What people of a school may change by themselves: their own pupils, and companies that they won alone. */
final class OwnFacts {

    private OwnFacts() {}

    /** Tells whether all facts are of what a viewer may change in a dataset as it is. */
    static boolean areAllowed(Viewer viewer, StoredDataset whole, List<ChangedFact> facts) {
        return viewer.changesAll() || facts.stream().allMatch(fact -> isAllowed(viewer, whole.year(), fact));
    }

    private static boolean isAllowed(Viewer viewer, PlanningYear year, ChangedFact fact) {
        if (fact instanceof Put.OfStudent put) {
            return viewer.schools().contains(put.student().schoolId())
                    && isOwnOrNew(viewer, year, put.student().id());
        }
        if (fact instanceof Put.OfCompany put) {
            Company before = year.findCompany(put.company().id());
            return Shown.mayChange(viewer, put.company()) && (before == null || Shown.mayChange(viewer, before));
        }
        boolean ofStudent =
                fact instanceof StudentLeft || fact instanceof StudentMoved || fact instanceof WorkCompleted;
        return ofStudent && isOwnOrNew(viewer, year, fact.subject().id());
    }

    private static boolean isOwnOrNew(Viewer viewer, PlanningYear year, String studentId) {
        Student before = year.findStudent(studentId);
        return before == null || viewer.schools().contains(before.schoolId());
    }
}
