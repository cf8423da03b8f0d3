package nl.leerplaats.data.document.stage;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;

/** Which placements take part in which breaks. The order of the arguments of a break is that of {@link Break}. */
final class BrokenRules {

    private final List<Break> breaks;

    private BrokenRules(List<Break> breaks) {
        this.breaks = breaks;
    }

    static BrokenRules of(Verdict verdict) {
        return new BrokenRules(verdict.breaks());
    }

    /** The rules that a placement takes part in breaking, each once, in the order of the rules. */
    List<HardRule> of(Stage stage) {
        return breaks.stream()
                .filter(one -> touches(one, stage))
                .map(Break::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean touches(Break one, Stage stage) {
        List<String> facts = one.arguments();
        return switch (one.rule()) {
            // What names something unknown or comes twice is no placement here.
            case FORMAT -> false;
            case DAYS, ACCREDITATION, WEEK, TIMES, AGE, TRAVEL, EXCLUDED, UNAVAILABLE ->
                isOf(stage, facts.get(0), facts.get(1));
            case PINNED -> isOf(stage, facts.get(0), facts.get(1));
            case PLACE -> facts.get(0).equals(stage.company().id()) && isThere(stage, facts.get(1), facts.get(2));
            case MENTOR ->
                facts.get(0).equals(stage.company().id())
                        && facts.get(1).equals(stage.mentor().id())
                        && isThere(stage, facts.get(2), facts.get(3));
            case MAXIMUM ->
                facts.get(0).equals(stage.student().id()) && !stage.request().history();
            case SUPERVISOR -> facts.get(1).equals(stage.student().id());
        };
    }

    private static boolean isOf(Stage stage, String studentId, String periodId) {
        return stage.student().id().equals(studentId)
                && stage.request().period().id().equals(periodId);
    }

    private static boolean isThere(Stage stage, String weekday, String firstDay) {
        Period period = stage.request().period();
        LocalDate day = LocalDate.parse(firstDay);
        boolean onWeekday = Weekdays.ALL.toList().stream()
                .filter(stage.days()::contains)
                .anyMatch(one -> one.name().equals(weekday));
        return onWeekday && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
