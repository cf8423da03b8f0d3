package nl.leerplaats.web.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.ReopenedWeeks;

/** What breaks in the weeks to come before a Monday from which on was planned again already: the judge takes those weeks as they are. */
final class ComingWeeks {

    private final PlanningYear year;
    private final LocalDate next;

    private ComingWeeks(PlanningYear year, LocalDate next) {
        this.year = year;
        this.next = next;
    }

    /**
     * The verdict on a working plan with what breaks in those weeks.
     *
     * @param year the year of now
     * @param plan the working plan
     * @param settled what the judge says by that year
     * @param today the day of today; what is before the next Monday cannot be planned any more
     */
    static Verdict verdict(PlanningYear year, Plan plan, Verdict settled, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        ComingWeeks weeks = new ComingWeeks(year, next);
        List<Break> more = ReopenedWeeks.from(year.dataset(), next)
                .map(open -> PlanChecker.check(PlanningYear.of(open), plan).breaks().stream()
                        .filter(one ->
                                weeks.isToCome(one.facts()) && !settled.breaks().contains(one))
                        .toList())
                .orElse(List.of());
        if (more.isEmpty()) {
            return settled;
        }
        Cost cost = settled.cost();
        long hard = cost.hard() + more.stream().mapToLong(Break::count).sum();
        return new Verdict(
                Stream.concat(more.stream(), settled.breaks().stream()).toList(),
                settled.counts(),
                settled.missing(),
                settled.weights(),
                new Cost(hard, cost.medium(), cost.soft()));
    }

    private boolean isToCome(BreakFacts facts) {
        if (facts instanceof BreakFacts.OfPlacement placement) {
            PlannedRequest request = year.findRequest(placement.request());
            return request != null && request.history() && !request.lastDay().isBefore(next);
        }
        return facts instanceof BreakFacts.Crowd crowd
                && !crowd.from().isBefore(next)
                && crowd.from().isBefore(year.firstDay());
    }
}
