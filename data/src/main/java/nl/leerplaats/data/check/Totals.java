package nl.leerplaats.data.check;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;

/** Hours and days of each student: the rule {@code maximum}, and the shortfalls (docs/rules.md, medium cost). */
final class Totals {

    private static final int MINUTES_PER_HOUR = 60;

    private final PlanningYear year;
    private final Tally tally;

    Totals(PlanningYear year, Tally tally) {
        this.year = year;
        this.tally = tally;
    }

    void check(Student student, List<PlannedRequest> requests, Map<RequestKey, Placed> placed) {
        StageWork all = StageWork.NONE;
        StageWork pinned = all;
        for (PlannedRequest request : requests) {
            Placed one = placed.get(request.key());
            if (one != null) {
                StageWork work = work(one);
                all = all.plus(work);
                pinned = one.isKeptPin() ? pinned.plus(work) : pinned;
            } else if (!request.history()) {
                tally.addUrgent(
                        CostTerm.UNPLACED,
                        request.weeks(),
                        student.urgency(),
                        new CostPart.Subject(
                                student.schoolId(),
                                student.id(),
                                request.period().id(),
                                "",
                                ""),
                        new CostFacts.Open(request.weeks(), student.urgency()));
            }
        }
        judge(student, all, pinned);
    }

    private StageWork work(Placed placed) {
        return year.work(placed.request(), placed.company(), placed.days());
    }

    private void judge(Student student, StageWork all, StageWork pinned) {
        Hours hours = student.hours();
        StageDays days = student.days();
        long minutesDone = hours.completedMinutes() + all.minutes();
        long daysDone = days.completed() + (long) all.days();
        if (minutesDone > Math.max(hours.maximumMinutes(), hours.completedMinutes() + pinned.minutes())
                || daysDone > Math.max(days.maximum(), days.completed() + (long) pinned.days())) {
            tally.fail(HardRule.MAXIMUM, 1, new BreakFacts.Total(student.id(), minutesDone, daysDone));
        }
        long missing = Math.max(0, hours.requiredMinutes() - minutesDone);
        CostPart.Subject subject = new CostPart.Subject(student.schoolId(), student.id(), "", "", "");
        tally.addUrgent(
                CostTerm.SHORTFALL_HOUR,
                (missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR,
                student.urgency(),
                subject,
                new CostFacts.MinutesShort(minutesDone, hours.requiredMinutes(), student.urgency()));
        tally.addUrgent(
                CostTerm.SHORTFALL_DAY,
                Math.max(0, days.required() - daysDone),
                student.urgency(),
                subject,
                new CostFacts.DaysShort(daysDone, days.required(), student.urgency()));
    }
}
