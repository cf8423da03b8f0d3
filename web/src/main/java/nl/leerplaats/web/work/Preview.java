package nl.leerplaats.web.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.PlanChanges;
import nl.leerplaats.data.year.PlanningYear;

/**
 * What something would do to the working plan, before it is done.
 *
 * @param plan the working plan after it
 * @param before what the judge says of the working plan now
 * @param after what the judge says of it then
 * @param changes who gets another placement or supervisor, and why
 */
public record Preview(Plan plan, Verdict before, Verdict after, PlanChanges changes) {

    static Preview of(PlanningYear year, Plan before, Plan after) {
        return of(year, before, PlanChecker.check(year, before), after);
    }

    /** The same where it is known what the judge says of the plan before: a country takes its time to be judged. */
    static Preview of(PlanningYear year, Plan before, Verdict known, Plan after) {
        return new Preview(
                after,
                known,
                PlanChecker.check(year, after),
                PlanChanges.of(year, PlanEdits.known(year, before), PlanEdits.known(year, after)));
    }

    /** Rules that would be broken and are not now. */
    public List<Break> newBreaks() {
        return after.breaks().stream()
                .filter(one -> !before.breaks().contains(one))
                .toList();
    }

    /** Tells whether it breaks no rule that the working plan does not break already. */
    public boolean isAllowed() {
        return newBreaks().isEmpty();
    }

    /** Ids of the students who get another placement or supervisor, in the order of the dataset. */
    public Set<String> students() {
        Set<String> students = new LinkedHashSet<>();
        changes.placements().forEach(one -> students.add(one.key().studentId()));
        changes.supervisors().forEach(one -> students.add(one.studentId()));
        return students;
    }

    /** What students miss more by it; below 0 where they miss less. */
    public long mediumDifference() {
        return after.cost().medium() - before.cost().medium();
    }

    /** How much worse the plan is for the rest; below 0 where it is better. */
    public long softDifference() {
        return after.cost().soft() - before.cost().soft();
    }
}
