package nl.leerplaats.data.replan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** The rules that placements of a working plan break together, though each alone could stay: a company takes fewer pupils than before. */
final class Together {

    private final List<Break> breaks;

    Together(PlanningYear year, Obstacles obstacles) {
        breaks = obstacles.clashing().isEmpty()
                ? List.of()
                : PlanChecker.check(year, obstacles.left()).breaks();
    }

    /** The first rule that a placement breaks with others; null where there is none. */
    @Nullable
    Break find(PlannedRequest request, Placement placement) {
        return breaks.stream()
                .filter(one -> isAbout(one, request, placement))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbout(Break rule, PlannedRequest request, Placement placement) {
        List<String> facts = rule.arguments();
        return switch (rule.rule()) {
            case PLACE ->
                facts.get(0).equals(placement.companyId()) && isThen(facts.get(1), facts.get(2), request, placement);
            case MENTOR ->
                facts.get(0).equals(placement.companyId())
                        && facts.get(1).equals(placement.mentorId())
                        && isThen(facts.get(2), facts.get(3), request, placement);
            case MAXIMUM -> facts.get(0).equals(placement.studentId());
            default -> false;
        };
    }

    /** Tells whether a placement is there on a weekday of the segment that begins on a day. */
    private static boolean isThen(String weekday, String segmentStart, PlannedRequest request, Placement placement) {
        LocalDate day = LocalDate.parse(segmentStart);
        return placement.days().contains(DayOfWeek.valueOf(weekday))
                && !day.isBefore(request.period().from())
                && !day.isAfter(request.period().to());
    }
}
