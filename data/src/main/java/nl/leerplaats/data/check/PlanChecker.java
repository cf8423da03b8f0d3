package nl.leerplaats.data.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * The project's own judge of any plan, also a hand-made or a broken one: which hard rules it breaks and what it costs, term by term, as
 * docs/rules.md has it. It shares no code with the solver's constraints.
 */
public final class PlanChecker {

    private PlanChecker() {}

    /** Judges a plan of an accepted dataset; the cost that the plan claims is not looked at. */
    public static Verdict check(Dataset dataset, Plan plan) {
        return check(PlanningYear.of(dataset), plan);
    }

    /** Judges a plan of a year; the cost that the plan claims is not looked at. */
    public static Verdict check(PlanningYear year, Plan plan) {
        return judge(year, plan, new Tally(year.dataset().weights()));
    }

    /** Judges a plan of a year and takes its cost apart. */
    public static CostParts explain(PlanningYear year, Plan plan) {
        List<CostPart> parts = new ArrayList<>();
        Verdict verdict = judge(year, plan, new Tally(year.dataset().weights(), parts));
        return new CostParts(verdict, parts);
    }

    /** Why a placement is left out: who left before it began asks for it no more. */
    private static BreakFacts unread(PlanningYear year, Placement one) {
        RequestKey key = RequestKey.of(one);
        Student student = year.findStudent(one.studentId());
        LocalDate until = student == null ? null : student.stageUntil();
        if (student == null || until == null || year.findRequest(key) != null) {
            return BreakFacts.unread(one);
        }
        return year.findPeriod(student, one.periodId())
                        .map(Period::to)
                        .filter(until::isBefore)
                        .isPresent()
                ? new BreakFacts.OfPlacement(key, one.companyId(), new BreakFacts.StudentGone(until))
                : BreakFacts.unread(one);
    }

    private static Verdict judge(PlanningYear year, Plan plan, Tally tally) {
        PlacedPlan read = PlacedPlan.of(year, plan);
        read.unread().forEach(one -> tally.fail(HardRule.FORMAT, 1, unread(year, one)));
        read.unreadSupervisions()
                .forEach(one -> tally.fail(
                        HardRule.FORMAT, 1, new BreakFacts.UnreadSupervision(one.studentId(), one.supervisorId())));
        PlacementRules rules = new PlacementRules(year.travel(), tally);
        read.placed().values().forEach(rules::check);
        new CapacityRules(year.segments(), tally).check(read.placed().values());
        totals(year, read, tally);
        new SchoolShares(year, tally).check(read);
        new SupervisionRules(year, tally).check(read);
        new SoftCosts(year, tally).check(read);
        new BaselineCosts(year, tally).check(read);
        return tally.verdict();
    }

    private static void totals(PlanningYear year, PlacedPlan read, Tally tally) {
        Totals totals = new Totals(year, tally);
        year.dataset()
                .students()
                .forEach(student -> totals.check(student, year.listRequests(student.id()), read.placed()));
    }
}
